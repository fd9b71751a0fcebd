/** A week as a flow of money: where it comes from and where it goes, drawn from the working. */
import { formatMoney, negate, NO_MONEY, sumOf, type Pence } from '../money.ts';
import type { ChargeKind, Week, WorkingStep } from './types.ts';

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

export type Payee = 'landlord' | 'tax' | 'care' | 'wellbeing' | 'meals' | 'suppliers' | 'lender' | 'others';

/** What the flow says. `{who}` stands for who helps, `{amount}` for how much. */
export interface FlowWords {
  /** Who is paid what, in the order of the drawing. Help with a bill stands across from it. */
  readonly payees: Readonly<Record<Payee, string>>;
  readonly council: string;
  readonly fromOwnMoney: string;
  readonly helpPaysAll: string;
  readonly helpPays: string;
  readonly ownPays: string;
  readonly toTheBill: string;
  readonly left: string;
  readonly leftNote: string;
  readonly short: string;
  readonly shortNote: string;
}

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

function whoPays(
  help: readonly { readonly label: string; readonly amount: Pence }[],
  own: Pence,
  words: FlowWords,
): string {
  const [only] = help;
  if (!only) return words.fromOwnMoney;
  if (own === NO_MONEY && help.length === 1) return words.helpPaysAll.replace('{who}', only.label);
  const said = help.map(({ label, amount }) =>
    words.helpPays.replace('{who}', label).replace('{amount}', formatMoney(amount)),
  );
  if (own !== NO_MONEY) said.push(words.ownPays.replace('{amount}', formatMoney(own)));
  return said.join(' ');
}

/** Where a week's money goes, bill by bill, and what is left of it. */
export function listUses(week: Week, words: FlowWords): MoneyOut[] {
  const costs = partsOf(week, 'totals.charges');
  const help = partsOf(week, 'totals.help').map(({ id, label, amount }) => {
    return { from: id, label: id === 'care.councilPays' ? words.council : label, amount };
  });
  const uses = Object.entries(words.payees).flatMap(([id, label]): MoneyOut[] => {
    const amount = sumOf(costs.filter((cost) => PAYEE_OF_STEP[cost.id] === id).map((cost) => cost.amount));
    if (amount === NO_MONEY) return [];
    const helped = help.filter(({ from }) => HELPS[from] === id);
    const own = sumOf([amount, negate(sumOf(helped.map((each) => each.amount)))]);
    return [{ id, label, note: whoPays(helped, own, words), amount, help: helped, own, isLeft: false }];
  });
  const { leftOver } = week.totals;
  if (leftOver <= NO_MONEY) return uses;
  const { left, leftNote } = words;
  return [
    ...uses,
    { id: 'left', label: left, note: leftNote, amount: leftOver, help: [], own: leftOver, isLeft: true },
  ];
}

/** Where a week's money comes from: help with a bill first, then own money, then what it falls short by. */
export function listSources(week: Week, words: FlowWords): MoneyIn[] {
  const help = partsOf(week, 'totals.help').map(({ id, label, amount }): MoneyIn => {
    return { id, label, note: words.toTheBill, amount, isHelp: true };
  });
  const own = partsOf(week, 'totals.income').map(({ label, amount }, index): MoneyIn => {
    return { id: `own-${index}`, label, note: '', amount, isHelp: false };
  });
  const { leftOver } = week.totals;
  if (leftOver >= NO_MONEY) return [...help, ...own];
  const { short, shortNote } = words;
  return [
    ...help,
    ...own,
    { id: 'short', label: short, note: shortNote, amount: negate(leftOver), isHelp: false },
  ];
}
