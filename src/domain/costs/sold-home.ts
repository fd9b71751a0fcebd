import { addDays, type IsoDate } from '../calendar.ts';
import { rateOn } from '../rates/rate-on.ts';
import type { Rates } from '../rates/types.ts';

/** What can become of a home that somebody owns. The tool has the words for each. */
export const OWNED_HOME_CASES = [
  'livesThere',
  'familyLivesThere',
  'forSaleMovingToRent',
  'soldForNextHome',
  'soldWithoutNextHome',
  'depositWithLandlord',
  'nextHomeNotReady',
  'sharedWithOthers',
  'givenAway',
  'unsure',
] as const;
export type OwnedHomeCase = (typeof OWNED_HOME_CASES)[number];

/**
 * How one test treats the home or its money: it counts as savings; it does not; it does not for the first
 * weeks; or the rules leave it open, and the office must be asked.
 */
export type HomeTreatment = 'counts' | 'ignored' | 'ignored-at-first' | 'ask';

/** A rule, and where it stands. */
export interface HomeRule {
  readonly treatment: HomeTreatment;
  /** The regulation or guidance. */
  readonly source: string;
}

export interface OwnedHomeRule {
  /** What a person pays for care. */
  readonly care: HomeRule;
  /** Pension Credit, Housing Benefit and Council Tax Reduction. */
  readonly benefits: HomeRule;
  /** True when no sum should be trusted before the council has answered. */
  readonly askFirst: boolean;
}

const CHARGING = 'SI 2014/2672, schedule 2';
const GUIDANCE = 'Care and support statutory guidance, annex B';
const BENEFITS = 'SI 2002/1792, schedule 5; SI 2006/214, schedule 6';

const rule = (care: HomeRule, benefits: HomeRule, askFirst: boolean): OwnedHomeRule => ({
  care,
  benefits,
  askFirst,
});
const by = (source: string, treatment: HomeTreatment): HomeRule => ({ treatment, source });
const ASK = rule(by(GUIDANCE, 'ask'), by(BENEFITS, 'ask'), true);

/**
 * The rules for each case. Where a rule was not read in official text, or turns on what a council finds
 * reasonable, it says to ask first: a sum shown with it must show both ways.
 */
const RULES: Readonly<Record<OwnedHomeCase, OwnedHomeRule>> = {
  livesThere: rule(by(CHARGING, 'ignored'), by(BENEFITS, 'ignored'), false),
  familyLivesThere: rule(by(CHARGING, 'ignored'), by(BENEFITS, 'ignored'), true),
  // No 26 weeks for a home that is only being sold: for care it counts from the day of the move.
  forSaleMovingToRent: rule(by(CHARGING, 'counts'), by(BENEFITS, 'ignored-at-first'), true),
  soldForNextHome: rule(by(CHARGING, 'ignored-at-first'), by(BENEFITS, 'ignored-at-first'), true),
  soldWithoutNextHome: rule(by(CHARGING, 'counts'), by(BENEFITS, 'counts'), false),
  depositWithLandlord: rule(by(CHARGING, 'ignored-at-first'), by(BENEFITS, 'ask'), true),
  nextHomeNotReady: rule(by(CHARGING, 'ignored-at-first'), by(BENEFITS, 'ask'), true),
  sharedWithOthers: ASK,
  givenAway: rule(
    by('Care Act 2014, section 70; SI 2014/2672, regulation 22', 'ask'),
    by(BENEFITS, 'ask'),
    true,
  ),
  unsure: ASK,
};

/** How a home that somebody owns, or the money from it, counts as savings. */
export function ruleForHome(which: OwnedHomeCase): OwnedHomeRule {
  return RULES[which];
}

/** The last day on which sale money or the like is ignored, counted from the day it came. An office may give longer. */
export function lastDayIgnored(from: IsoDate, rates: Rates): IsoDate {
  const { value } = rateOn(rates, 'saleMoneyIgnoredWeeks', from);
  return addDays(from, value * 7 - 1);
}

/** Whether the money counts on a day; null when the office must be asked. `from` is the day it came. */
export function countsAsSavings(
  { treatment }: HomeRule,
  from: IsoDate,
  on: IsoDate,
  rates: Rates,
): boolean | null {
  if (treatment === 'ask') return null;
  if (treatment === 'ignored-at-first') return on > lastDayIgnored(from, rates);
  return treatment === 'counts';
}
