import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateWeek } from '#domain/costs/estimate-week.ts';
import { WORKING_WORDS } from '#domain/costs/working-words.ts';
import { rateOn } from '#domain/rates/rate-on.ts';
import { arbitrarySituation } from './arbitrary-situation.ts';
import { RATES } from './read-rates.ts';
import { secondOpinion } from './second-opinion.ts';

const RUNS = Number(process.env.HOUSEHOLDS ?? 5_000);

test(`two readings of the rules agree to the penny over ${RUNS} random households`, () => {
  fc.assert(
    fc.property(arbitrarySituation, (situation) => {
      const { working: _working, ...week } = estimateWeek(situation, RATES, WORKING_WORDS).lowest;
      const other = secondOpinion(situation, (id) => rateOn(RATES, id, situation.on).value);
      // Comparing through `expect` is slow: it is for telling where they differ.
      if (!isDeepStrictEqual(week, other)) expect(week).toEqual(other);
    }),
    { numRuns: RUNS },
  );
}, 120_000);
