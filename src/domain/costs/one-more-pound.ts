import { toPence, type Pence } from '../money.ts';
import type { Rates } from '../rates/types.ts';
import { estimateSums } from './estimate-week.ts';
import type { ActualAwards, Estimate, Situation, Week } from './types.ts';
import { changesBetween, totalChange, type LineChange } from './week-changes.ts';

/** What one more pound a week does in one week. */
export interface PoundMore {
  /** What is left of the pound. Below nothing: it costs more than it brings. Above £1: it starts some help. */
  readonly kept: Pence;
  /** The pound itself, and every line that changes with it: they add up to `kept`. */
  readonly changes: readonly LineChange[];
}

/** The pound in both weeks of an estimate; the same week twice when there are no ranges. */
export interface OneMorePound {
  readonly lowest: PoundMore;
  readonly highest: PoundMore;
  /** What was told as awarded, and is kept as it is although an office would change it. */
  readonly heldAsTold: readonly (keyof ActualAwards)[];
}

const POUND = toPence(100);

/**
 * What one more pound a week of the person's own pension really leaves. `estimate` is the situation's own.
 * The pound may pass a point where help stops, so the change can be far more than a pound either way.
 */
export function addOnePound(situation: Situation, estimate: Estimate, rates: Rates): OneMorePound {
  const { person, benefits } = situation;
  const incomes = [...person.incomes, { kind: 'privatePension', amount: POUND } as const];
  const richer = estimateSums({ ...situation, person: { ...person, incomes } }, rates);
  const compare = (before: Week, after: Week): PoundMore => {
    const changes = changesBetween(before, after);
    return { kept: totalChange(changes), changes };
  };
  const lowest = compare(estimate.lowest, richer.lowest);
  const awards = ['pensionCredit', 'housingBenefit', 'councilTaxReduction'] as const;
  return {
    lowest,
    highest: estimate.isRange ? compare(estimate.highest, richer.highest) : lowest,
    heldAsTold: awards.filter((award) => benefits[award] !== undefined),
  };
}
