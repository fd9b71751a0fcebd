import { isWellbeingInCare } from './care-cost.ts';
import { CHARGE_RULES } from './charge-rules.ts';
import { allOfPensionAge } from './household.ts';
import type { Charge, ChargeAmount, ChargeKind, Situation } from './types.ts';

/**
 * Why no benefit covers a charge:
 * - `notARentCharge`: Housing Benefit may not cover it (SI 2006/214, schedule 1), whoever holds the home
 * - `wellbeing`: the same; and here it stands outside the council's look at a person's money
 * - `mortgage`, `groundRent`: no benefit here pays it, but it lowers what a person pays for care
 * - `lease`: Housing Benefit is for rent, and Pension Credit cannot help here either
 */
export type UncoveredReason = 'notARentCharge' | 'wellbeing' | 'mortgage' | 'groundRent' | 'lease';

/** A charge of the home that is paid from a person's own money, whatever benefits there are. */
export interface UncoveredCharge {
  /** Which of the situation's charges it is. */
  readonly index: number;
  readonly kind: ChargeKind;
  /** A week. */
  readonly amount: ChargeAmount;
  readonly reason: UncoveredReason;
  /** True when the care assessment takes it off first, so that a care charge may be lower for it. */
  readonly lowersCareCharge: boolean;
}

function reasonFor(situation: Situation, charge: Charge): UncoveredReason | undefined {
  const { kind } = charge;
  if (isWellbeingInCare(situation, charge)) return undefined;
  if (kind === 'wellbeing' || kind === 'mortgage') return kind;
  const isLease = situation.home.tenure === 'lease';
  // Guarantee Credit adds these two on a lease, but only when everyone is of pension age.
  if (isLease && (kind === 'groundRent' || kind === 'serviceCharge'))
    return allOfPensionAge(situation) ? undefined : 'lease';
  if (kind === 'groundRent') return kind;
  if (!CHARGE_RULES[kind].housingBenefitCanHelp) return 'notARentCharge';
  return isLease ? 'lease' : undefined;
}

const isNothing = (amount: ChargeAmount): boolean =>
  typeof amount === 'object' ? amount.to === 0 : amount === 0;

/** The charges of the home that no benefit covers, in the order given, those without an amount too. */
export function findUncoveredCharges(situation: Situation): readonly UncoveredCharge[] {
  return situation.home.charges.flatMap((charge, index): readonly UncoveredCharge[] => {
    const { kind, amount } = charge;
    const reason = isNothing(amount) ? undefined : reasonFor(situation, charge);
    return reason ? [{ index, kind, amount, reason, lowersCareCharge: CHARGE_RULES[kind].housingCost }] : [];
  });
}
