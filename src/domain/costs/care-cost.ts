import { divideHalfUp, formatMoney, sumOf, type Pence } from '../money.ts';
import type { Household, KnownCharge } from './household.ts';
import type { CareCost, WorkingStep } from './types.ts';

/**
 * The wellbeing charges that the council takes into its means test: only for a tenant whose care the council
 * arranges (Medway guidance, "How is the Wellbeing Charge paid?"). Everywhere else they are ordinary charges.
 */
export function wellbeingInCare({ situation, charges }: Household): readonly KnownCharge[] {
  if (situation.home.tenure !== 'rent' || situation.care?.arrangedBy !== 'council') return [];
  return charges.filter(({ kind, meansTested }) => kind === 'wellbeing' && meansTested);
}

const MILLION = 1_000_000;

/** Hours, with any part of an hour, times rate; half a penny up. */
function costOf(care: CareCost): Pence {
  if ('weeklyCost' in care) return care.weeklyCost;
  return divideHalfUp(Math.round(care.hours * MILLION) * care.hourlyRate, MILLION);
}

/** What one person's care costs a week before anybody helps. */
export function careCostStep(
  { step, addUp }: Household,
  care: CareCost | undefined,
  wellbeing: readonly KnownCharge[],
  path: string,
): WorkingStep {
  const parts: WorkingStep[] = [];
  if (care && 'weeklyCost' in care) parts.push(step('care.planned', 'plannedByWeek', costOf(care)));
  else if (care) {
    const put = { hours: String(care.hours), rate: formatMoney(care.hourlyRate) };
    parts.push(step('care.planned', 'plannedByHour', costOf(care), { put }));
  }
  if (wellbeing.length > 0)
    parts.push(step('care.wellbeing', 'wellbeingInCare', sumOf(wellbeing.map(({ amount }) => amount))));
  return addUp(`${path}.cost`, 'careCost', parts);
}
