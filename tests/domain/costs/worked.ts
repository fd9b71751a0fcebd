/** Works out a situation as a case file writes it, and reads its results in pounds. */
import { estimateWeek } from '#domain/costs/estimate-week.ts';
import { WORKING_WORDS } from '#domain/costs/working-words.ts';
import { readSituation } from '#domain/costs/read-situation.ts';
import { resultField } from '#domain/costs/result-fields.ts';
import type { Estimate, Situation } from '#domain/costs/types.ts';
import { RATES } from './read-rates.ts';

/** What a case gives; the day is in 2026/27 unless it says otherwise. */
export type Given = Readonly<Record<string, unknown>>;

/** Of pension age since before 2016, on the lowest income, alone. */
export const OLDER = { born: '1945-06-10' };
/** Of pension age, but not before 2016 nor before 1 April 2021. */
export const YOUNGER = { born: '1957-06-10' };
/** Under pension age. */
export const WORKING_AGE = { born: '1968-07-07' };

export const statePension = (amount: number) => ({ kind: 'statePension', amount });
export const attendanceAllowance = (amount = 76.7) => ({ kind: 'attendanceAllowance', amount });
/** Awards of nothing, so that a case is about care alone. */
export const NO_BENEFITS = { pensionCredit: 0, housingBenefit: 0, councilTaxReduction: 0 };

export function situationOf(given: Given): Situation {
  return readSituation({ on: '2026-11-02', person: OLDER, ...given });
}

export function estimate(given: Given): Estimate {
  return estimateWeek(situationOf(given), RATES, WORKING_WORDS);
}

/** A result field in pounds, as case files name it; both bounds when charges are ranges. */
export function result(given: Given, field: string): unknown {
  const value = resultField(estimate(given), field);
  if (typeof value === 'number') return value / 100;
  if (value !== null && typeof value === 'object' && 'from' in value)
    return { from: value.from / 100, to: value.to / 100 };
  return value;
}
