import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  divideHalfUp,
  formatMoney,
  fromWeekly,
  negate,
  notBelowNothing,
  PERIODS,
  poundsToPence,
  sumOf,
  toPence,
  toWeekly,
} from '#domain/money.ts';

describe('pounds and pence', () => {
  test('pounds that a computer cannot hold exactly are still whole pence', () => {
    expect(poundsToPence(19.99)).toBe(1999);
    expect(poundsToPence(0.07)).toBe(7);
    expect(poundsToPence(23_250.01)).toBe(2_325_001);
  });

  test('part of a penny, and what is no amount, are refused', () => {
    for (const pounds of [12.345, 0.001, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => poundsToPence(pounds)).toThrow(RangeError);
    for (const pence of [0.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1])
      expect(() => toPence(pence)).toThrow(RangeError);
  });

  test('every amount in pounds and pence comes back as it was', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (pence) => {
        expect(poundsToPence(pence / 100)).toBe(toPence(pence));
      }),
    );
  });

  test('nothing taken away is nothing, not minus nothing', () => {
    expect(Object.is(toPence(-0), 0)).toBe(true);
  });
});

describe('rounding', () => {
  test('half a penny goes up, also below nothing; less than half goes down', () => {
    expect(divideHalfUp(1, 2)).toBe(1);
    expect(divideHalfUp(5185, 2)).toBe(2593);
    expect(divideHalfUp(-1, 2)).toBe(0);
    expect(divideHalfUp(-3, 2)).toBe(-1);
    expect(divideHalfUp(1_499, 1_000)).toBe(1);
    expect(divideHalfUp(-1_501, 1_000)).toBe(-2);
  });

  test('adding up and stopping at nothing', () => {
    expect(sumOf([toPence(150), toPence(-50), toPence(1)])).toBe(101);
    expect(sumOf([])).toBe(0);
    expect(notBelowNothing(-1)).toBe(0);
    expect(notBelowNothing(1)).toBe(1);
  });
});

describe('periods', () => {
  test('a month is a twelfth of 52 weeks', () => {
    expect(toWeekly(toPence(52_000), 'month')).toBe(12_000);
    expect(fromWeekly(toPence(12_000), 'month')).toBe(52_000);
    expect(fromWeekly(toPence(24_130), 'month')).toBe(104_563);
  });

  test('four weeks are four weeks and a year is 52', () => {
    expect(toWeekly(toPence(96_520), 'four-weeks')).toBe(24_130);
    expect(fromWeekly(toPence(24_130), 'four-weeks')).toBe(96_520);
    expect(toWeekly(toPence(114_400), 'year')).toBe(2_200);
    expect(fromWeekly(toPence(-8_115), 'year')).toBe(-421_980);
  });

  test('half a penny a week goes up', () => {
    expect(toWeekly(toPence(2), 'four-weeks')).toBe(1);
    expect(toWeekly(toPence(1), 'four-weeks')).toBe(0);
    expect(toWeekly(toPence(26), 'year')).toBe(1);
  });

  test('an amount put into a period and back is never more than half a penny out', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.constantFrom(...PERIODS), (pence, period) => {
        expect(toWeekly(fromWeekly(toPence(pence), period), period)).toBe(pence);
      }),
    );
  });
});

describe('money as it is read', () => {
  test('pounds and pence with a comma for thousands', () => {
    expect(formatMoney(toPence(123_450))).toBe('£1,234.50');
    expect(formatMoney(toPence(100_000_000))).toBe('£1,000,000.00');
    expect(formatMoney(toPence(99_999))).toBe('£999.99');
    expect(formatMoney(toPence(5))).toBe('£0.05');
    expect(formatMoney(toPence(0))).toBe('£0.00');
  });

  test('a minus stands before the pound sign and is a real minus', () => {
    expect(formatMoney(toPence(-8_115))).toBe('−£81.15');
  });
});

test('the other sign', () => {
  expect(negate(toPence(150))).toBe(-150);
  expect(negate(toPence(-1))).toBe(1);
  expect(Object.is(negate(toPence(0)), 0)).toBe(true);
});
