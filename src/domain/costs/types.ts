/**
 * What goes into the weekly-cost estimate and what comes out.
 * Money is whole pence a week unless a name says otherwise.
 */
import type { IsoDate } from '#domain/calendar.ts';
import type { Pence } from '#domain/money.ts';
import type { Grade, RateId, RateUnit } from '#domain/rates/types.ts';

export const INCOME_KINDS = [
  'statePension',
  'privatePension',
  'earnings',
  'attendanceAllowance',
  'pipDailyLiving',
  'dlaCare',
  'pipMobility',
  'dlaMobility',
  'carersAllowance',
  'universalCredit',
  'employmentAndSupportAllowance',
  'otherCounted',
  'otherIgnored',
] as const;
export type IncomeKind = (typeof INCOME_KINDS)[number];

export const CHARGE_KINDS = [
  'rent',
  'serviceCharge',
  'serviceChargeIneligible',
  'supportCharge',
  'wellbeing',
  'meals',
  'heatingAndHotWater',
  'water',
  'alarm',
  'groundRent',
  'mortgage',
  'other',
] as const;
export type ChargeKind = (typeof CHARGE_KINDS)[number];

export const TENURES = ['rent', 'shared-ownership', 'lease'] as const;
export type Tenure = (typeof TENURES)[number];

export const PREMIUMS = ['disability', 'enhancedDisability', 'carer'] as const;
export type Premium = (typeof PREMIUMS)[number];

/** An amount that may be known, known within bounds, or not known at all. */
export type ChargeAmount = Pence | { readonly from: Pence; readonly to: Pence } | 'unknown';

export interface Income {
  readonly kind: IncomeKind;
  /** A week, after tax. */
  readonly amount: Pence;
}

export interface Charge {
  readonly kind: ChargeKind;
  readonly amount: ChargeAmount;
  /** A wellbeing charge that the council may take into its means test. */
  readonly meansTested: boolean;
}

/** Planned care: by the hour, or as a weekly cost already known. */
export type CareCost =
  | { readonly hours: number; readonly hourlyRate: Pence; readonly arrangedBy: CareArranger }
  | { readonly weeklyCost: Pence; readonly arrangedBy: CareArranger };
export type CareArranger = 'council' | 'self';

export interface Person {
  readonly born: IsoDate;
  /** Needed only for births from 6 April 1951 to 5 April 1953. */
  readonly reachedPensionAgeBefore2016?: boolean | undefined;
  /** Own savings and investments, with half of any joint ones. Not a week: the whole sum. */
  readonly capital: Pence;
  readonly incomes: readonly Income[];
  readonly premiums: readonly Premium[];
  readonly carerPaid: boolean;
  readonly carerEntitled: boolean;
}

export interface Partner extends Person {
  readonly care?: CareCost | undefined;
  readonly disabilityRelatedExpenditure: Pence;
}

/** A council's own charging policy, where it differs from the national minimum. */
export interface CouncilRules {
  readonly nightRateCounted: boolean;
  readonly savingsCreditIgnored: boolean;
  readonly minimumIncomeGuarantee?: Pence | undefined;
}

/** Awards already in payment, used instead of estimates. */
export interface ActualAwards {
  readonly pensionCredit?: { readonly guarantee: Pence; readonly savings: Pence } | undefined;
  readonly housingBenefit?: Pence | undefined;
  readonly councilTaxReduction?: Pence | undefined;
}

/** One household at one home, on one day. */
export interface Situation {
  /** Rules and rates are read at this day. */
  readonly on: IsoDate;
  readonly person: Person;
  readonly partner?: Partner | undefined;
  readonly otherAdults: boolean;
  readonly home: { readonly tenure: Tenure; readonly charges: readonly Charge[] };
  /** After discounts, before reduction. */
  readonly councilTax: Pence;
  readonly otherCosts: Pence;
  readonly care?: CareCost | undefined;
  readonly disabilityRelatedExpenditure: Pence;
  readonly councilRules: CouncilRules;
  readonly benefits: ActualAwards;
}

/** A figure as it was used in a step of the working. */
export interface RateUsed {
  readonly id: RateId;
  readonly label: string;
  readonly unit: RateUnit;
  /** Whole pence, or whole per cent. */
  readonly value: number;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly grade: Grade;
  readonly source: string;
}

/**
 * One step of the working. When a step has parts, the amounts of its parts add up to its own amount:
 * what is taken away stands as a negative amount, and a limit ("never below nothing") as a part of its own.
 */
export interface WorkingStep {
  /** The result field it explains, by dotted path (`care.charge`), or a name of its own. */
  readonly id: string;
  /** In plain words. */
  readonly label: string;
  /** Whole pence a week; null when there is no amount to give (not estimated). */
  readonly amount: Pence | null;
  /** One or two plain sentences. */
  readonly why: string;
  readonly rates: readonly RateUsed[];
  /** The regulation or document the step follows; empty for plain adding up. */
  readonly source: string;
  readonly parts: readonly WorkingStep[];
}

export interface CareResult {
  readonly cost: Pence;
  readonly fullCost: boolean;
  /** Null when the person pays in full because of savings over the limit. */
  readonly tariffIncome: Pence | null;
  readonly countedIncome: Pence;
  readonly minimumIncomeGuarantee: Pence;
  readonly housingCosts: Pence;
  /** The most the council could charge; null when the person pays in full. */
  readonly most: Pence | null;
  readonly charge: Pence;
}

/** One week, worked out to the penny. */
export interface Week {
  readonly pensionCredit: {
    readonly assumedIncome: Pence;
    readonly guarantee: Pence;
    readonly savings: Pence;
  };
  /** Null when it is not estimated; the working says why. */
  readonly housingBenefit: Pence | null;
  readonly councilTaxReduction: Pence | null;
  /** The person's assessment; its cost is nothing when no care is given. */
  readonly care: CareResult;
  /** The partner's assessment; null unless the partner needs care too. */
  readonly partnerCare: CareResult | null;
  readonly totals: {
    readonly charges: Pence;
    readonly help: Pence;
    readonly youPay: Pence;
    readonly income: Pence;
    readonly leftOver: Pence;
  };
  readonly working: readonly WorkingStep[];
}

/**
 * The answer. When every charge is one amount, `lowest` and `highest` are the same week.
 * When some are ranges the engine has run twice, everything at its lowest and everything at its
 * highest: a result may then be smaller in `highest` than in `lowest` (what is left, for one).
 */
export interface Estimate {
  readonly isRange: boolean;
  readonly lowest: Week;
  readonly highest: Week;
  /** Charges with no amount: they are in no sum, so the total is not complete. */
  readonly missing: readonly ChargeKind[];
}
