import type { ChargeKind } from './types.ts';

export interface ChargeRule {
  /** As the reader calls it. */
  readonly label: string;
  /** Housing Benefit can cover it at pension age (SI 2006/214, schedule 1). */
  readonly housingBenefitCanHelp: boolean;
  /** It is a housing cost in the care assessment (SI 2014/2672, schedule 1, paragraph 2). */
  readonly housingCost: boolean;
}

const covered = { housingBenefitCanHelp: true, housingCost: true };
const housingCostOnly = { housingBenefitCanHelp: false, housingCost: true };
const noHelp = { housingBenefitCanHelp: false, housingCost: false };

export const CHARGE_RULES: Readonly<Record<ChargeKind, ChargeRule>> = {
  rent: { label: 'Rent', ...covered },
  serviceCharge: { label: 'Service charge', ...covered },
  serviceChargeIneligible: { label: 'Service charge that Housing Benefit cannot cover', ...noHelp },
  supportCharge: { label: 'Support charge', ...noHelp },
  wellbeing: { label: 'Wellbeing charge', ...noHelp },
  meals: { label: 'Meals', ...noHelp },
  heatingAndHotWater: { label: 'Heating and hot water', ...noHelp },
  water: { label: 'Water', ...noHelp },
  alarm: { label: 'Alarm', ...noHelp },
  groundRent: { label: 'Ground rent', ...housingCostOnly },
  mortgage: { label: 'Mortgage', ...housingCostOnly },
  other: { label: 'Other charge', ...noHelp },
};
