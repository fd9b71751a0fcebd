import { addDays, type IsoDate } from '../calendar.ts';
import { divideHalfUp, negate, NO_MONEY, notBelowNothing, toPence, type Pence } from '../money.ts';
import { rateOn } from '../rates/rate-on.ts';
import type { Rates } from '../rates/types.ts';
import { capitalStepsOf } from './capital-steps.ts';
import { estimateSums, settleSituation } from './estimate-week.ts';
import { capitalOf, SAVINGS_POINT_IDS, type SavingsPointId, type Whose } from './savings-points.ts';
import type { Situation, Week } from './types.ts';

/** Ten years. Further on, nobody can say. */
export const MOST_WEEKS = 520;

/**
 * What is taken from savings each week: `shortfall` is what the week is short of, and nothing when it is not
 * short; or an amount a week, whatever is left.
 */
export type Spending = 'shortfall' | Pence;

/**
 * What the line takes for granted:
 * - `ratesStay`: rates, charges, incomes, care and ages stay as on the first day
 * - `noInterest`: savings earn nothing
 * - `nothingPutBy`: what is left over is spent, so savings never grow
 * - `spendingStays`: the amount taken stays the same
 * - `takenInHalves`: in a couple half comes from each, the odd penny from the person; where one has no more,
 *   the other gives it
 * - `awardsStay`: awards that were told stay as they are
 */
export type SavingsAssumption =
  'ratesStay' | 'noInterest' | 'nothingPutBy' | 'spendingStays' | 'takenInHalves' | 'awardsStay';

/** One week of the line. */
export interface SavingsWeek {
  /** From 0: the first week begins on the situation's day. */
  readonly week: number;
  /** The day the week begins. */
  readonly on: IsoDate;
  /** Everyone's savings as the week begins; and the partner's part of them. */
  readonly savings: Pence;
  readonly ofPartner: Pence;
  /** What the week leaves, worked out with these savings. */
  readonly leftOver: Pence;
  /** What is then taken from savings. */
  readonly taken: Pence;
}

/** A limit that savings had passed, and are no longer over. */
export interface Crossing {
  readonly id: SavingsPointId;
  readonly whose: Whose;
  readonly limit: Pence;
  /** The first week that begins with savings at the limit or below. */
  readonly week: number;
  readonly on: IsoDate;
  /** What is left in the week before, and in this one. */
  readonly leftOverBefore: Pence;
  readonly leftOver: Pence;
}

/**
 * Savings week by week. It ends when they are `spent`; when nothing more is taken, so that they `stay`;
 * or when the `time` is up.
 */
export interface SavingsLine {
  readonly weeks: readonly SavingsWeek[];
  readonly crossings: readonly Crossing[];
  readonly end: 'spent' | 'stay' | 'time';
}

/** The line with every charge at its lowest and at its highest; the same twice without ranges. */
export interface SavingsOverTime {
  readonly isRange: boolean;
  readonly lowest: SavingsLine;
  readonly highest: SavingsLine;
  readonly assumptions: readonly SavingsAssumption[];
}

/** What each of them has after an amount was taken, as `takenInHalves` says. The person stands first. */
function takeFrom(own: Pence, theirs: Pence, taken: Pence, isCouple: boolean): readonly [Pence, Pence] {
  if (!isCouple) return [toPence(own - taken), NO_MONEY];
  const half = Math.min(divideHalfUp(taken, 2), own);
  const fromPartner = Math.min(taken - half, theirs);
  return [toPence(own - (taken - fromPartner)), toPence(theirs - fromPartner)];
}

/** The household with what is left of its savings. */
function withSavings(situation: Situation, own: Pence, theirs: Pence): Situation {
  const { person, partner } = situation;
  return {
    ...situation,
    person: { ...person, capital: own },
    partner: partner && { ...partner, capital: theirs },
  };
}

function crossingsOf(situation: Situation, rates: Rates, weeks: readonly SavingsWeek[]): readonly Crossing[] {
  const perPerson: readonly Whose[] = situation.partner ? ['person', 'partner'] : ['person'];
  const savingsOf = ({ savings, ofPartner }: SavingsWeek, whose: Whose): number =>
    ({ household: savings, partner: ofPartner, person: savings - ofPartner })[whose];
  return SAVINGS_POINT_IDS.flatMap((id) => {
    const limit = toPence(rateOn(rates, id, situation.on).value);
    const ofEveryone = id === 'benefitCapitalIgnored' || id === 'housingBenefitCapitalLimit';
    return (ofEveryone ? (['household'] as const) : perPerson).flatMap((whose): readonly Crossing[] => {
      if (capitalOf(situation, whose) <= limit) return [];
      const index = weeks.findIndex((each) => savingsOf(each, whose) <= limit);
      const [before, first] = [weeks[index - 1], weeks[index]];
      if (!before || !first) return [];
      const { week, on, leftOver } = first;
      return [{ id, whose, limit, week, on, leftOverBefore: before.leftOver, leftOver }];
    });
  }).sort((one, other) => one.week - other.week);
}

/** The line of a household whose charges are single amounts. */
function drawLine(situation: Situation, spending: Spending, rates: Rates, mostWeeks: number): SavingsLine {
  const stepsAt = capitalStepsOf(situation, rates);
  const weeks: SavingsWeek[] = [];
  const isCouple = situation.partner !== undefined;
  let own = situation.person.capital;
  let theirs = situation.partner?.capital ?? NO_MONEY;
  let workedOutAt = '';
  let leftOver: Week['totals']['leftOver'] = NO_MONEY;
  const lineTo = (end: SavingsLine['end']): SavingsLine => ({
    weeks,
    crossings: crossingsOf(situation, rates, weeks),
    end,
  });

  for (let week = 0; ; week += 1) {
    const now = withSavings(situation, own, theirs);
    // Most weeks differ from the one before in nothing that a rule asks about.
    const steps = stepsAt(now.partner ? [now.person, now.partner] : [now.person]);
    if (steps !== workedOutAt) leftOver = estimateSums(now, rates).lowest.totals.leftOver;
    workedOutAt = steps;
    const savings = toPence(own + theirs);
    const wanted = spending === 'shortfall' ? notBelowNothing(negate(leftOver)) : spending;
    const taken = toPence(Math.min(wanted, savings));
    const on = addDays(situation.on, week * 7);
    weeks.push({ week, on, savings, ofPartner: theirs, leftOver, taken });
    if (savings === 0) return lineTo('spent');
    if (taken === 0) return lineTo('stay');
    if (week >= mostWeeks) return lineTo('time');
    [own, theirs] = takeFrom(own, theirs, taken, isCouple);
  }
}

/**
 * How savings go down week by week, and when they pass each limit, in whole pence. The week is worked out
 * again whenever a limit or a step of the assumed income is passed.
 * Throws RateMissingError for a day without figures.
 */
export function spendSavings(
  situation: Situation,
  spending: Spending,
  rates: Rates,
  mostWeeks: number = MOST_WEEKS,
): SavingsOverTime {
  const isRange = situation.home.charges.some(({ amount }) => typeof amount === 'object');
  const lowest = drawLine(settleSituation(situation, 'from'), spending, rates, mostWeeks);
  const assumptions: readonly (SavingsAssumption | false)[] = [
    'ratesStay',
    'noInterest',
    spending === 'shortfall' ? 'nothingPutBy' : 'spendingStays',
    situation.partner !== undefined && 'takenInHalves',
    Object.values(situation.benefits).some((award) => award !== undefined) && 'awardsStay',
  ];
  return {
    isRange,
    lowest,
    highest: isRange ? drawLine(settleSituation(situation, 'to'), spending, rates, mostWeeks) : lowest,
    assumptions: assumptions.filter((each) => each !== false),
  };
}
