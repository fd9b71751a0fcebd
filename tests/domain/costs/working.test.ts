import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimateWeek } from '#domain/costs/estimate-week.ts';
import { WORKING_WORDS } from '#domain/costs/working-words.ts';
import type { WorkingStep } from '#domain/costs/types.ts';
import { arbitrarySituation } from './arbitrary-situation.ts';
import { RATES } from './read-rates.ts';

function everyStep(steps: readonly WorkingStep[]): readonly WorkingStep[] {
  return steps.flatMap((one) => [one, ...everyStep(one.parts)]);
}

const forAnyHousehold = (check: (steps: readonly WorkingStep[], situation: { on: string }) => void) => {
  fc.assert(
    fc.property(arbitrarySituation, (situation) => {
      check(everyStep(estimateWeek(situation, RATES, WORKING_WORDS).lowest.working), situation);
    }),
    { numRuns: 1_000 },
  );
};

test('the parts of every step add up to the step', () => {
  forAnyHousehold((steps) => {
    const sums = ({ parts }: WorkingStep) => parts.reduce((total, { amount }) => total + (amount ?? 0), 0);
    const withParts = steps.filter(({ parts }) => parts.length > 0);
    expect(withParts.filter((one) => sums(one) !== one.amount)).toEqual([]);
  });
});

test('every figure in the working holds on the day and says where it is from', () => {
  let seen = 0;
  forAnyHousehold((steps, { on }) => {
    const used = steps.flatMap((one) => one.rates);
    seen += used.length;
    expect(used.filter(({ from, to, source }) => on < from || to < on || source === '')).toEqual([]);
  });
  expect(seen).toBeGreaterThan(1_000);
});

test('every step says why in words', () => {
  forAnyHousehold((steps) => {
    expect(steps.filter(({ label, why }) => label.length < 3 || !why.endsWith('.'))).toEqual([]);
  });
});

test('the results named in the working are the results', () => {
  fc.assert(
    fc.property(arbitrarySituation, (situation) => {
      const { working, ...week } = estimateWeek(situation, RATES, WORKING_WORDS).lowest;
      const amountOf = (id: string) => working.find((one) => one.id === id)?.amount;
      expect(amountOf('pensionCredit.guarantee')).toBe(week.pensionCredit.guarantee);
      expect(amountOf('housingBenefit')).toBe(week.housingBenefit);
      expect(amountOf('councilTaxReduction')).toBe(week.councilTaxReduction);
      expect(amountOf('care.charge')).toBe(week.care.charge);
      expect(amountOf('totals.youPay')).toBe(week.totals.youPay);
      expect(amountOf('totals.leftOver')).toBe(week.totals.leftOver);
    }),
    { numRuns: 1_000 },
  );
});
