import { toPence, type Pence } from '../money.ts';
import type { Estimate, Week } from './types.ts';

/** An amount, or the two that it lies between, the smaller first. */
export interface Span {
  readonly from: Pence;
  readonly to: Pence;
}

/** What all of these amounts lie between. There must be at least one. */
export function spanOf(amounts: readonly Pence[]): Span {
  return { from: toPence(Math.min(...amounts)), to: toPence(Math.max(...amounts)) };
}

/** The weeks that an estimate has: one, or two when charges are ranges. */
export function weeksOf({ isRange, lowest, highest }: Estimate): readonly Week[] {
  return isRange ? [lowest, highest] : [lowest];
}

/** How much more is left in each week of `after` than in the same week of `before`. */
export function gainOf(before: Estimate, after: Estimate): Span {
  const gain = (one: Week, other: Week): Pence => toPence(other.totals.leftOver - one.totals.leftOver);
  return spanOf([gain(before.lowest, after.lowest), gain(before.highest, after.highest)]);
}
