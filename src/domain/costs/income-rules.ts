import type { IncomeKind, Person } from './types.ts';

/** How a kind of income is treated by each of the two sums. */
export interface IncomeRule {
  /** As the reader calls it, to stand after "your". */
  readonly label: string;
  /** Care assessment (SI 2014/2672, schedule 1). */
  readonly care: 'counted' | 'ignored';
  /** Pension Credit, Housing Benefit and Council Tax Reduction. */
  readonly benefits: 'counted' | 'after-disregard' | 'ignored';
  /** A benefit for care needs that can bring the severe disability addition. */
  readonly forCareNeeds: boolean;
}

const counted = { care: 'counted', benefits: 'counted', forCareNeeds: false } as const;
const forCareNeeds = { care: 'counted', benefits: 'ignored', forCareNeeds: true } as const;
const ignored = { care: 'ignored', benefits: 'ignored', forCareNeeds: false } as const;
const afterDisregard = { care: 'ignored', benefits: 'after-disregard', forCareNeeds: false } as const;

export const INCOME_RULES: Readonly<Record<IncomeKind, IncomeRule>> = {
  statePension: { label: 'State Pension', ...counted },
  privatePension: { label: 'private or works pension', ...counted },
  earnings: { label: 'pay from work', ...afterDisregard },
  attendanceAllowance: { label: 'Attendance Allowance', ...forCareNeeds },
  pipDailyLiving: { label: 'PIP daily living', ...forCareNeeds },
  dlaCare: { label: 'DLA care', ...forCareNeeds },
  pipMobility: { label: 'PIP mobility', ...ignored },
  dlaMobility: { label: 'DLA mobility', ...ignored },
  carersAllowance: { label: 'Carer’s Allowance', ...counted },
  universalCredit: { label: 'Universal Credit', ...counted },
  employmentAndSupportAllowance: { label: 'Employment and Support Allowance', ...counted },
  otherCounted: { label: 'other money that counts', ...counted },
  otherIgnored: { label: 'other money that no sum counts', ...ignored },
};

/** Whether somebody has a benefit paid for care needs: Attendance Allowance, DLA care or PIP daily living. */
export function hasCareNeedsBenefit({ incomes }: Person): boolean {
  return incomes.some(({ kind }) => INCOME_RULES[kind].forCareNeeds);
}

/** Whether somebody is paid Carer's Allowance, or has an entitlement to it that is not paid. */
export function isCarer({ incomes, carerEntitled }: Person): boolean {
  return carerEntitled || incomes.some(({ kind }) => kind === 'carersAllowance');
}
