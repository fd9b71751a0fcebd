import { negate, NO_MONEY, sumOf, toPence, type Pence } from '../money.ts';
import type { Week } from './types.ts';

/** The lines of a week that make up what is left. */
export const WEEK_LINES = [
  'ownIncome',
  'guaranteeCredit',
  'savingsCredit',
  'charges',
  'housingBenefit',
  'councilTaxReduction',
  'care',
  'partnerCare',
] as const;
/** `ownIncome` is all income but Pension Credit; `charges` is all charges but care. */
export type WeekLine = (typeof WEEK_LINES)[number];

/** How one line differs between two weeks. */
export interface LineChange {
  readonly line: WeekLine;
  /** By how much more is left because of this line; below nothing: less is left. Pence a week. */
  readonly change: Pence;
}

/** What each line adds to what is left: charges and care below nothing. They add up to `totals.leftOver`. */
function linesOf(week: Week): Readonly<Record<WeekLine, number>> {
  const { pensionCredit, housingBenefit, councilTaxReduction, care, partnerCare, totals } = week;
  return {
    ownIncome: totals.income - pensionCredit.guarantee - pensionCredit.savings,
    guaranteeCredit: pensionCredit.guarantee,
    savingsCredit: pensionCredit.savings,
    charges: care.cost + (partnerCare?.cost ?? 0) - totals.charges,
    housingBenefit: housingBenefit ?? 0,
    councilTaxReduction: councilTaxReduction ?? 0,
    care: negate(care.charge),
    partnerCare: negate(partnerCare?.charge ?? NO_MONEY),
  };
}

/** Every line that differs between two weeks. The changes add up to how much more is left in `after`. */
export function changesBetween(before: Week, after: Week): readonly LineChange[] {
  const [earlier, later] = [linesOf(before), linesOf(after)];
  return WEEK_LINES.map((line) => ({ line, change: toPence(later[line] - earlier[line]) })).filter(
    ({ change }) => change !== 0,
  );
}

/** What changes of lines come to together. */
export function totalChange(changes: readonly LineChange[]): Pence {
  return sumOf(changes.map(({ change }) => change));
}
