import { z } from 'zod';
import { isoMonthOrDay, words } from './shared.ts';

/** A document that facts come from: one file each in `content/sources`. */
export const sourceSchema = z.strictObject({
  title: words,
  publisher: words,
  /** When its facts were true: "2017-10" or "2026-04-06". Readers see it beside every fact. */
  asOf: isoMonthOrDay,
  /** What it is and what the site takes from it. */
  about: words,
  /** A public address, when there is one. */
  url: z.url('Write a whole web address, starting with https://.').optional(),
  /** Its licence or terms, when it is open data. */
  licence: words.optional(),
});
export type SourceDocument = z.infer<typeof sourceSchema>;
