import { z } from 'zod';
import { slug, words } from './shared.ts';

const section = z.strictObject({
  /** As the document heads it. A citation of this, or of something inside it, begins with these words. */
  section: words,
  /** Other words that citations begin with when they mean it. */
  alsoCited: z.array(words).default([]),
  /** What of it the site leaves out, and why. Must be there when no page uses it. */
  leftOut: words.optional(),
});

/** Which sections a document has that bear on the public: one file each in `content/coverage`. */
export const coverageSchema = z.strictObject({
  /** The file of the document in `content/sources`. */
  document: slug,
  sections: z
    .array(section)
    .min(1, 'List the sections of the document.')
    .refine(
      (all) => new Set(all.map((one) => one.section)).size === all.length,
      'The same section stands twice. Remove one.',
    ),
});
export type Coverage = z.infer<typeof coverageSchema>;
