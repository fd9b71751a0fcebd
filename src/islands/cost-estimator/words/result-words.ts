/** Sentences of the running result, and of the week. */
import type { IsoDate } from '#domain/calendar.ts';
import type { FlowWords } from '#domain/costs/week-flow.ts';
import { formatDay } from '#domain/date-words.ts';
import type { ResultWords, ToAsk } from '../form-spec.ts';

/** What is worth asking, and when. */
export const TO_ASK: readonly ToAsk[] = [
  {
    label: 'Pension Credit: ask the Pension Service. Nobody pays it until you ask.',
    when: ['pension-credit'],
  },
  { label: 'Housing Benefit: ask the council before you move.', when: ['housing-benefit'] },
  { label: 'Council Tax Reduction: ask the council.', when: ['council-tax-reduction'] },
  {
    label: 'Attendance Allowance, or PIP under pension age: you need care and told us of neither.',
    when: ['no-care-benefit'],
  },
  { label: 'Charges that could be lower or left out, such as meals.', when: ['short'] },
  {
    label: 'You would pay for all of your care. Ask what happens when your savings go down.',
    when: ['full-cost'],
  },
  { label: 'A money check by the council (a financial assessment) before you say yes to a home.' },
];

/** What stands at the drawing of the week. */
export const FLOW_WORDS: FlowWords = {
  payees: {
    landlord: 'The landlord: rent and service charge',
    tax: 'The council: council tax',
    care: 'Care',
    wellbeing: 'Wellbeing charge',
    meals: 'Meals',
    suppliers: 'Suppliers: heating, water and the like',
    lender: 'The lender: mortgage',
    others: 'Shops and others: food and bills',
  },
  council: 'The council',
  fromOwnMoney: 'From your own money.',
  helpPaysAll: '{who} pays all of it.',
  helpPays: '{who} pays {amount}.',
  ownPays: 'You pay {amount}.',
  toTheBill: 'Goes straight to the bill.',
  left: 'What is left',
  leftNote: 'To live on, and for the things you enjoy.',
  short: 'Short',
  shortNote: 'It would have to come out of savings.',
};

/** The sentences, for figures that hold to this day. */
export const resultWords = (figuresTo: IsoDate): ResultWords => ({
  nothingYet: 'Nothing is in the sum yet. What would be left shows here as you go.',
  costsSoFar: 'The week costs about {costs} so far, before any help.',
  notInItYet: 'Not in it yet, or not all of it:',
  skip: 'What we counted here where nothing was filled in',
  skipPage: 'You can leave anything empty and go on.',
  compare: 'Compare with another week',
  loading: 'Adding up…',
  notLoaded:
    'We could not load this part of the page. You may be offline. Nothing you typed is lost. Try again, or do it on paper.',
  estimate: `This is an estimate, with rates to ${formatDay(figuresTo)}. The council and the Pension Service decide.`,
  notTheWholeCost: 'This is not the whole cost yet. Some charges are not in the sum, so you would have less.',
  spendFromWhatIsLeft: 'What is left must pay for your food, clothes and bills.',
  eachOfYou:
    'You both need care. The council looks at each of you by your own money and half of what you share. The wellbeing charge is one for the home, and stands with you.',
  overLimit: 'over the limit: all of the cost',
  picture: 'Every band is as wide as its amount a week. A dashed edge is help that goes straight to a bill.',
  pictureAtHighest:
    'Every band is as wide as its amount a week, with every charge at its highest. A dashed edge is help that goes straight to a bill.',
  openToSee: 'Open a line to see why. These amounts are for a week.',
  missing: 'These are not in the sum. Ask for each amount before you sign.',
  otherCouncil:
    'Councils may set some rules of their own. We do not know those of another council. We used the national ones. Ask the council there.',
  ringOtherCouncil: 'If the home is in another council’s area, ring that council.',
  whoDecides:
    'The council decides what you pay for care, and on Housing Benefit and Council Tax Reduction. The Pension Service decides on Pension Credit. You can ask each of them to look again.',
  cannotBeRight: 'Something you typed cannot be right. Nothing is lost. Please look at it again.',
});
