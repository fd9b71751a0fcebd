import type { Rates } from '../rates/types.ts';
import type { Span } from './span.ts';
import {
  findCareNeedsBenefits,
  findCarers,
  findCouncilTaxDiscounts,
  findSevereDisability,
  findUnclaimedAward,
  type Found,
} from './suggest-help.ts';
import type { ActualAwards, Situation } from './types.ts';
import type { LineChange } from './week-changes.ts';

/** Kinds of help that answers may suggest. The tool has the words for each. */
export const HELP_IDS = [
  'attendanceAllowance',
  'personalIndependencePayment',
  'pensionCredit',
  'severeDisabilityAddition',
  'carerAddition',
  'housingBenefit',
  'councilTaxReduction',
  'singlePersonDiscount',
  'severeMentalImpairment',
  'disabledBandReduction',
] as const;
export type HelpId = (typeof HELP_IDS)[number];

/** Whom to ask, as a kind of contact. */
export type HelpContact =
  | 'attendanceAllowanceLine'
  | 'personalIndependenceLine'
  | 'pensionService'
  | 'councilBenefits'
  | 'councilTax';

const CONTACTS: Readonly<Record<HelpId, HelpContact>> = {
  attendanceAllowance: 'attendanceAllowanceLine',
  personalIndependencePayment: 'personalIndependenceLine',
  pensionCredit: 'pensionService',
  severeDisabilityAddition: 'pensionService',
  carerAddition: 'pensionService',
  housingBenefit: 'councilBenefits',
  councilTaxReduction: 'councilBenefits',
  singlePersonDiscount: 'councilTax',
  severeMentalImpairment: 'councilTax',
  disabledBandReduction: 'councilTax',
};

/** Help that the answers suggest and that nobody entered. Never a verdict: an office decides. */
export interface HelpNotClaimed {
  readonly id: HelpId;
  readonly who: 'person' | 'partner' | 'household';
  /** What it pays by itself, a week, before anything else changes; null where we cannot say. */
  readonly pays: Span | null;
  /**
   * How much more a week would be left, with all that changes with it; null where we cannot say: ask. Nothing where
   * care charges take all of it; in a couple even a penny less, when both halves of a cost are rounded up.
   */
  readonly worth: Span | null;
  /** Line by line: with charges at their lowest and the help at its least. They add up to an end of `worth`. */
  readonly changes: readonly LineChange[];
  /** True when the week already counts it, although nobody has claimed it yet. */
  readonly isCounted: boolean;
  /** True when somebody told us an award, and we make out more. */
  readonly isToldLess: boolean;
  readonly contact: HelpContact;
}

const toHelp = (found: Found): HelpNotClaimed => ({
  pays: null,
  worth: null,
  changes: [],
  isCounted: false,
  isToldLess: false,
  contact: CONTACTS[found.id],
  ...found,
});

/**
 * Help that the answers suggest and nobody entered, in the order in which it is best asked for: one brings
 * another. Each is worked out alone, so the amounts must not be added up.
 * Throws RateMissingError for a day without figures.
 */
export function findHelpNotClaimed(situation: Situation, rates: Rates): readonly HelpNotClaimed[] {
  const award = (id: keyof ActualAwards): readonly Found[] => findUnclaimedAward(situation, id, rates);
  return [
    ...findCareNeedsBenefits(situation, rates),
    ...award('pensionCredit'),
    ...findSevereDisability(situation, rates),
    ...findCarers(situation, rates),
    ...award('housingBenefit'),
    ...award('councilTaxReduction'),
    ...findCouncilTaxDiscounts(situation, rates),
  ].map(toHelp);
}
