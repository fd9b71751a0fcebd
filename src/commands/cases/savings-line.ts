/** The savings line as cases have it: `given.spending` says what is spent, and `savings.…` are its results. */
import { readPounds } from '#domain/costs/read-fields.ts';
import { spendSavings, type Spending } from '#domain/costs/savings-over-time.ts';
import { SituationError } from '#domain/costs/situation-error.ts';
import type { Situation } from '#domain/costs/types.ts';
import type { Rates } from '#domain/rates/types.ts';

/** Result fields of a case that gives `spending`. */
export const SAVINGS_FIELDS = ['savings.end', 'savings.lastWeek', 'savings.lastSavings', 'savings.crossings'];

/** What a case spends of savings. Throws SituationError, naming the field, for anything else. */
export function readSpending(value: unknown): Spending {
  if (value === 'shortfall') return value;
  if (typeof value !== 'number')
    throw new SituationError(
      'spending',
      'write pounds a week, as 150, or shortfall: what the week is short of.',
    );
  return readPounds(value, 'spending');
}

/** The result fields of the line, with money in pounds. Throws SituationError when charges are ranges. */
export function savingsResults(situation: Situation, spending: Spending, rates: Rates): Map<string, unknown> {
  const { isRange, lowest } = spendSavings(situation, spending, rates);
  if (isRange)
    throw new SituationError('home.charges', 'with spending, give each charge as one amount, as 12.50.');
  const { weeks, crossings, end } = lowest;
  const last = weeks[weeks.length - 1];
  const results = [
    end,
    last?.week,
    (last?.savings ?? 0) / 100,
    crossings.map(({ id, whose, week, on, leftOverBefore, leftOver }) => ({
      limit: id,
      whose,
      week,
      on,
      leftBefore: leftOverBefore / 100,
      left: leftOver / 100,
    })),
  ];
  return new Map(SAVINGS_FIELDS.map((field, index) => [field, results[index]]));
}
