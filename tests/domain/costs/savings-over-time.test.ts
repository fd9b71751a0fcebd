import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spendSavings, type Crossing, type SavingsWeek } from '#domain/costs/savings-over-time.ts';
import { toPence } from '#domain/money.ts';
import { arbitrarySituation } from './arbitrary-situation.ts';
import { RATES } from './read-rates.ts';
import { NO_BENEFITS, situationOf, statePension, YOUNGER, type Given } from './worked.ts';

/** £300 a week comes in and £500 goes out: care of £500 with savings over the limit. No benefits. */
const selfFunder = (capital: number): Given => ({
  person: { ...YOUNGER, capital, incomes: [statePension(300)] },
  care: { weeklyCost: 500 },
  benefits: NO_BENEFITS,
});
const lineOf = (given: Given, spending: 'shortfall' | number = 'shortfall', mostWeeks?: number) =>
  spendSavings(
    situationOf(given),
    spending === 'shortfall' ? spending : toPence(Math.round(spending * 100)),
    RATES,
    mostWeeks,
  ).lowest;
const inPounds = ({ week, on, savings, leftOver, taken }: SavingsWeek) => [
  week,
  on,
  savings / 100,
  leftOver / 100,
  taken / 100,
];

describe('savings that make up for what a week is short of', () => {
  const { weeks, crossings, end } = lineOf(selfFunder(23_850));

  test('go down by it, from the first day, week by week', () => {
    expect(weeks.slice(0, 3).map(inPounds)).toEqual([
      [0, '2026-11-02', 23_850, -200, 200],
      [1, '2026-11-09', 23_650, -200, 200],
      [2, '2026-11-16', 23_450, -200, 200],
    ]);
  });

  test('at the limit the council begins to help: the week is worked out again', () => {
    // 300 + tariff (23,250 − 14,250) ÷ 250 = 36, less 241.45, is a charge of £94.55: £205.45 is left.
    expect(weeks.slice(3).map(inPounds)).toEqual([[3, '2026-11-23', 23_250, 205.45, 0]]);
    expect(crossings).toEqual<readonly Crossing[]>([
      {
        id: 'upperCapitalLimit',
        whose: 'person',
        limit: toPence(23_250_00),
        week: 3,
        on: '2026-11-23',
        leftOverBefore: toPence(-200_00),
        leftOver: toPence(205_45),
      },
    ]);
  });

  test('then nothing more is taken, and the line ends there', () => {
    expect(end).toBe('stay');
  });
});

describe('an amount taken each week', () => {
  test('goes on whatever is left, until nothing is left of savings', () => {
    const { weeks, end } = lineOf(selfFunder(250), 100);
    expect(weeks.map(({ savings, taken }) => [savings / 100, taken / 100])).toEqual([
      [250, 100],
      [150, 100],
      [50, 50],
      [0, 0],
    ]);
    expect(end).toBe('spent');
  });

  test('passes every limit in its week, each in turn', () => {
    const line = lineOf({ ...selfFunder(24_000), benefits: {} }, 1_000);
    expect(line.crossings.map(({ id, week }) => [id, week])).toEqual([
      ['upperCapitalLimit', 1],
      ['housingBenefitCapitalLimit', 8],
      ['lowerCapitalLimit', 10],
      ['benefitCapitalIgnored', 14],
    ]);
  });

  test('is counted as at the limit when savings are exactly there', () => {
    expect(lineOf(selfFunder(24_250), 1_000).crossings[0]?.week).toBe(1);
    expect(lineOf(selfFunder(24_250.01), 1_000).crossings[0]?.week).toBe(2);
  });

  test('of nothing leaves savings as they are', () => {
    const { weeks, end } = lineOf(selfFunder(20_000), 0);
    expect([weeks.length, end]).toEqual([1, 'stay']);
  });

  test('ends after ten years when there is still something', () => {
    const { weeks, end } = lineOf(selfFunder(1_000_000), 1);
    expect(end).toBe('time');
    expect(weeks).toHaveLength(521);
    expect(weeks[520]).toMatchObject({ week: 520, on: '2036-10-20', savings: 99_948_000 });
  });

  test('ends after as many weeks as were asked for', () => {
    expect(lineOf(selfFunder(1_000_000), 1, 4).weeks).toHaveLength(5);
  });
});

test('no savings at all are spent from the start', () => {
  const { weeks, end } = lineOf(selfFunder(0));
  expect([weeks.length, end]).toEqual([1, 'spent']);
});

describe('a couple', () => {
  const couple = (own: number, theirs: number): Given => ({
    person: { ...YOUNGER, capital: own },
    partner: { ...YOUNGER, capital: theirs },
    benefits: NO_BENEFITS,
  });

  test('gives half each, the odd penny from the person', () => {
    const { weeks } = lineOf(couple(100, 100), 10.01);
    expect(weeks[1]).toMatchObject({ savings: 18_999, ofPartner: 9_500 });
  });

  test('where one has no more, the other gives the rest', () => {
    expect(lineOf(couple(2, 100), 10).weeks[1]).toMatchObject({ savings: 9_200, ofPartner: 9_200 });
    expect(lineOf(couple(100, 2), 10).weeks[1]).toMatchObject({ savings: 9_200, ofPartner: 0 });
  });

  test('passes limits for care each on their own', () => {
    const care = { weeklyCost: 10 };
    const { crossings } = lineOf(
      { ...couple(23_300, 23_450), care, partner: { ...YOUNGER, capital: 23_450, care } },
      100,
    );
    expect(
      crossings.filter(({ id }) => id === 'upperCapitalLimit').map(({ whose, week }) => [whose, week]),
    ).toEqual([
      ['person', 1],
      ['partner', 4],
    ]);
  });
});

test('a line is drawn for charges at their lowest and at their highest', () => {
  const situation = situationOf({
    ...selfFunder(400),
    home: { tenure: 'rent', charges: [{ kind: 'meals', amount: { from: 400, to: 500 } }] },
    care: undefined,
  });
  const { isRange, lowest, highest } = spendSavings(situation, 'shortfall', RATES);
  expect(isRange).toBe(true);
  expect([lowest.weeks.length, highest.weeks.length]).toEqual([5, 3]);
});

test('says what it takes for granted', () => {
  const assumed = (given: Given, spending: 'shortfall' | number) =>
    spendSavings(situationOf(given), spending === 'shortfall' ? spending : toPence(spending), RATES)
      .assumptions;
  expect(assumed({}, 'shortfall')).toEqual(['ratesStay', 'noInterest', 'nothingPutBy']);
  expect(assumed({ partner: YOUNGER }, 100)).toEqual([
    'ratesStay',
    'noInterest',
    'spendingStays',
    'takenInHalves',
  ]);
  expect(assumed({ benefits: { housingBenefit: 0 } }, 100)).toContain('awardsStay');
});

test('what is taken is what is gone, for any household', () => {
  fc.assert(
    fc.property(arbitrarySituation, fc.option(fc.nat(50_000)), (situation, amount) => {
      const { weeks } = spendSavings(
        situation,
        amount === null ? 'shortfall' : toPence(amount),
        RATES,
        60,
      ).lowest;
      weeks.forEach(({ savings, ofPartner }, index) => {
        const before = weeks[index - 1];
        if (before) expect(savings).toBe(before.savings - before.taken);
        expect(savings - ofPartner).toBeGreaterThanOrEqual(0);
        expect(ofPartner).toBeGreaterThanOrEqual(0);
      });
    }),
    { numRuns: 200 },
  );
});
