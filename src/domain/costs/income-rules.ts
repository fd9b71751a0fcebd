import type { IncomeKind, Person } from './types.ts';

/** How a kind of income is treated by each of the two sums. */
export interface IncomeRule {
  /** Care assessment (SI 2014/2672, schedule 1). */
  readonly care: 'counted' | 'ignored';
  /** Pension Credit, Housing Benefit and Council Tax Reduction. */
  readonly benefits: 'counted' | 'after-disregard' | 'ignored';
  /** A benefit for care needs that can bring the severe disability addition. */
  readonly forCareNeeds: boolean;
}

const counted: IncomeRule = { care: 'counted', benefits: 'counted', forCareNeeds: false };
const forCareNeeds: IncomeRule = { care: 'counted', benefits: 'ignored', forCareNeeds: true };
const ignored: IncomeRule = { care: 'ignored', benefits: 'ignored', forCareNeeds: false };
const afterDisregard: IncomeRule = { care: 'ignored', benefits: 'after-disregard', forCareNeeds: false };

export const INCOME_RULES: Readonly<Record<IncomeKind, IncomeRule>> = {
  statePension: counted,
  privatePension: counted,
  earnings: afterDisregard,
  attendanceAllowance: forCareNeeds,
  pipDailyLiving: forCareNeeds,
  dlaCare: forCareNeeds,
  pipMobility: ignored,
  dlaMobility: ignored,
  carersAllowance: counted,
  universalCredit: counted,
  employmentAndSupportAllowance: counted,
  otherCounted: counted,
  otherIgnored: ignored,
};

/** Whether somebody has a benefit paid for care needs: Attendance Allowance, DLA care or PIP daily living. */
export function hasCareNeedsBenefit({ incomes }: Person): boolean {
  return incomes.some(({ kind }) => INCOME_RULES[kind].forCareNeeds);
}

/** Whether somebody is paid Carer's Allowance, or has an entitlement to it that is not paid. */
export function isCarer({ incomes, carerEntitled }: Person): boolean {
  return carerEntitled || incomes.some(({ kind }) => kind === 'carersAllowance');
}
