/**
 * `npm run bench`: how long the estimator's sums take. It records; it never fails on time. The goal is 5 ms for a
 * whole estimate with its trapdoors on a machine six times slower than this one: the last columns are the times six
 * times over. Times are of the processor, so that a busy machine blurs them less.
 */
import { compareWeeks } from '#domain/costs/compare-weeks.ts';
import { estimateWeek } from '#domain/costs/estimate-week.ts';
import { findHelpNotClaimed } from '#domain/costs/help-not-claimed.ts';
import { spendSavings } from '#domain/costs/savings-over-time.ts';
import { findTrapdoors } from '#domain/costs/trapdoors.ts';
import type { Situation } from '#domain/costs/types.ts';
import { WORKING_WORDS } from '#domain/costs/working-words.ts';
import { householdNumber } from '../domain/costs/random-households.ts';
import { RATES } from '../domain/costs/read-rates.ts';

const HOUSEHOLDS = 200;
const ROUNDS = 10;
const SLOWDOWN = 6;

/** Those that run most rules: couples, and charges that are ranges, so that every week is worked out twice. */
const households = Array.from({ length: HOUSEHOLDS }, (_, number): Situation => {
  const { home, ...situation } = householdNumber(number);
  const charges = home.charges.map((charge) =>
    typeof charge.amount === 'number'
      ? { ...charge, amount: { from: charge.amount, to: charge.amount } }
      : charge,
  );
  return { ...situation, home: { ...home, charges } };
});

const estimate = (situation: Situation) => estimateWeek(situation, RATES, WORKING_WORDS);

const WORK: Readonly<Record<string, (situation: Situation, other: Situation) => unknown>> = {
  'a week with its working': estimate,
  'the same and its trapdoors': (situation) => findTrapdoors(situation, estimate(situation), RATES),
  'the same and help not claimed': (situation) => [
    findTrapdoors(situation, estimate(situation), RATES),
    findHelpNotClaimed(situation, RATES),
  ],
  'savings for ten years': (situation) => spendSavings(situation, 'shortfall', RATES),
  'two weeks side by side': (situation, other) =>
    compareWeeks(
      [situation, other].map((each) => ({ situation: each, estimate: estimate(each) })),
      WORKING_WORDS,
    ),
};

/** Milliseconds of the processor for one household, as the mean of many rounds. */
function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / ROUNDS;
}

const columns = ['median', '19 of 20', `median ×${SLOWDOWN}`, `19 of 20 ×${SLOWDOWN}`];
const row = (name: string, cells: readonly string[]): string =>
  [name.padEnd(32), ...cells.map((cell) => cell.padStart(12))].join('');

console.log(row('milliseconds a household', columns));
for (const [name, work] of Object.entries(WORK)) {
  const runs = households.map((situation, index) => {
    const other = households[(index + 1) % HOUSEHOLDS] ?? situation;
    return (): unknown => work(situation, other);
  });
  // The first time round the machine is still learning what the code does.
  runs.forEach(timeOf);
  const times = runs.map(timeOf).sort((one, another) => one - another);
  const found = [times[HOUSEHOLDS * 0.5] ?? 0, times[HOUSEHOLDS * 0.95] ?? 0];
  const slowed = found.map((time) => time * SLOWDOWN);
  console.log(
    row(
      name,
      [...found, ...slowed].map((time) => time.toFixed(3)),
    ),
  );
}
