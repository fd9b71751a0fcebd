import { divideHalfUp, formatMoney, sumOf, type Pence } from '../money.ts';
import type { Household, KnownCharge } from './household.ts';
import type { CareCost, WorkingStep } from './types.ts';
import { addUp, step } from './working.ts';

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
  care: CareCost | undefined,
  wellbeing: readonly KnownCharge[],
  path: string,
): WorkingStep {
  const planned =
    care &&
    step(costOf(care), {
      id: 'care.planned',
      label: 'Planned care',
      why:
        'weeklyCost' in care
          ? 'It is the weekly cost you gave.'
          : `It is ${care.hours} hours a week at ${formatMoney(care.hourlyRate)} an hour.`,
    });
  const included = step(sumOf(wellbeing.map(({ amount }) => amount)), {
    id: 'care.wellbeing',
    label: 'Wellbeing charge',
    why: 'You rent and the council arranges your care, so this goes into the same means test.',
  });
  return addUp([...(planned ? [planned] : []), ...(wellbeing.length > 0 ? [included] : [])], {
    id: `${path}.cost`,
    label: 'What the care costs before any help',
    why: 'The council looks at your money next, to see how much of this you pay.',
  });
}
