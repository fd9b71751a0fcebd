import type { IsoDate } from '#domain/calendar.ts';
import { isoDay } from './shared.ts';

/**
 * The day a build or a check is for, as YYYY-MM-DD: SOURCE_DATE when it is set, else today in the United Kingdom.
 * Throws when SOURCE_DATE is not a day.
 */
export function readBuildDay(sourceDate: string | undefined, now: Date): IsoDate {
  if (!sourceDate) return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now);
  const day = isoDay.safeParse(sourceDate);
  if (day.success) return day.data;
  throw new Error(`SOURCE_DATE is "${sourceDate}". Write it as year-month-day, as 2026-11-22.`);
}
