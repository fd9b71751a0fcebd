import type { IsoDate } from './calendar.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A date in words: "2026-11-02" becomes "2 November 2026", and "2017-10" becomes "October 2017".
 * Throws a RangeError for anything else. Written out here, so that every machine gives the same words.
 */
export function formatDay(date: IsoDate): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!year || !name) throw new RangeError(`${date} is not a date like 2026-11-02 or 2017-10`);
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}
