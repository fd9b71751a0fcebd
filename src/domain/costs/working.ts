import type { Pence } from '../money.ts';
import { negate, toPence } from '../money.ts';
import type { RateUsed, WorkingStep } from './types.ts';

interface StepWords {
  readonly id: string;
  readonly label: string;
  readonly why: string;
  readonly rates?: readonly RateUsed[];
  readonly source?: string;
}

/** A step with no parts. `amount` is whole pence a week, or null when there is none to give. */
export function step(amount: number | null, words: StepWords): WorkingStep {
  return {
    rates: [],
    source: '',
    ...words,
    amount: amount === null ? null : toPence(amount),
    parts: [],
  };
}

/** What a list of parts adds up to. */
export function totalOf(parts: readonly WorkingStep[]): Pence {
  return toPence(parts.reduce((total, { amount }) => total + (amount ?? 0), 0));
}

/** A step whose amount is what its parts add up to. */
export function addUp(parts: readonly WorkingStep[], words: StepWords): WorkingStep {
  return { ...step(totalOf(parts), words), parts };
}

/** The same step taken away: every amount in it changes its sign. */
export function takeAway(taken: WorkingStep): WorkingStep {
  return {
    ...taken,
    amount: taken.amount === null ? null : negate(taken.amount),
    parts: taken.parts.map(takeAway),
  };
}

/** The parts, and one more that lifts them to nothing when they add up to less. */
export function notLess(parts: readonly WorkingStep[], why: string): readonly WorkingStep[] {
  const total = totalOf(parts);
  if (total >= 0) return parts;
  return [...parts, step(negate(total), { id: 'not-below-nothing', label: 'Never less than nothing', why })];
}
