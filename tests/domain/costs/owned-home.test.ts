/** Homes that are sold, shares that are bought, and fees that are no part of a week. */
import { describe, expect, test } from 'vitest';
import { eventFeeAt } from '#domain/costs/event-fee.ts';
import { rentOnShare } from '#domain/costs/shared-ownership.ts';
import {
  countsAsSavings,
  lastDayIgnored,
  OWNED_HOME_CASES,
  ruleForHome,
  type OwnedHomeCase,
} from '#domain/costs/sold-home.ts';
import { toPence } from '#domain/money.ts';
import { RateMissingError } from '#domain/rates/rate-missing-error.ts';
import { RATES } from './read-rates.ts';

const SOLD = '2026-05-01';
const treatments = (which: OwnedHomeCase) => {
  const { care, benefits, askFirst } = ruleForHome(which);
  return [care.treatment, benefits.treatment, askFirst];
};

describe('a home that somebody owns', () => {
  test('does not count while they live there', () => {
    expect(treatments('livesThere')).toEqual(['ignored', 'ignored', false]);
  });

  test('that is up for sale counts for care from the day of the move, but not for the benefits at first', () => {
    expect(treatments('forSaleMovingToRent')).toEqual(['counts', 'ignored-at-first', true]);
  });

  test('that was sold counts, unless the money is meant for the next home', () => {
    expect(treatments('soldWithoutNextHome')).toEqual(['counts', 'counts', false]);
    expect(treatments('soldForNextHome')).toEqual(['ignored-at-first', 'ignored-at-first', true]);
  });

  test.each(['sharedWithOthers', 'givenAway', 'unsure'] as const)(
    'is a case to ask about first: %s',
    (which) => {
      expect(treatments(which)).toEqual(['ask', 'ask', true]);
    },
  );

  test('every case that leaves something open, or ends with time, says to ask first', () => {
    for (const which of OWNED_HOME_CASES) {
      const { care, benefits, askFirst } = ruleForHome(which);
      const isSure = [care, benefits].every(({ treatment }) => ['counts', 'ignored'].includes(treatment));
      if (!isSure) expect(askFirst, which).toBe(true);
      expect(care.source && benefits.source, which).not.toBe('');
    }
  });
});

describe('sale money that is meant for the next home', () => {
  const { care } = ruleForHome('soldForNextHome');

  test('does not count for 26 weeks, the day it came included', () => {
    expect(lastDayIgnored(SOLD, RATES)).toBe('2026-10-29');
    expect(countsAsSavings(care, SOLD, SOLD, RATES)).toBe(false);
    expect(countsAsSavings(care, SOLD, '2026-10-29', RATES)).toBe(false);
    expect(countsAsSavings(care, SOLD, '2026-10-30', RATES)).toBe(true);
  });

  test('where the office must be asked, nobody knows', () => {
    expect(countsAsSavings(ruleForHome('unsure').care, SOLD, SOLD, RATES)).toBeNull();
  });

  test('what counts or is ignored does so on every day', () => {
    expect(countsAsSavings(ruleForHome('soldWithoutNextHome').care, SOLD, SOLD, RATES)).toBe(true);
    expect(countsAsSavings(ruleForHome('livesThere').care, SOLD, '2036-01-01', RATES)).toBe(false);
  });

  test('is not worked out for a day without figures', () => {
    expect(() => lastDayIgnored('2000-01-01', RATES)).toThrow(RateMissingError);
  });
});

describe('rent on the part of a home that is not owned', () => {
  const rent = (scheme: 'older-people' | 'ordinary', percent: number) =>
    rentOnShare(toPence(52_88), { scheme, percent }, RATES, '2026-11-02');

  test('stops at three quarters for older people', () => {
    expect(rent('older-people', 74)).toBe(5_288);
    expect(rent('older-people', 75)).toBe(0);
  });

  test('is paid to the last quarter in ordinary shared ownership', () => {
    expect(rent('ordinary', 75)).toBe(5_288);
    expect(rent('ordinary', 90)).toBe(5_288);
  });
});

test('a fee on the sale is a sum paid once, half a penny up', () => {
  expect(eventFeeAt(toPence(180_000_00), { from: 100, to: 125 })).toEqual({ from: 180_000, to: 225_000 });
  expect(eventFeeAt(toPence(50), { from: 100, to: 100 })).toEqual({ from: 1, to: 1 });
});
