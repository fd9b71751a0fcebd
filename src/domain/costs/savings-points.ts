import { NO_MONEY, toPence, type Pence } from '../money.ts';
import { rateOn } from '../rates/rate-on.ts';
import type { RateId, Rates } from '../rates/types.ts';
import { CHARGE_RULES } from './charge-rules.ts';
import { estimateSums } from './estimate-week.ts';
import { allOfPensionAge } from './household.ts';
import { gainOf, weeksOf, type Span } from './span.ts';
import type { CareCost, Estimate, RateUsed, Situation } from './types.ts';

/** The amounts of savings at which a rule changes, the smallest first. */
export const SAVINGS_POINT_IDS = [
  'benefitCapitalIgnored',
  'lowerCapitalLimit',
  'housingBenefitCapitalLimit',
  'upperCapitalLimit',
] as const satisfies readonly RateId[];
export type SavingsPointId = (typeof SAVINGS_POINT_IDS)[number];

/** Whose savings a test looks at: of everyone together for the benefits, a person's own for care. */
export type Whose = 'household' | 'person' | 'partner';

/**
 * Why a point changes nothing here:
 * - `belowPensionAge`: these benefits are not estimated for the household
 * - `awardsTold`: the household told us its awards, and they stand
 * - `nothingToCover`: no rent and no council tax that help could go to
 * - `guaranteeCredit`: with Guarantee Credit there is no limit to savings
 * - `noCare`: nothing is paid for this person's care
 * - `ownCare`: the person arranges the care, and pays for all of it anyway
 */
export type PointIdle =
  'belowPensionAge' | 'awardsTold' | 'nothingToCover' | 'guaranteeCredit' | 'noCare' | 'ownCare';

/** One savings point, and how near these savings are to it. */
export interface SavingsPoint {
  readonly id: SavingsPointId;
  readonly whose: Whose;
  readonly limit: RateUsed;
  /** The savings that the test looks at: the whole sum. */
  readonly capital: Pence;
  /** Savings less the limit. The rules say "more than": at nothing or below, the limit is not passed. */
  readonly over: Pence;
  /** Null when the point matters here. */
  readonly idle: PointIdle | null;
  /** How what is left a week changes when savings go from the limit to a penny over; null when idle. */
  readonly crossing: Span | null;
}

/** What one test looks at. */
export function capitalOf({ person, partner }: Situation, whose: Whose): Pence {
  if (whose === 'person') return person.capital;
  const theirs = partner?.capital ?? 0;
  return toPence(whose === 'partner' ? theirs : person.capital + theirs);
}

/** The same household with other savings. Those of a household: the partner keeps theirs as far as they fit. */
export function withCapital(situation: Situation, whose: Whose, capital: Pence): Situation {
  const { person, partner } = situation;
  const theirs = whose === 'partner' ? capital : toPence(Math.min(partner?.capital ?? 0, capital));
  const own = whose === 'household' ? toPence(capital - theirs) : capital;
  return {
    ...situation,
    person: whose === 'partner' ? person : { ...person, capital: own },
    partner: partner && (whose === 'person' ? partner : { ...partner, capital: theirs }),
  };
}

/** Whether a point of the benefits is idle; `atPoint` is the estimate with savings at it. */
function idleForBenefits(id: SavingsPointId, situation: Situation, atPoint: Estimate): PointIdle | null {
  const { home, benefits, councilTax } = situation;
  if (!allOfPensionAge(situation)) return 'belowPensionAge';
  if (id === 'benefitCapitalIgnored' && benefits.pensionCredit === undefined) return null;
  const isTold = benefits.councilTaxReduction !== undefined;
  if (isTold && (benefits.housingBenefit !== undefined || home.tenure === 'lease')) return 'awardsTold';
  if (weeksOf(atPoint).every(({ pensionCredit }) => pensionCredit.guarantee > 0)) return 'guaranteeCredit';
  const rents = home.charges.some(
    ({ kind, amount }) => amount !== 0 && CHARGE_RULES[kind].housingBenefitCanHelp,
  );
  const helpsWithRent = rents && home.tenure !== 'lease' && benefits.housingBenefit === undefined;
  return helpsWithRent || (!isTold && councilTax > 0) ? null : 'nothingToCover';
}

function idleForCare(care: CareCost | undefined, cost: Pence): PointIdle | null {
  if (cost === 0) return 'noCare';
  return care?.arrangedBy === 'self' ? 'ownCare' : null;
}

/**
 * The savings points of a household and of each person in it, the smallest first.
 * Throws RateMissingError for a day without figures.
 */
export function findSavingsPoints(situation: Situation, rates: Rates): readonly SavingsPoint[] {
  const { partner, on, care } = situation;
  const pointOf = (
    id: SavingsPointId,
    whose: Whose,
    idleIn: (atPoint: Estimate) => PointIdle | null,
  ): SavingsPoint => {
    const limit = rateOn(rates, id, on);
    const capital = capitalOf(situation, whose);
    const at = (amount: number): Estimate =>
      estimateSums(withCapital(situation, whose, toPence(amount)), rates);
    const atPoint = at(limit.value);
    const idle = idleIn(atPoint);
    const crossing = idle ? null : gainOf(atPoint, at(limit.value + 1));
    return { id, whose, limit, capital, over: toPence(capital - limit.value), idle, crossing };
  };
  return SAVINGS_POINT_IDS.flatMap((id) => {
    if (id === 'benefitCapitalIgnored' || id === 'housingBenefitCapitalLimit')
      return [pointOf(id, 'household', (atPoint) => idleForBenefits(id, situation, atPoint))];
    const own = pointOf(id, 'person', ({ highest }) => idleForCare(care, highest.care.cost));
    if (!partner) return [own];
    const theirs = pointOf(id, 'partner', ({ highest }) =>
      idleForCare(partner.care, highest.partnerCare?.cost ?? NO_MONEY),
    );
    return [own, theirs];
  });
}
