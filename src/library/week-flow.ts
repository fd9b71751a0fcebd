/** A worked week as a flow of money: where it comes from and where it goes. No astro:content here. */
import type { IsoDate } from '#domain/calendar.ts';
import { estimateWeek } from '#domain/costs/estimate-week.ts';
import type { ChargeKind, Week, WorkingStep } from '#domain/costs/types.ts';
import { readSituation } from '#domain/costs/read-situation.ts';
import { WORKING_WORDS } from '#domain/costs/working-words.ts';
import { formatMoney, negate, NO_MONEY, sumOf, toPence, type Pence } from '#domain/money.ts';
import type { Rates } from '#domain/rates/types.ts';
import type { Case } from '#schemas/case-file.ts';
import { situationInWords } from './situation-words.ts';

/** Money that comes in. Help goes straight to a bill; the rest is the person's own money. */
export interface MoneyIn {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly amount: Pence;
  readonly isHelp: boolean;
}

/** Where money goes. What help does not pay, own money does. */
export interface MoneyOut {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly amount: Pence;
  /** How much of it each kind of help pays, by the id of the money that comes in. */
  readonly help: readonly { readonly from: string; readonly amount: Pence }[];
  readonly own: Pence;
  readonly isLeft: boolean;
}

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

type Payee = 'landlord' | 'tax' | 'care' | 'wellbeing' | 'meals' | 'suppliers' | 'lender' | 'others';

/** Who is paid what, in the order of the drawing. Help with a bill stands across from it. */
const PAYEES: Readonly<Record<Payee, string>> = {
  landlord: 'The landlord: rent and service charge',
  tax: 'The council: council tax',
  care: 'The council: care',
  wellbeing: 'Wellbeing charge',
  meals: 'Meals',
  suppliers: 'Suppliers: heating, water and the like',
  lender: 'The lender: mortgage',
  others: 'Shops and others: food and bills',
};

const PAYEE_OF_CHARGE: Readonly<Record<ChargeKind, Payee>> = {
  rent: 'landlord',
  serviceCharge: 'landlord',
  serviceChargeIneligible: 'landlord',
  supportCharge: 'landlord',
  groundRent: 'landlord',
  wellbeing: 'wellbeing',
  meals: 'meals',
  heatingAndHotWater: 'suppliers',
  water: 'suppliers',
  alarm: 'suppliers',
  mortgage: 'lender',
  other: 'others',
};

const PAYEE_OF_STEP: Readonly<Record<string, Payee>> = {
  councilTax: 'tax',
  'care.cost': 'care',
  otherCosts: 'others',
  ...Object.fromEntries(Object.entries(PAYEE_OF_CHARGE).map(([kind, payee]) => [`charge.${kind}`, payee])),
};

/** Which bill each kind of help goes to. */
const HELPS: Readonly<Record<string, Payee>> = {
  housingBenefit: 'landlord',
  councilTaxReduction: 'tax',
  'care.councilPays': 'care',
};

/** The steps that a total is made of, without those that come to nothing. */
function partsOf({ working }: Week, id: string): readonly (WorkingStep & { readonly amount: Pence })[] {
  const parts = working.find((step) => step.id === id)?.parts;
  if (!parts) throw new Error(`The working has no step ${id}.`);
  return parts.flatMap((part) =>
    part.amount === null || part.amount === NO_MONEY ? [] : [{ ...part, amount: part.amount }],
  );
}

/** "Your State Pension" is "State Pension" in a story about someone else. */
function ofSomeoneElse(label: string): string {
  const words = label.replace(/^Your partner’s /, 'partner’s ').replace(/^Your /, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function whoPays(help: readonly { readonly label: string; readonly amount: Pence }[], own: Pence): string {
  const [only] = help;
  if (!only) return 'From own money.';
  if (own === NO_MONEY && help.length === 1) return `${only.label} pays all of it.`;
  const said = help.map(({ label, amount }) => `${label} pays ${formatMoney(amount)}.`).join(' ');
  return own === NO_MONEY ? said : `${said} Own money pays ${formatMoney(own)}.`;
}

function listUses(week: Week): MoneyOut[] {
  const costs = partsOf(week, 'totals.charges');
  const help = partsOf(week, 'totals.help').map(({ id, label, amount }) => {
    return { from: id, label: id === 'care.councilPays' ? 'The council' : label, amount };
  });
  const uses = Object.entries(PAYEES).flatMap(([id, label]): MoneyOut[] => {
    const amount = sumOf(costs.filter((cost) => PAYEE_OF_STEP[cost.id] === id).map((cost) => cost.amount));
    if (amount === NO_MONEY) return [];
    const helped = help.filter(({ from }) => HELPS[from] === id);
    const own = sumOf([amount, negate(sumOf(helped.map((each) => each.amount)))]);
    return [{ id, label, note: whoPays(helped, own), amount, help: helped, own, isLeft: false }];
  });
  const { leftOver } = week.totals;
  if (leftOver <= NO_MONEY) return uses;
  const note = 'To live on, and for the things you enjoy.';
  return [
    ...uses,
    { id: 'left', label: 'What is left', note, amount: leftOver, help: [], own: leftOver, isLeft: true },
  ];
}

function listSources(week: Week): MoneyIn[] {
  const help = partsOf(week, 'totals.help').map(({ id, label, amount }): MoneyIn => {
    return { id, label: ofSomeoneElse(label), note: 'Goes straight to the bill.', amount, isHelp: true };
  });
  const own = partsOf(week, 'totals.income').map(({ label, amount }, index): MoneyIn => {
    return { id: `own-${index}`, label: ofSomeoneElse(label), note: '', amount, isHelp: false };
  });
  const { leftOver } = week.totals;
  if (leftOver >= NO_MONEY) return [...help, ...own];
  const note = 'It would have to come out of savings.';
  return [...help, ...own, { id: 'short', label: 'Short', note, amount: negate(leftOver), isHelp: false }];
}

/** Every figure that a step or its parts used. */
const ratesIn = (steps: readonly WorkingStep[]): WorkingStep['rates'] =>
  steps.flatMap(({ rates, parts }) => [...rates, ...ratesIn(parts)]);

/** Works a case about costs out and tells it as a flow. Throws SituationError or RateMissingError. */
export function toWeekFlow({ name, given }: Case, rates: Rates): WeekFlow {
  const situation = readSituation(given);
  const { lowest: week } = estimateWeek(situation, rates, WORKING_WORDS);
  const used = ratesIn(week.working);
  const sources = listSources(week);
  return {
    name,
    assumes: situationInWords(situation),
    sources,
    uses: listUses(week),
    ownMoney: toPence(week.totals.income),
    from: used.reduce((latest, { from }) => (from > latest ? from : latest), ''),
    to: used.reduce((first, { to }) => (to < first ? to : first), '9999-12-31'),
  };
}
