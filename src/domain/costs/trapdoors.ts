import type { Rates } from '../rates/types.ts';
import { addOnePound, type OneMorePound } from './one-more-pound.ts';
import { findSavingsPoints, type SavingsPoint } from './savings-points.ts';
import type { Estimate, Situation } from './types.ts';
import { findUncoveredCharges, type UncoveredCharge } from './uncovered-charges.ts';

/** Where a week costs more, or help stops, than people expect. */
export interface Trapdoors {
  readonly uncoveredCharges: readonly UncoveredCharge[];
  readonly savingsPoints: readonly SavingsPoint[];
  readonly onePound: OneMorePound;
}

/** Looks for all three kinds. `estimate` is the situation's own, with the same figures. */
export function findTrapdoors(situation: Situation, estimate: Estimate, rates: Rates): Trapdoors {
  return {
    uncoveredCharges: findUncoveredCharges(situation),
    savingsPoints: findSavingsPoints(situation, rates),
    onePound: addOnePound(situation, estimate, rates),
  };
}
