/** The same households worked out twice, by two readings of the same page of rules. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateSums, estimateWeek } from '#domain/costs/estimate-week.ts';
import { spendSavings } from '#domain/costs/savings-over-time.ts';
import type { Situation, WorkingStep } from '#domain/costs/types.ts';
import { WORKING_WORDS } from '#domain/costs/working-words.ts';
import { toPence } from '#domain/money.ts';
import { rateOn } from '#domain/rates/rate-on.ts';
import type { RateId } from '#domain/rates/types.ts';
import { arbitrarySituation } from './arbitrary-situation.ts';
import { householdNumber } from './random-households.ts';
import { RATES } from './read-rates.ts';
import { secondOpinion, secondSavingsLine } from './second-opinion.ts';

const HOUSEHOLDS = Number(process.env.HOUSEHOLDS ?? 100_000);
/** Every household is followed for some weeks, and one in so many until its savings are gone, or for years. */
const FEW_WEEKS = 3;
const MANY_WEEKS = 260;
const FOLLOWED_LONG = 500;

const figureFor =
  ({ on }: Situation) =>
  (id: RateId): number =>
    rateOn(RATES, id, on).value;

/** Comparing through `expect` is slow: it is for telling where they differ. */
function expectSame(number: number, one: unknown, other: unknown): void {
  if (!isDeepStrictEqual(one, other)) expect(one, `household ${number}`).toEqual(other);
}

test(`two readings of the rules agree to the penny over ${HOUSEHOLDS} random households`, () => {
  let twoAssessments = 0;
  for (let number = 0; number < HOUSEHOLDS; number += 1) {
    const situation = householdNumber(number);
    const { working: _working, ...week } = estimateSums(situation, RATES).lowest;
    if (week.partnerCare) twoAssessments += 1;
    expectSame(number, week, secondOpinion(situation, figureFor(situation)));
  }
  console.log(`${HOUSEHOLDS} households agree, ${twoAssessments} of them couples with two assessments`);
  expect(twoAssessments).toBeGreaterThan(HOUSEHOLDS / 5);
}, 300_000);

test(`and over the savings of ${HOUSEHOLDS} random households, week by week`, () => {
  const counts = { weeks: 0, crossings: 0 };
  for (let number = 0; number < HOUSEHOLDS; number += 1) {
    const situation = householdNumber(number);
    // What the week is short of; or a large amount, so that few weeks pass many steps.
    const spending = number % 3 === 0 ? 'shortfall' : toPence((number * 7919) % 400_000);
    const mostWeeks = number % FOLLOWED_LONG === 0 ? MANY_WEEKS : FEW_WEEKS;
    const line = spendSavings(situation, spending, RATES, mostWeeks).lowest;
    const other = secondSavingsLine(situation, spending, figureFor(situation), mostWeeks);
    const crossings = line.crossings.map(({ week, id, whose }) => `${week} ${id} ${whose}`).sort();
    expectSame(number, { ...line, crossings }, other);
    counts.weeks += line.weeks.length;
    counts.crossings += crossings.length;
  }
  console.log(`${HOUSEHOLDS} lines agree: ${counts.weeks} weeks, ${counts.crossings} limits crossed`);
  expect(counts.crossings).toBeGreaterThan(HOUSEHOLDS / 4);
}, 300_000);

test('a week with and without the words of its working is the same', () => {
  const silent = (step: WorkingStep): WorkingStep => ({
    ...step,
    label: '',
    why: '',
    source: '',
    parts: step.parts.map(silent),
  });
  fc.assert(
    fc.property(arbitrarySituation, (situation) => {
      const { lowest } = estimateWeek(situation, RATES, WORKING_WORDS);
      expect(estimateSums(situation, RATES).lowest).toEqual({
        ...lowest,
        working: lowest.working.map(silent),
      });
    }),
    { numRuns: 200 },
  );
});
