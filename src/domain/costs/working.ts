import { negate, toPence, type Pence } from '../money.ts';
import type { RateUsed, WorkingStep } from './types.ts';
import type { NameId, WorkingWords, WorkingWordsId } from './working-words.ts';

/** What a step's words need: the figures it used, and what to put in for `{name}`, `{whose}` and their like. */
interface StepDetails {
  readonly rates?: readonly RateUsed[];
  readonly name?: NameId;
  readonly put?: Readonly<Record<string, string>>;
}

/** Writes steps of the working, in the words it was made with. Amounts are whole pence a week. */
export interface StepWriter {
  /** A step with no parts; the amount is null when there is none to give. */
  readonly step: (
    id: string,
    words: WorkingWordsId,
    amount: number | null,
    details?: StepDetails,
  ) => WorkingStep;
  /** A step whose amount is what its parts add up to. */
  readonly addUp: (
    id: string,
    words: WorkingWordsId,
    parts: readonly WorkingStep[],
    details?: StepDetails,
  ) => WorkingStep;
  /** The parts, and one more that lifts them to nothing when they add up to less. */
  readonly notLess: (words: WorkingWordsId, parts: readonly WorkingStep[]) => readonly WorkingStep[];
}

/** What a list of parts adds up to. */
export function totalOf(parts: readonly WorkingStep[]): Pence {
  return toPence(parts.reduce((total, { amount }) => total + (amount ?? 0), 0));
}

/** The same step taken away: every amount in it changes its sign. */
export function takeAway(taken: WorkingStep): WorkingStep {
  return {
    ...taken,
    amount: taken.amount === null ? null : negate(taken.amount),
    parts: taken.parts.map(takeAway),
  };
}

function putIn(text: string, put: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => put[name] ?? '');
}

export function createStepWriter({ steps, names }: WorkingWords): StepWriter {
  const write = (
    id: string,
    words: WorkingWordsId,
    amount: number | null,
    parts: readonly WorkingStep[],
    { rates = [], name, put = {} }: StepDetails = {},
  ): WorkingStep => {
    const { label, why, source = '' } = steps[words];
    const named = name ? { ...put, name: names[name] } : put;
    return {
      id,
      label: putIn(label, named),
      why: putIn(why, named),
      source,
      amount: amount === null ? null : toPence(amount),
      rates,
      parts,
    };
  };
  return {
    step: (id, words, amount, details) => write(id, words, amount, [], details),
    addUp: (id, words, parts, details) => write(id, words, totalOf(parts), parts, details),
    notLess: (words, parts) => {
      const total = totalOf(parts);
      return total < 0 ? [...parts, write('not-below-nothing', words, negate(total), [])] : parts;
    },
  };
}
