import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateWeek } from '#domain/costs/estimate-week.ts';
import { WORKING_WORDS } from '#domain/costs/working-words.ts';
import type { Charge, Situation } from '#domain/costs/types.ts';
import { toPence } from '#domain/money.ts';
import { arbitrarySituation } from './arbitrary-situation.ts';
import { RATES } from './read-rates.ts';
import { estimate, result, statePension, YOUNGER } from './worked.ts';

describe('a charge that lies between two amounts', () => {
  const given = {
    person: { ...YOUNGER, incomes: [statePension(300)] },
    home: {
      tenure: 'rent',
      charges: [
        { kind: 'rent', amount: { from: 130, to: 160 } },
        { kind: 'meals', amount: 35 },
      ],
    },
    care: { weeklyCost: 100 },
  };

  test('gives every money result as two bounds, the smaller first', () => {
    expect(result(given, 'totals.charges')).toEqual({ from: 265, to: 295 });
    expect(result(given, 'housingBenefit')).toEqual({ from: 89.7, to: 119.7 });
    expect(result(given, 'pensionCredit.guarantee')).toEqual({ from: 0, to: 0 });
  });

  test('leaves what is no money, and what there is none of, as it is', () => {
    expect(result(given, 'care.fullCost')).toBe(false);
    expect(result({ ...given, care: { weeklyCost: 1, arrangedBy: 'self' } }, 'care.most')).toBeNull();
  });

  test('the smaller bound comes first, also where the highest charges leave least', () => {
    const bounds = result(
      { ...given, home: { tenure: 'rent', charges: [{ kind: 'meals', amount: { from: 10, to: 20 } }] } },
      'totals.leftOver',
    );
    expect(bounds).toEqual({ from: 221.45, to: 231.45 });
  });

  test('one amount gives one result', () => {
    expect(estimate({ ...given, home: { tenure: 'rent', charges: [] } }).isRange).toBe(false);
  });
});

describe('a charge that is not known', () => {
  const unknown = [
    { kind: 'rent', amount: 'unknown' },
    { kind: 'meals', amount: 30 },
    { kind: 'water', amount: 'unknown' },
  ];

  test('is in no sum and is listed as missing', () => {
    const given = { home: { tenure: 'rent', charges: unknown } };
    expect(result(given, 'totals.charges')).toBe(30);
    expect(result(given, 'housingBenefit')).toBe(0);
    expect(result(given, 'missing')).toEqual(['rent', 'water']);
  });

  test('nothing is missing when all are known', () => {
    expect(result({}, 'missing')).toEqual([]);
  });
});

const withCharges = (situation: Situation, charges: readonly Charge[]): Situation => ({
  ...situation,
  home: { ...situation.home, charges },
});

test('with ranges the rules run twice: everything at its lowest, everything at its highest', () => {
  const spreads = fc.array(fc.nat(3_000), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(arbitrarySituation, spreads, (situation, spread) => {
      const lowest = situation.home.charges;
      const highest = lowest.map((charge, index) => ({
        ...charge,
        amount: toPence(Number(charge.amount) + (spread[index] ?? 0)),
      }));
      const between = lowest.map((charge, index) => ({
        ...charge,
        amount: { from: toPence(Number(charge.amount)), to: highest[index]?.amount ?? toPence(0) },
      }));
      const estimated = estimateWeek(withCharges(situation, between), RATES, WORKING_WORDS);
      expect(estimated.isRange).toBe(lowest.length > 0);
      expect(estimated.lowest).toEqual(estimateWeek(situation, RATES, WORKING_WORDS).lowest);
      expect(estimated.highest).toEqual(
        estimateWeek(withCharges(situation, highest), RATES, WORKING_WORDS).highest,
      );
    }),
  );
});
