/** The one place of the site that reads the clock: everything on it that says "today" means this day. */
import type { IsoDate } from '#domain/calendar.ts';
import { readBuildDay } from '#schemas/build-day.ts';

/** The day this site is put together. Two builds for one day come out the same. */
export const BUILD_DAY: IsoDate = readBuildDay(process.env.SOURCE_DATE, new Date());
