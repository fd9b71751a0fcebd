/** The one place that reads the clock: everything on the site that says "today" means this day. */
import type { IsoDate } from '#domain/calendar.ts';
import { isoDay } from '#schemas/shared.ts';

/**
 * The day a build is for, as YYYY-MM-DD: SOURCE_DATE when it is set, else today in the United Kingdom.
 * Throws when SOURCE_DATE is not a day.
 */
export function readBuildDay(sourceDate: string | undefined, now: Date): IsoDate {
  if (!sourceDate) return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now);
  const day = isoDay.safeParse(sourceDate);
  if (day.success) return day.data;
  throw new Error(`SOURCE_DATE is "${sourceDate}". Write it as year-month-day, as 2026-11-22.`);
}

/** The day this site is put together. Two builds for one day come out the same. */
export const BUILD_DAY: IsoDate = readBuildDay(process.env.SOURCE_DATE, new Date());
