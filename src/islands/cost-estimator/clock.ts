import type { IsoDate } from '#domain/calendar.ts';

/** The reader's own day, by the reader's own clock. The only place of the estimator that reads one. */
export function readToday(): IsoDate {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
