import type { IsoDate } from '#domain/calendar.ts';

/**
 * Every national figure that the sums use. `content/rates` must hold each of them, and nothing else:
 * the schema refuses an unknown id and reports a missing one.
 */
export const RATE_IDS = [
  // Care Act 2014 charging: SI 2014/2672
  'upperCapitalLimit',
  'lowerCapitalLimit',
  'tariffIncomeStep',
  'minimumIncomeGuaranteeSinglePensionAge',
  'minimumIncomeGuaranteeCouplePensionAge',
  'minimumIncomeGuaranteeSingle25',
  'minimumIncomeGuaranteeSingle18',
  'minimumIncomeGuaranteeCouple',
  'disabilityPremiumSingle',
  'disabilityPremiumCouple',
  'enhancedDisabilityPremiumSingle',
  'enhancedDisabilityPremiumCouple',
  'carerPremium',
  'savingsCreditDisregard',
  // Pension Credit: SI 2002/1792
  'standardMinimumGuaranteeSingle',
  'standardMinimumGuaranteeCouple',
  'severeDisabilityAddition',
  'carerAddition',
  'savingsCreditThresholdSingle',
  'savingsCreditThresholdCouple',
  'savingsCreditRate',
  'savingsCreditTaper',
  'benefitCapitalIgnored',
  'benefitCapitalStep',
  // Housing Benefit and Council Tax Reduction at pension age: SI 2006/214, SI 2012/2885
  'personalAllowanceSingleBefore2021',
  'personalAllowanceCoupleBefore2021',
  'personalAllowanceSingle',
  'personalAllowanceCouple',
  'housingBenefitCapitalLimit',
  'housingBenefitTaper',
  'housingBenefitMinimum',
  'councilTaxReductionTaper',
  'earningsDisregardDisabledOrCarer',
  'earningsDisregardCouple',
  'earningsDisregardSingle',
  // Benefits that people name
  'attendanceAllowanceLower',
  'attendanceAllowanceHigher',
  'newStatePensionFull',
  'basicStatePensionFull',
  'carersAllowance',
  // What care costs to buy
  'homecareMinimumPriceAnHour',
] as const;

export type RateId = (typeof RATE_IDS)[number];

/** `pounds` a week, an hour or once are held in whole pence; `percent` in whole per cent. */
export type RateUnit = 'pounds-a-week' | 'pounds-an-hour' | 'pounds' | 'percent';

/**
 * How sure we are of a figure. A: official text, or two independent sources agree. B: one secondary
 * source. C: worked out from a published rule or pattern. B and C are shown as "to be confirmed".
 */
export type Grade = 'A' | 'B' | 'C';

/** One value of a figure and the days it holds, both days included. */
export interface DatedValue {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Whole pence, or whole per cent when the figure's unit is `percent`. */
  readonly value: number;
  readonly grade: Grade;
  /** Where this value was read or how it was worked out, in words. */
  readonly source: string;
}

/** A national figure with all its dated values, oldest first, without gap or overlap. */
export interface Rate {
  readonly id: RateId;
  readonly label: string;
  readonly unit: RateUnit;
  /** The regulation or rule the figure belongs to. */
  readonly regulation: string;
  readonly values: readonly DatedValue[];
}

/** All national figures, by id. */
export type Rates = Readonly<Record<RateId, Rate>>;
