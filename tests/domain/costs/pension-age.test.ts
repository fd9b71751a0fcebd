import { describe, expect, test } from 'vitest';
import {
  isOfPensionAge,
  needs2016Answer,
  reachedPensionAgeBefore2016,
  reachedPensionAgeBefore2021,
} from '#domain/costs/pension-age.ts';

/** The day that somebody born on a day reaches pension age: of age then, and not the day before. */
const REACHED: readonly (readonly [born: string, dayBefore: string, day: string])[] = [
  ['1954-10-05', '2019-10-04', '2019-10-05'],
  ['1954-10-06', '2020-10-05', '2020-10-06'],
  ['1960-04-05', '2026-04-04', '2026-04-05'],
  ['1960-04-06', '2026-05-05', '2026-05-06'],
  ['1960-05-05', '2026-06-04', '2026-06-05'],
  ['1960-05-06', '2026-07-05', '2026-07-06'],
  ['1960-06-06', '2026-09-05', '2026-09-06'],
  ['1960-07-05', '2026-10-04', '2026-10-05'],
  ['1960-07-06', '2026-11-05', '2026-11-06'],
  ['1960-07-31', '2026-11-29', '2026-11-30'],
  ['1960-08-06', '2027-01-05', '2027-01-06'],
  ['1960-09-06', '2027-03-05', '2027-03-06'],
  ['1960-10-06', '2027-05-05', '2027-05-06'],
  ['1960-11-06', '2027-07-05', '2027-07-06'],
  ['1960-12-06', '2027-09-05', '2027-09-06'],
  ['1961-01-05', '2027-10-04', '2027-10-05'],
  ['1961-01-06', '2027-11-05', '2027-11-06'],
  ['1961-02-06', '2028-01-05', '2028-01-06'],
  ['1961-03-05', '2028-02-04', '2028-02-05'],
  ['1961-03-06', '2028-03-05', '2028-03-06'],
  ['1968-07-07', '2035-07-06', '2035-07-07'],
];

describe('pension age', () => {
  test.each(REACHED)('born %s: not yet on %s, reached on %s', (born, dayBefore, day) => {
    expect(isOfPensionAge(born, dayBefore)).toBe(false);
    expect(isOfPensionAge(born, day)).toBe(true);
  });
});

describe('pension age before 6 April 2016, which Savings Credit needs', () => {
  test('births before 6 April 1951 yes, from 6 April 1953 no, whatever is said', () => {
    expect(reachedPensionAgeBefore2016('1951-04-05', false)).toBe(true);
    expect(reachedPensionAgeBefore2016('1953-04-06', true)).toBe(false);
  });

  test('between these it is as told, and no when not told', () => {
    for (const born of ['1951-04-06', '1953-04-05']) {
      expect(reachedPensionAgeBefore2016(born, true)).toBe(true);
      expect(reachedPensionAgeBefore2016(born, false)).toBe(false);
      expect(reachedPensionAgeBefore2016(born, undefined)).toBe(false);
    }
  });

  test('only births between these must be asked', () => {
    expect(['1951-04-05', '1951-04-06', '1953-04-05', '1953-04-06'].map(needs2016Answer)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

test('pension age before 1 April 2021, which gives the higher allowance: births before 1 April 1955', () => {
  expect(reachedPensionAgeBefore2021('1955-03-31')).toBe(true);
  expect(reachedPensionAgeBefore2021('1955-04-01')).toBe(false);
});
