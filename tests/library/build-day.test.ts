import { describe, expect, test } from 'vitest';
import { readBuildDay } from '#library/build-day.ts';

describe('the day a site is put together', () => {
  test('is the day that SOURCE_DATE gives, so that a build can be repeated', () => {
    expect(readBuildDay('2026-11-22', new Date('2030-01-01T12:00:00Z'))).toBe('2026-11-22');
  });

  test('is today in the United Kingdom, where an evening in summer is a day later than in universal time', () => {
    expect(readBuildDay(undefined, new Date('2026-07-01T22:59:00Z'))).toBe('2026-07-01');
    expect(readBuildDay(undefined, new Date('2026-07-01T23:00:00Z'))).toBe('2026-07-02');
    expect(readBuildDay('', new Date('2026-12-01T23:59:00Z'))).toBe('2026-12-01');
  });

  test.each(['22 November 2026', '2026-02-30', '2026-11'])('refuses %s and says how to write it', (text) => {
    expect(() => readBuildDay(text, new Date())).toThrow(
      `SOURCE_DATE is "${text}". Write it as year-month-day, as 2026-11-22.`,
    );
  });
});
