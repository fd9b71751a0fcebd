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
