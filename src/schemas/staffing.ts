import { z } from 'zod';
import { source, words } from './shared.ts';

const MOST_HOURS = 168;
const COUNT = 'Write a whole number, as 13.';

const count = z.int({ error: COUNT }).min(0, COUNT);
/** Hours in whole hours, halves or quarters. */
const hours = z
  .number({ error: 'Write the hours as a plain number, as 7.5.' })
  .min(0, 'Hours cannot be below 0.')
  .max(MOST_HOURS, 'A week has 168 hours.')
  .refine((value) => Number.isInteger(value * 4), 'Write whole hours, halves or quarters, as 7.5.');

const session = z.strictObject({ staff: count, hoursADay: hours });

const cover = z.strictObject({
  day: session,
  night: session,
  handoverHoursADay: hours,
  leaderHoursAWeek: hours,
  source,
});

/** A worked sum of how much care a scheme has: one file each in `content/staffing`. */
export const staffingSchema = z.strictObject({
  /** What the sum is about: "A scheme of 40 homes". */
  title: words,
  homes: count,
  /** The care that people need. */
  need: z.strictObject({
    groups: z
      .array(z.strictObject({ people: count, hoursAWeekEach: hours }))
      .min(1, 'Add a group of people.'),
    source,
  }),
  /** The least that is there, whatever anybody needs. */
  cover,
  /** How many staff are there at what time of the day. */
  schedule: z.strictObject({
    sessions: z.array(session.extend({ time: words })).min(1, 'Add a part of the day.'),
    source,
  }),
  /** A smaller cover, with care bought on top. */
  core: cover.extend({
    /** How much of the time by day is kept free for emergencies and for running the team. */
    freeHoursAWeek: hours,
  }),
});
export type Staffing = z.infer<typeof staffingSchema>;
