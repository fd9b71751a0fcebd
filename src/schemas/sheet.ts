import { z } from 'zod';
import { section, slug, words } from './shared.ts';

/** A sheet for advisers: one file each in `content/sheets/<area>`. It is made to be printed. */
export const sheetSchema = z.strictObject({
  title: words,
  area: slug,
  /** What the sheet is for, in one sentence. */
  summary: words,
  /** Whose work it is about, or who looks things up in it. */
  forWhom: words,
  /** A box to tick stands before each point. */
  hasBoxes: z.boolean(),
  /** Smaller numbers come first within an area. */
  order: z.int().min(1),
  sections: z.array(section).min(1, 'Give at least one section.'),
});
export type Sheet = z.infer<typeof sheetSchema>;
