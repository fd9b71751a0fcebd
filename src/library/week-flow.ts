/** A worked week as a flow of money: where it comes from and where it goes. No astro:content here. */
import type { IsoDate } from '#domain/calendar.ts';
import { estimateWeek } from '#domain/costs/estimate-week.ts';
import {
  listSources,
  listUses,
  type FlowWords,
  type MoneyIn,
  type MoneyOut,
} from '#domain/costs/week-flow.ts';
import type { WorkingStep } from '#domain/costs/types.ts';
import { readSituation } from '#domain/costs/read-situation.ts';
import { WORKING_WORDS } from '#domain/costs/working-words.ts';
import { toPence, type Pence } from '#domain/money.ts';
import type { Rates } from '#domain/rates/types.ts';
import type { Case } from '#schemas/case-file.ts';
import { situationInWords } from './situation-words.ts';

export interface WeekFlow {
  readonly name: string;
  /** What the example takes for granted, a sentence each. */
  readonly assumes: readonly string[];
  readonly sources: readonly MoneyIn[];
  readonly uses: readonly MoneyOut[];
  readonly ownMoney: Pence;
  /** The days, both included, on which every figure in the sum holds. */
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The flow as a story about someone else. */
const OF_SOMEONE: FlowWords = {
  payees: {
    landlord: 'The landlord: rent and service charge',
    tax: 'The council: council tax',
    care: 'The council: care',
    wellbeing: 'Wellbeing charge',
    meals: 'Meals',
    suppliers: 'Suppliers: heating, water and the like',
    lender: 'The lender: mortgage',
    others: 'Shops and others: food and bills',
  },
  council: 'The council',
  fromOwnMoney: 'From own money.',
  helpPaysAll: '{who} pays all of it.',
  helpPays: '{who} pays {amount}.',
  ownPays: 'Own money pays {amount}.',
  toTheBill: 'Goes straight to the bill.',
  left: 'What is left',
  leftNote: 'To live on, and for the things you enjoy.',
  short: 'Short',
  shortNote: 'It would have to come out of savings.',
};

/** "Your State Pension" is "State Pension" in a story about someone else. */
function ofSomeoneElse(label: string): string {
  const words = label.replace(/^Your partner’s /, 'partner’s ').replace(/^Your /, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Every figure that a step or its parts used. */
const ratesIn = (steps: readonly WorkingStep[]): WorkingStep['rates'] =>
  steps.flatMap(({ rates, parts }) => [...rates, ...ratesIn(parts)]);

/** Works a case about costs out and tells it as a flow. Throws SituationError or RateMissingError. */
export function toWeekFlow({ name, given }: Case, rates: Rates): WeekFlow {
  const situation = readSituation(given);
  const { lowest: week } = estimateWeek(situation, rates, WORKING_WORDS);
  const used = ratesIn(week.working);
  return {
    name,
    assumes: situationInWords(situation),
    sources: listSources(week, OF_SOMEONE).map((each) => ({ ...each, label: ofSomeoneElse(each.label) })),
    uses: listUses(week, OF_SOMEONE),
    ownMoney: toPence(week.totals.income),
    from: used.reduce((latest, { from }) => (from > latest ? from : latest), ''),
    to: used.reduce((first, { to }) => (to < first ? to : first), '9999-12-31'),
  };
}
