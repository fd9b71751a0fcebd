/** The words of the form. Read when the site is built, and never sent as script. */
import type { IsoDate } from '#domain/calendar.ts';
import type { Tenure } from '#domain/costs/types.ts';
import { formatDay } from '#domain/date-words.ts';
import type { ProblemWords } from '#islands/form/problems.ts';
import type { ChargeLine, FieldSpec, FormWords, PageSpec, ToAsk, Who } from './form-spec.ts';

const RENTING: readonly Tenure[] = ['rent', 'shared-ownership'];
const BUYING: readonly Tenure[] = ['shared-ownership', 'lease'];
const ANY: readonly Tenure[] = ['rent', 'shared-ownership', 'lease'];
const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];
const YES_NO_NOT_SURE = [...YES_NO, { value: 'not-sure', label: 'Not sure' }];

/** How one of the two people is spoken of. */
const NAMES = {
  person: { they: 'you', them: 'you', their: 'your', Their: 'Your', do: 'Do you' },
  partner: {
    they: 'your partner',
    them: 'your partner',
    their: 'your partner’s',
    Their: 'Your partner’s',
    do: 'Does your partner',
  },
} as const;

const WITH_PARTNER = 'has-partner=yes';
const onlyFor = (who: Who): readonly string[] => (who === 'partner' ? [WITH_PARTNER] : []);

const LINES: readonly ChargeLine[] = [
  {
    id: 'rent',
    kind: 'rent',
    label: 'Rent',
    hint: 'If you buy a share, this is the rent on the part you do not own.',
    payee: 'the landlord',
    whenEmpty: 'unknown',
    tenures: RENTING,
  },
  {
    id: 'serviceCharge',
    kind: 'serviceCharge',
    label: 'Service charge, main part',
    hint: 'For the shared parts: cleaning, lifts, gardens. Benefits can help with this part.',
    payee: 'the landlord',
    whenEmpty: 'unknown',
    tenures: ANY,
  },
  {
    id: 'serviceChargeIneligible',
    kind: 'serviceChargeIneligible',
    label: 'Service charge, the part benefits do not cover',
    hint: 'For things of your own, such as heating in your home. Ask how much this part is.',
    payee: 'the landlord',
    whenEmpty: 'unknown',
    tenures: ANY,
  },
  {
    id: 'wellbeing',
    kind: 'wellbeing',
    label: 'Wellbeing charge',
    hint: 'For staff who come in an emergency, day and night.',
    payee: 'the care provider',
    whenEmpty: 'unknown',
    tenures: ANY,
  },
  {
    id: 'supportCharge',
    kind: 'supportCharge',
    label: 'Support charge',
    hint: 'For help to run your home. Leave it empty if there is none.',
    payee: 'the landlord',
    whenEmpty: 'none',
    tenures: ANY,
  },
  {
    id: 'meals',
    kind: 'meals',
    label: 'Meals from the scheme',
    hint: 'Type 0 if you will not have them.',
    payee: 'the caterer',
    whenEmpty: 'unknown',
    tenures: ANY,
  },
  {
    id: 'heatingAndHotWater',
    kind: 'heatingAndHotWater',
    label: 'Heating and hot water in your home',
    hint: 'Type 0 if the service charge covers it.',
    payee: 'the landlord or supplier',
    whenEmpty: 'unknown',
    tenures: ANY,
  },
  {
    id: 'water',
    kind: 'water',
    label: 'Water',
    hint: 'Type 0 if another charge covers it.',
    payee: 'the water company',
    whenEmpty: 'unknown',
    tenures: ANY,
  },
  {
    id: 'electricity',
    kind: 'other',
    label: 'Electricity in your home',
    hint: 'Type 0 if another charge covers it.',
    payee: 'the supplier',
    whenEmpty: 'unknown',
    tenures: ANY,
  },
  {
    id: 'alarm',
    kind: 'alarm',
    label: 'Alarm',
    hint: 'A pull cord or a button to call for help. Leave it empty if there is no charge.',
    payee: 'the landlord',
    whenEmpty: 'none',
    tenures: ANY,
  },
  {
    id: 'groundRent',
    kind: 'groundRent',
    label: 'Ground rent',
    hint: 'Some leases have it. Leave it empty if yours has none.',
    payee: 'the landlord',
    whenEmpty: 'none',
    tenures: BUYING,
  },
  {
    id: 'mortgage',
    kind: 'mortgage',
    label: 'Mortgage',
    hint: 'Leave it empty if you have none.',
    payee: 'the lender',
    whenEmpty: 'none',
    tenures: BUYING,
  },
  {
    id: 'anythingElse',
    kind: 'other',
    label: 'Anything else you must pay for this home',
    hint: 'Leave it empty if there is nothing else.',
    payee: 'the landlord',
    whenEmpty: 'none',
    tenures: ANY,
  },
];

function personFields(who: Who): readonly FieldSpec[] {
  const { they, them, their, Their } = NAMES[who];
  const always = onlyFor(who);
  return [
    {
      kind: 'date',
      id: `${who}-born`,
      label: `${Their} date of birth`,
      hint: 'For example, 20 4 1944',
      when: always,
      ifEmpty: `No date of birth for ${they}. We counted someone of pension age, born in June 1955.`,
    },
    {
      kind: 'details',
      id: `${who}-born-why`,
      label: `Why we ask for ${their} date of birth`,
      hint: 'Pension age decides which benefits can help. It is rising month by month, so a year is not enough.',
      when: always,
    },
    {
      kind: 'one',
      id: `${who}-before-2016`,
      label: `Did ${they} reach State Pension age before 6 April 2016?`,
      hint: 'Before that day it was called the basic State Pension. The pension letter says which one it is.',
      options: YES_NO_NOT_SURE,
      when: [...always, `${who}-may-be-before-2016`],
      ifEmpty: `It is not clear if ${they} reached pension age before 6 April 2016. We counted it as no, so no Savings Credit.`,
    },
    {
      kind: 'one',
      id: `${who}-carer-paid`,
      label: `Is anyone paid Carer’s Allowance for looking after ${them}?`,
      hint: 'Or the carer part of Universal Credit.',
      options: YES_NO,
      when: always,
      ifEmpty: `We counted nobody as paid Carer’s Allowance for looking after ${them}.`,
    },
    {
      kind: 'one',
      id: `${who}-carer-entitled`,
      label: `${NAMES[who].do} look after someone, and have a letter that says Carer’s Allowance is due but not paid?`,
      hint: 'This happens when State Pension is paid in its place.',
      options: YES_NO,
      when: always,
    },
    {
      kind: 'many',
      id: `${who}-premiums`,
      label: `Which of these are in ${their} benefit letters?`,
      hint: 'They can be part of a benefit for people under pension age. Leave them all empty if none are.',
      options: [
        { value: 'disability', label: 'Disability premium' },
        { value: 'enhancedDisability', label: 'Enhanced disability premium' },
        { value: 'carer', label: 'Carer premium' },
      ],
      when: [...always, `${who}-working-age`],
    },
  ];
}

function moneyFields(who: Who): readonly FieldSpec[] {
  const { they, Their } = NAMES[who];
  return [
    {
      kind: 'incomes',
      id: `${who}-incomes`,
      label: `${Their} money`,
      when: onlyFor(who),
      ifEmpty: `No money coming in was given for ${they}. We counted none.`,
    },
  ];
}

function savingsField(who: Who): FieldSpec {
  const { their, Their } = NAMES[who];
  return {
    kind: 'money',
    id: `${who}-savings`,
    label: `${Their} own savings`,
    hint: 'Money in the bank, ISAs, Premium Bonds, shares. The whole sum, not a week’s.',
    when: onlyFor(who),
    ifEmpty: `No savings of ${their} own were given. We counted none.`,
  };
}

function careFields(who: Who): readonly FieldSpec[] {
  const { they, their, Their } = NAMES[who];
  const always = onlyFor(who);
  return [
    {
      kind: 'one',
      id: `${who}-care`,
      label: `How much care would ${they} have?`,
      options: [
        { value: 'hours', label: 'I know the hours a week' },
        { value: 'weekly', label: 'I know what the care costs a week' },
        { value: 'none', label: 'No care is needed' },
      ],
      when: always,
      ifEmpty: `Nothing was said about care for ${they}. We counted none.`,
    },
    {
      kind: 'number',
      id: `${who}-hours`,
      label: `Hours of ${their} care a week`,
      when: [...always, `${who}-care=hours`],
      ifEmpty: `No hours of care were given for ${they}. We counted none.`,
    },
    {
      kind: 'money',
      id: `${who}-hourly-rate`,
      label: `Price of an hour of ${their} care`,
      hint: 'Ask the council. If you leave it empty, we use {homecareMinimumPriceAnHour}. The Homecare Association says a care firm needs at least that.',
      when: [...always, `${who}-care=hours`],
      ifEmpty: `No price was given for an hour of ${their} care. We used {homecareMinimumPriceAnHour}. Ask the council for the real price.`,
    },
    {
      kind: 'money',
      id: `${who}-weekly-cost`,
      label: `Full cost of ${their} care a week`,
      hint: 'Before the council pays any of it.',
      when: [...always, `${who}-care=weekly`],
      ifEmpty: `No cost of care was given for ${they}. We counted none.`,
    },
    {
      kind: 'one',
      id: `${who}-arranged-by`,
      label: `Who would arrange ${their} care?`,
      hint: 'If the council arranges it, it looks at your money and may pay part.',
      options: [
        { value: 'council', label: 'The council' },
        { value: 'self', label: 'We would arrange it and pay the care firm' },
      ],
      when: [...always, `${who}-has-care`],
      ifEmpty: `We counted the council as arranging ${their} care.`,
    },
    {
      kind: 'amount',
      id: `${who}-disability-costs`,
      label: `${Their} costs because of a disability or illness`,
      hint: 'Extra heating, washing, special food, a cleaner. The council leaves you money for these.',
      when: always,
    },
  ];
}

const award = (id: string, label: string): FieldSpec => ({ kind: 'amount', id, label });
const words = (
  kind: 'text' | 'heading' | 'callout',
  label: string,
  when: readonly string[] = [],
): FieldSpec => ({
  kind,
  id: label,
  label,
  when,
});

const PAGES: readonly PageSpec[] = [
  {
    id: 'home',
    title: 'Which home?',
    short: 'The home',
    fields: [
      words(
        'text',
        'If you answer for someone else, “you” means that person. You can leave anything empty. We tell you what we counted in its place.',
      ),
      {
        kind: 'place',
        id: 'place',
        label: 'Which home would you like to work out?',
        ifEmpty: 'You chose no home. We counted the charges that you filled in.',
      },
      {
        kind: 'tenure',
        id: 'tenure',
        label: 'Would you rent it or buy it?',
        when: ['tenure-open'],
        ifEmpty: 'You did not say if you would rent or buy. We counted the home as rented.',
      },
      words('text', 'This scheme has homes to rent only.', ['only-rent']),
    ],
  },
  {
    id: 'charges',
    title: 'What does the home cost?',
    short: 'What the home costs',
    fields: [
      words(
        'text',
        'Leave an amount empty if you do not know it. We leave it out of the sum, and list it so that you can ask.',
      ),
      ...LINES.map(({ id, label }): FieldSpec => ({ kind: 'charge', id, label })),
      {
        kind: 'tick',
        id: 'wellbeing-means-tested',
        label: 'The council looks at my money before it asks for the wellbeing charge',
        when: ['elsewhere'],
      },
    ],
  },
  {
    id: 'people',
    title: 'Who will live there?',
    short: 'Who will live there',
    fields: [
      ...personFields('person'),
      {
        kind: 'one',
        id: 'has-partner',
        label: 'Will a husband, wife or partner live there with you?',
        options: YES_NO,
        ifEmpty: 'You did not say if a partner will live with you. We counted you alone.',
      },
      words('heading', 'Your partner', [WITH_PARTNER]),
      ...personFields('partner'),
      {
        kind: 'one',
        id: 'other-adults',
        label: 'Will any other adult live in the home?',
        hint: 'A grown-up child, for example. Your neighbours in the scheme do not count.',
        options: YES_NO,
        ifEmpty: 'You did not say if another adult will live there. We counted none.',
      },
    ],
  },
  {
    id: 'money',
    title: 'What money comes in?',
    short: 'Money coming in',
    fields: [
      words('text', 'Type what reaches the bank, after tax. Leave a row empty if it is not yours.'),
      ...moneyFields('person'),
      words('heading', 'Your partner’s money', [WITH_PARTNER]),
      ...moneyFields('partner'),
      words('heading', 'Help you get already'),
      words(
        'text',
        'Leave these empty and we work out what they may be. If you know what you would get in the new home, type it here.',
        ['!working-age'],
      ),
      words(
        'callout',
        'One of you is under pension age. We do not work out Housing Benefit, Council Tax Reduction or Pension Credit then. Type what you get, or what the benefits office says you would get.',
        ['working-age'],
      ),
      award('guarantee-credit', 'Pension Credit: Guarantee Credit'),
      award('savings-credit', 'Pension Credit: Savings Credit'),
      award('housing-benefit', 'Housing Benefit'),
      award('council-tax-reduction', 'Council Tax Reduction'),
    ],
  },
  {
    id: 'savings',
    title: 'What savings are there?',
    short: 'Savings',
    fields: [
      words('text', 'With more than {upperCapitalLimit} of your own, you pay for all of your care.'),
      savingsField('person'),
      savingsField('partner'),
      {
        kind: 'money',
        id: 'joint-savings',
        label: 'Savings you hold together with someone else',
        hint: 'We count half as yours. If it is your partner, we count the other half as theirs.',
      },
      {
        kind: 'details',
        id: 'house',
        label: 'Does a house count?',
        hint: 'The home you live in does not count for your care. A house you move out of can count. Money from its sale can count too. Ask the council before you move. If it counts, add its value to your own savings.',
      },
    ],
  },
  {
    id: 'care',
    title: 'What care is needed?',
    short: 'Care',
    fields: [
      { kind: 'note', id: 'careNote', label: 'What is known of the price here' },
      ...careFields('person'),
      words('heading', 'Your partner’s care', [WITH_PARTNER]),
      ...careFields('partner'),
    ],
  },
  {
    id: 'bills',
    title: 'What else do you pay?',
    short: 'Council tax and other costs',
    fields: [
      { kind: 'note', id: 'councilTaxNote', label: 'What is known of council tax here' },
      {
        kind: 'amount',
        id: 'council-tax',
        label: 'Council tax for this home',
        hint: 'After any discount for living alone.',
        ifEmpty: 'No council tax was given. We left it out. Ask the council how much it is.',
      },
      {
        kind: 'amount',
        id: 'other-costs',
        label: 'Your own food, clothes and bills',
        hint: 'A rough amount will do. Leave out what you filled in before.',
        ifEmpty: 'Your own food, clothes and bills were left out. What is left must pay for them.',
      },
    ],
  },
  { id: 'week', title: 'Your week', short: 'Your week', fields: [] },
];

const TO_ASK: readonly ToAsk[] = [
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

/** What is wrong, and what to type. */
const PROBLEMS: ProblemWords = {
  notMoney: '{name}: type an amount in pounds, like 145.50.',
  belowNothing: '{name} cannot be less than nothing. Type an amount like 145.50.',
  partsOfAPenny: '{name}: type no more than two figures for the pence.',
  tooMuch: '{name} is more than ten million pounds. Check the amount.',
  tooMuchAWeek: '{name} is more than £100,000 a week. Check the amount.',
  notHours: '{name}: type a number, like 7 or 7.5.',
  tooManyHours: '{name} cannot be more than 168, the hours of a week.',
  partOfADate: '{name}: fill in the day, the month and the year.',
  notADate: '{name}: use numbers, like 20 4 1944.',
  shortYear: '{name}: type all four figures of the year, like 1944.',
  noSuchDay: '{name}: there is no such day. Check the day and the month.',
  stillToCome: '{name} is still to come. Check the year.',
  tooYoung: '{name}: these sums are for people of 18 or over. Check the year.',
  tooOld: '{name} is more than 130 years ago. Check the year.',
  halfARange: '{name}: fill in both amounts.',
  rangeTurnedRound: '{name}: the first amount is the larger one. Change them round.',
  noKind: '{name}: choose what this money is.',
};

/** The words of the form, for figures that hold to this day. */
export const formWords = (figuresTo: IsoDate): FormWords => ({
  pages: PAGES,
  lines: LINES,
  incomes: [
    { value: '', label: 'Choose one' },
    { value: 'statePension', label: 'State Pension' },
    { value: 'privatePension', label: 'Works or private pension' },
    { value: 'attendanceAllowance', label: 'Attendance Allowance' },
    { value: 'pipDailyLiving', label: 'PIP, daily living part' },
    { value: 'pipMobility', label: 'PIP, mobility part' },
    { value: 'dlaCare', label: 'Disability Living Allowance, care part' },
    { value: 'dlaMobility', label: 'Disability Living Allowance, mobility part' },
    { value: 'carersAllowance', label: 'Carer’s Allowance' },
    { value: 'universalCredit', label: 'Universal Credit' },
    { value: 'employmentAndSupportAllowance', label: 'Employment and Support Allowance' },
    { value: 'earnings', label: 'Pay from work' },
    { value: 'otherCounted', label: 'Other money, such as rent from a house' },
    { value: 'otherIgnored', label: 'Money no sum counts, such as Child Benefit' },
  ],
  tenures: {
    rent: 'Rent it',
    'shared-ownership': 'Buy a share and rent the rest (shared ownership)',
    lease: 'Own it on a lease',
  },
  often: [
    { value: 'week', label: 'every week' },
    { value: 'four-weeks', label: 'every four weeks' },
    { value: 'month', label: 'every month' },
    { value: 'year', label: 'every year' },
  ],
  views: [
    { value: 'week', label: 'A week' },
    { value: 'four-weeks', label: 'Four weeks' },
    { value: 'month', label: 'A month' },
    { value: 'year', label: 'A year' },
  ],
  toAsk: TO_ASK,
  problems: PROBLEMS,
  result: {
    estimate: `This is an estimate, with rates to ${formatDay(figuresTo)}. The council and the Pension Service decide.`,
    notTheWholeCost:
      'This is not the whole cost yet. Some charges are not in the sum, so you would have less.',
    spendFromWhatIsLeft: 'What is left must pay for your food, clothes and bills.',
    openToSee: 'Open a line to see why. These amounts are for a week.',
    missing: 'These are not in the sum. Ask for each amount before you sign.',
    otherCouncil:
      'Councils may set some rules of their own. We do not know those of another council. We used the national ones. Ask the council there.',
    ringOtherCouncil: 'If the home is in another council’s area, ring that council.',
    whoDecides:
      'The council decides what you pay for care, and on Housing Benefit and Council Tax Reduction. The Pension Service decides on Pension Credit. You can ask each of them to look again.',
    cannotBeRight: 'Something you typed cannot be right. Nothing is lost. Please look at it again.',
  },
});
