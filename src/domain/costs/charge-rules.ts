import type { ChargeKind } from './types.ts';

export interface ChargeRule {
  /** Housing Benefit can cover it at pension age (SI 2006/214, schedule 1). */
  readonly housingBenefitCanHelp: boolean;
  /** It is a housing cost in the care assessment (SI 2014/2672, schedule 1, paragraph 2). */
  readonly housingCost: boolean;
}

const covered: ChargeRule = { housingBenefitCanHelp: true, housingCost: true };
const housingCostOnly: ChargeRule = { housingBenefitCanHelp: false, housingCost: true };
const noHelp: ChargeRule = { housingBenefitCanHelp: false, housingCost: false };

export const CHARGE_RULES: Readonly<Record<ChargeKind, ChargeRule>> = {
  rent: covered,
  serviceCharge: covered,
  serviceChargeIneligible: noHelp,
  supportCharge: noHelp,
  wellbeing: noHelp,
  meals: noHelp,
  heatingAndHotWater: noHelp,
  water: noHelp,
  alarm: noHelp,
  groundRent: housingCostOnly,
  mortgage: housingCostOnly,
  other: noHelp,
};
