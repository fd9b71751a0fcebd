import { z } from 'zod';
import { RATE_IDS } from '#domain/rates/types.ts';
import { isoDay, pounds, source, words } from './shared.ts';

const value = z.strictObject({
  from: isoDay,
  to: isoDay,
  /** Pounds, or per cent for a figure whose unit is percent. */
  amount: pounds,
  grade: z.enum(['A', 'B', 'C'], {
    error: 'Grade the figure: A (official text or two sources), B (one other source) or C (worked out).',
  }),
  source,
});

/** The day after, as YYYY-MM-DD. */
function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

const rate = z
  .strictObject({
    id: z.enum(RATE_IDS, {
      error: 'There is no figure with this id. Copy the id from another year, or ask a developer.',
    }),
    label: words,
    unit: z.enum(['pounds-a-week', 'pounds-an-hour', 'pounds', 'percent']),
    /** The regulation or rule it belongs to. */
    regulation: words,
    values: z.array(value).min(1, 'Give at least one dated value.'),
  })
  .superRefine((figure, context) => {
    figure.values.forEach((entry, index) => {
      if (figure.unit === 'percent' && !Number.isInteger(entry.amount))
        context.addIssue({
          code: 'custom',
          path: ['values', index, 'amount'],
          message: 'Write whole per cent, as 65.',
        });
      const before = figure.values[index - 1];
      const path = ['values', index, 'from'];
      if (entry.to < entry.from)
        context.addIssue({
          code: 'custom',
          path: ['values', index, 'to'],
          message: `The last day ${entry.to} is before the first day ${entry.from}.`,
        });
      if (!before) return;
      const due = nextDay(before.to);
      if (entry.from < due)
        context.addIssue({
          code: 'custom',
          path,
          message: `These values overlap: the one before runs to ${before.to}. Start this one on ${due}.`,
        });
      if (entry.from > due)
        context.addIssue({
          code: 'custom',
          path,
          message: `There is a gap: the value before runs to ${before.to}. Start this one on ${due}, or add the one between.`,
        });
    });
  });

/** A file of figures that belong together: `content/rates/*.yaml`. */
export const rateFileSchema = z.strictObject({ title: words, about: words, figures: z.array(rate).min(1) });
export type RateFile = z.infer<typeof rateFileSchema>;
