/**
 * Money is whole pence, so that no sum is ever a fraction of a penny out.
 * Pounds exist in content files, in what people type, and in what `formatMoney` prints.
 */

declare const pence: unique symbol;

/** An amount in whole pence. Weekly unless a name says otherwise. May be negative in a difference. */
export type Pence = number & { readonly [pence]: 'Pence' };

/** Marks a whole number as pence. Throws a RangeError for anything that is not a safe whole number. */
export function toPence(value: number): Pence {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole number of pence`);
  return (value === 0 ? 0 : value) as Pence;
}

/** Nothing at all: £0.00. */
export const NO_MONEY: Pence = toPence(0);

/** Pounds to whole pence. Throws a RangeError when there is a fraction of a penny. */
export function poundsToPence(pounds: number): Pence {
  const value = Math.round(pounds * 100);
  // 0.07 * 100 is 7.000000000000001: a real fraction of a penny is far bigger than that.
  if (!Number.isFinite(pounds) || Math.abs(pounds * 100 - value) > 1e-4)
    throw new RangeError(`${pounds} is not pounds and whole pence`);
  return toPence(value);
}

/** Whole pence of `numerator / denominator`, half a penny up. Both must be whole numbers. */
export function divideHalfUp(numerator: number, denominator: number): Pence {
  return toPence(Math.floor((2 * numerator + denominator) / (2 * denominator)));
}

/** Adds amounts up. */
export function sumOf(amounts: readonly Pence[]): Pence {
  return toPence(amounts.reduce((total: number, amount) => total + amount, 0));
}

/** The same amount with the other sign. */
export function negate(amount: Pence): Pence {
  return toPence(0 - amount);
}

/** An amount, but never below nothing. */
export function notBelowNothing(amount: number): Pence {
  return toPence(Math.max(0, amount));
}

export const PERIODS = ['week', 'four-weeks', 'month', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** How many weeks a period has, as a fraction: a year is 52 weeks and a month is a twelfth of it. */
const WEEKS: Readonly<Record<Period, readonly [number, number]>> = {
  week: [1, 1],
  'four-weeks': [4, 1],
  month: [52, 12],
  year: [52, 1],
};

/** What a weekly amount comes to over a period, half a penny up. */
export function fromWeekly(weekly: Pence, period: Period): Pence {
  const [weeks, parts] = WEEKS[period];
  return divideHalfUp(weekly * weeks, parts);
}

/** What an amount paid each period comes to a week, half a penny up. A monthly amount is times 12 over 52. */
export function toWeekly(amount: Pence, period: Period): Pence {
  const [weeks, parts] = WEEKS[period];
  return divideHalfUp(amount * parts, weeks);
}

/** "£1,234.50"; below nothing "−£81.15". */
export function formatMoney(amount: Pence): string {
  const [pounds = '0', rest = '00'] = (Math.abs(amount) / 100).toFixed(2).split('.');
  const grouped = pounds.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${amount < 0 ? '−' : ''}£${grouped}.${rest}`;
}
