/** Pieces that several kinds of content share, with messages an editor can act on. */
import { z } from 'zod';
import { isRealDay } from '#domain/calendar.ts';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** A day, in quotes, as "2026-04-06". */
export const isoDay = z
  .string({ error: 'Write the date in quotes, as "2026-04-06".' })
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the date in quotes as year-month-day, as "2026-04-06".')
  .refine(isRealDay, 'There is no such day. Check the day and the month.');

/** A month or a day, in quotes: how exactly a document is dated. */
export const isoMonthOrDay = z
  .string({ error: 'Write the date in quotes, as "2017-10" or "2017-10-31".' })
  .refine(
    (text) => (/^\d{4}-\d{2}$/.test(text) ? MONTHS.includes(text.slice(5)) : isRealDay(text)),
    'Write the date in quotes as year-month or year-month-day, as "2017-10" or "2017-10-31".',
  );

/** Words that must be there. */
export const words = z
  .string({ error: 'Write some words here, or remove the line if it is optional.' })
  .trim()
  .min(1, 'Write some words here: it cannot be empty.');

/** A name used in addresses and links: small letters, digits and hyphens. */
export const slug = z
  .string({ error: 'Write an id here: small letters, digits and hyphens.' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use small letters, digits and hyphens only, as "prospect-place".');

/** Pounds and pence as a plain number. No more than two decimals. */
export const pounds = z
  .number({ error: 'Write the amount as a plain number of pounds, as 12.50 (no £, comma or quotes).' })
  .min(0, 'An amount cannot be below 0.')
  .max(1_000_000, 'That is more than a million pounds. Check the amount.')
  .refine(
    (value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6,
    'Write no more than two decimals.',
  );

/** Which document says so, and where in it. Every fact on the site has one. */
export const source = z.strictObject(
  {
    /** File name (without .yaml) of a document in content/sources. */
    document: slug,
    /** The heading, table, question or regulation where it stands. */
    section: words,
  },
  { error: 'Say where this comes from: source: { document: …, section: … }.' },
);
export type Source = z.infer<typeof source>;
