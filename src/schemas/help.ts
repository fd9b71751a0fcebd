import { z } from 'zod';
import { slug, source, words } from './shared.ts';

/** What people need who look for other help, in reading order. */
export const HELP_NEEDS = [
  'talk',
  'recovery',
  'alarm',
  'technology',
  'daily-life',
  'home',
  'company',
  'work',
  'carers',
  'newcomers',
] as const;

/** Help besides a home with care: one file each in `content/help/<area>`. What it does stands below the front matter. */
export const helpSchema = z.strictObject({
  /** As people hear it there: "Carers Matter Norfolk". */
  name: words,
  area: slug,
  need: z.enum(HELP_NEEDS, { error: `Choose a need: ${HELP_NEEDS.join(', ')}.` }),
  /** Who it is for, in a sentence. */
  forWhom: words,
  /** What it costs, in a sentence; `not-published` is shown to readers as "ask". */
  cost: words,
  /** How to get it, in a sentence. */
  howToGet: words,
  /** Smaller numbers come first within an area. */
  order: z.int().min(1),
  sources: z.array(source).min(1, 'Say where the facts come from.'),
});
export type Help = z.infer<typeof helpSchema>;
