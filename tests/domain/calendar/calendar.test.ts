import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, ageOn, isRealDay } from '#domain/calendar.ts';
import { formatDay } from '#domain/date-words.ts';

describe('days that exist', () => {
  test('the last days of months, and of February in its kinds of year', () => {
    for (const day of ['2026-01-31', '2026-04-30', '2024-02-29', '2000-02-29', '2026-12-31'])
      expect(isRealDay(day), day).toBe(true);
    for (const day of ['2025-02-31', '2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10'])
      expect(isRealDay(day), day).toBe(false);
  });

  test('other ways to write a day are refused', () => {
    for (const day of ['2026-4-6', '06-04-2026', '2026-04-06T00:00', '', '2026-04-00', ' 2026-04-06'])
      expect(isRealDay(day), day).toBe(false);
  });

  test('every day of the calendar is a day', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        expect(isRealDay(day.toISOString().slice(0, 10))).toBe(true);
      }),
    );
  });
});

describe('months later', () => {
  test('the same date, also over the end of a year', () => {
    expect(addMonths('1960-04-06', 12 * 66 + 1)).toBe('2026-05-06');
    expect(addMonths('1960-12-06', 12 * 66 + 9)).toBe('2027-09-06');
    expect(addMonths('2026-12-31', 1)).toBe('2027-01-31');
  });

  test('the last day of a month that is too short', () => {
    expect(addMonths('1960-07-31', 12 * 66 + 4)).toBe('2026-11-30');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  });

  test('a day that does not exist is refused', () => {
    expect(() => addMonths('2026-02-30', 1)).toThrow(RangeError);
  });
});

describe('age', () => {
  test('changes on the birthday', () => {
    expect(ageOn('1944-04-20', '2026-04-19')).toBe(81);
    expect(ageOn('1944-04-20', '2026-04-20')).toBe(82);
  });

  test('someone born on 29 February has a birthday on 1 March in other years', () => {
    expect(ageOn('1944-02-29', '2026-02-28')).toBe(81);
    expect(ageOn('1944-02-29', '2026-03-01')).toBe(82);
    expect(ageOn('1944-02-29', '2028-02-29')).toBe(84);
  });
});

test('a day in words', () => {
  expect(formatDay('2026-11-02')).toBe('2 November 2026');
});
