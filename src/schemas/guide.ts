import { z } from 'zod';
import { slug, source, words } from './shared.ts';

export const GUIDE_GROUPS = ['about', 'living', 'applying', 'costs', 'safety'] as const;

/** Who can act in a step of a road. A panel is the council and the landlord together. */
export const ACTORS = ['you', 'social-worker', 'council', 'landlord', 'panel', 'everyone'] as const;

/** A step on the road from the first call to moving in. */
const step = z.strictObject({
  /** What happens, in a few words: "You fill in the form". */
  title: words,
  who: z.enum(ACTORS, { error: `Say who acts: ${ACTORS.join(', ')}.` }),
  /** What to know about it, in a sentence or two. */
  text: words.optional(),
  /** How long it takes, in words; `not-published` is shown to readers as "ask". */
  howLong: words.optional(),
  source,
});

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
  /** The road that the guide draws where its text says `<Road guide="…" />`. */
  steps: z.array(step).min(2, 'A road has two steps or more. Add one, or remove the field.').optional(),
  /** Ids of guides to read next. */
  next: z
    .array(slug)
    .default([])
    .refine((ids) => new Set(ids).size === ids.length, 'The same guide stands twice. Remove one.'),
});
export type RoadStep = z.infer<typeof step>;
export type Guide = z.infer<typeof guideSchema>;
