import { z } from 'zod';
import { isoDay, words } from './shared.ts';

/** A check that runs with every `npm test`: a test by its file and title, or a command of package.json. */
const checkSchema = z.union(
  [
    z.strictObject({
      /** From the top of the project. */
      file: words,
      /** As it stands in the file, with … for what differs from one run to the next. */
      title: words,
      /** What it does, for readers of the statement. */
      words,
    }),
    z.strictObject({ command: words, words }),
  ],
  { error: 'Name a test by its file and title, or a command, and say in words what it does.' },
);

/** Something that a person looked at. */
const lookSchema = z.strictObject({
  /** What was looked at, as it goes on after “we looked at”. */
  at: words,
  day: isoDay,
  browser: words,
});

const criterionSchema = z
  .strictObject({
    /** As in the standard, like 1.4.10. */
    number: z.string().regex(/^[1-4]\.\d\.\d{1,2}$/, 'Write the number as in the standard, like 1.4.10.'),
    name: words,
    level: z.enum(['A', 'AA', 'AAA'], { error: 'The level is A, AA or AAA.' }),
    /** What it means on this site, in a sentence. */
    means: words,
    result: z.enum(['met', 'partly', 'does-not-apply'], {
      error: 'The result is met, partly or does-not-apply.',
    }),
    /** What is missing, or why there is nothing that it could apply to. */
    because: words.optional(),
    /** Names of checks. */
    tests: z.array(words).default([]),
    looked: z.array(lookSchema).default([]),
  })
  .refine(({ result, because }) => (result === 'met') === (because === undefined), {
    path: ['because'],
    message: 'Say what is missing, or why it does not apply. A criterion that is met needs no reason.',
  })
  .refine(({ tests, looked }) => tests.length + looked.length > 0, {
    path: ['tests'],
    message: 'Nothing is claimed that is not checked: name a test, or say what a person looked at.',
  });

/** `tests/accessibility/criteria.yaml`: every criterion of WCAG 2.2 that we hold to, and how it is checked. */
export const accessibilityMapSchema = z
  .strictObject({
    checks: z.record(words, checkSchema),
    criteria: z.array(criterionSchema),
  })
  .superRefine(({ checks, criteria }, context) => {
    criteria.forEach(({ number, tests }, index) => {
      for (const test of tests)
        if (!(test in checks))
          context.addIssue({
            code: 'custom',
            path: ['criteria', index, 'tests'],
            message: `${number} names the check “${test}”, which is not in the list at the top.`,
          });
    });
  });

export type AccessibilityMap = z.infer<typeof accessibilityMapSchema>;
export type AccessibilityCheck = z.infer<typeof checkSchema>;
export type Criterion = z.infer<typeof criterionSchema>;
