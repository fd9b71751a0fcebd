import { z } from 'zod';
import { slug, source, words } from './shared.ts';

export const GUIDE_GROUPS = ['about', 'living', 'applying', 'costs', 'safety'] as const;

/** A guide: one file each in `content/guides`. Its text stands below the front matter, with headings from h2. */
export const guideSchema = z.strictObject({
  title: words,
  /** What the reader will know after it, in one sentence. */
  summary: words,
  group: z.enum(GUIDE_GROUPS, { error: `Choose a group: ${GUIDE_GROUPS.join(', ')}.` }),
  /** Smaller numbers come first within a group. */
  order: z.int().min(1),
  /** Set when the guide is about one council area. */
  area: slug.optional(),
  sources: z.array(source).min(1, 'Say where the facts come from.'),
  /** Ids of guides to read next. */
  next: z
    .array(slug)
    .default([])
    .refine((ids) => new Set(ids).size === ids.length, 'The same guide stands twice. Remove one.'),
});
export type Guide = z.infer<typeof guideSchema>;
