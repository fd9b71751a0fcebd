import type { KnownCharge } from './household.ts';
import { CHARGE_RULES, type ChargeRule } from './charge-rules.ts';
import { step } from './working.ts';
import type { WorkingStep } from './types.ts';

/** One step for each charge, in the order given. */
export function chargeSteps(
  charges: readonly KnownCharge[],
  why: (rule: ChargeRule) => string,
): WorkingStep[] {
  return charges.map(({ kind, amount }) => {
    const rule = CHARGE_RULES[kind];
    return step(amount, { id: `charge.${kind}`, label: rule.label, why: why(rule) });
  });
}
