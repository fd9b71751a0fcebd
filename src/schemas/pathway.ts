import { z } from 'zod';
import { CRITERION_STATES, type Condition } from '#domain/eligibility/types.ts';
import { reportPathwayFaults } from './pathway-faults.ts';
import { slug, source, words } from './shared.ts';

const questionId = z
  .string({ error: 'Write the id of a question, as "careNeeds".' })
  .regex(/^[a-z][A-Za-z0-9]*$/, 'Write the id without spaces or hyphens, as "careNeeds".');

/** What a rule asks of the answers; an answer that is not known leaves it open. */
export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ question: questionId, is: z.string() }),
      z.strictObject({ question: questionId, chosenAtLeast: z.int().positive() }),
      z.strictObject({ question: questionId, over: z.number() }),
      z.strictObject({ question: questionId, exactly: z.number() }),
      z.strictObject({ question: questionId, under: z.number() }),
      z.strictObject({ all: z.array(condition).min(1) }),
      z.strictObject({ any: z.array(condition).min(1) }),
    ],
    {
      error:
        'Write a condition as { question: age, over: 55 }, with one of: is, chosenAtLeast, over, exactly, under. Join several as { all: […] } or { any: […] }. Put "yes" and "no" in quotes.',
    },
  ),
);

const option = z.strictObject({
  value: z
    .string({ error: 'Write the value as a short word. Put "yes" and "no" in quotes.' })
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use small letters, digits and hyphens only, as "too-costly".'),
  label: words,
  hint: words.optional(),
});
const options = z.array(option).min(1, 'Give at least one option.');

const questionWords = {
  id: questionId,
  /** The question as the reader sees it. */
  label: words,
  hint: words.optional(),
  /** Why we ask, in a sentence or two. */
  why: words,
  /** Shown beside the field when the answer cannot be used: say what to do. */
  error: words,
  /** Leave out to ask always. */
  askedWhen: condition.optional(),
  /** The answer of someone who does not know. */
  notSureLabel: words,
};

const question = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({
      ...questionWords,
      kind: z.literal('number'),
      unit: words,
      min: z.number(),
      max: z.number(),
      /** True when parts make sense (hours); false for whole numbers only (years). */
      fractions: z.boolean(),
    }),
    z.strictObject({ ...questionWords, kind: z.literal('one'), options }),
    z.strictObject({ ...questionWords, kind: z.literal('many'), options, noneLabel: words }),
  ],
  { error: 'Say what kind of answer it takes: number, one (of the options) or many (of the options).' },
);

const state = z.enum(
  CRITERION_STATES.filter((name) => name !== 'unknown'),
  { error: 'Write met, not-met or discuss. "Unknown" comes by itself when an answer is missing.' },
);

const branch = z.strictObject({
  /** Leave it out in the last branch, and only there. */
  when: condition.optional(),
  ifNotKnown: z
    .literal('go-on', { error: 'Write go-on, or leave the line out to stop as unknown.' })
    .optional(),
  state,
  /** Place in the queue, 1 first. */
  priority: z.int().positive().optional(),
  /** The reason in kind words; {age} stands for the answer to that question. */
  because: words,
  /** What may change it, or who can talk it through: needed unless the state is met. */
  settle: words.optional(),
});

const part = z.strictObject({
  id: slug,
  branches: z.array(branch).min(1, 'Give at least one branch.'),
  /** What is not clear when an answer is missing, and what would settle it. */
  unclear: words,
  settle: words,
  /** Id of a contact in the area file: who can settle it. */
  contact: slug,
});

const told = z.strictObject({ text: words, source });

const criterion = z.strictObject({
  id: slug,
  title: words,
  /** The exact rule in plain words. */
  rule: words,
  source,
  /** What to have at hand so that it can be settled: facts and papers that the source names. */
  evidence: z.array(told).optional(),
  parts: z.array(part).min(1, 'Give at least one part.'),
});

const band = z.strictObject({
  id: slug,
  label: words,
  under: z.number().positive().optional(),
  upTo: z.number().positive().optional(),
});

const outcome = z.strictObject({
  /** What it looks like, in one kind sentence. */
  heading: words,
  summary: words,
  nextSteps: z
    .array(z.strictObject({ text: words, contact: slug.optional() }))
    .min(1, 'Give at least one next step: nobody may be left without one.')
    .refine(
      (steps) => steps.some(({ contact }) => contact !== undefined),
      'Give at least one next step a contact, so that there is a number to ring.',
    ),
});

/** A way in: one file each in `content/pathways`. */
export const pathwaySchema = z
  .strictObject({
    title: words,
    /** Id of the council area: a file in content/areas. */
    area: slug,
    /** How a reader finds the right check. */
    forWhom: z.strictObject({
      /** What the reader is looking for, as they would say it: "A flat of my own, with care close by". */
      need: words,
      /** "Over 55". */
      age: words,
    }),
    summary: words,
    minutes: z.int().positive(),
    haveReady: z.array(words).min(1, 'Say at least one thing to have at hand.'),
    source,
    /** `true` for a list of things to do: every question is asked, whatever the answers. */
    asksAll: z.boolean().optional(),
    /** Words in place of the usual ones, such as “Done” for “Fits”. Leave out to keep the usual ones. */
    words: z
      .strictObject({
        states: z.strictObject({ met: words, 'not-met': words, unknown: words, discuss: words }),
        /** Heads what is not met, not clear or to talk through. */
        toSettle: words,
        /** That this decides nothing, and who does. */
        onlyAGuide: words,
      })
      .optional(),
    /** In the order they are asked. */
    questions: z.array(question).min(1, 'Give at least one question.'),
    criteria: z.array(criterion).min(1, 'Give at least one criterion.'),
    /** Which question gives hours of care a week, and the bands of need. */
    dependency: z
      .strictObject({ question: questionId, bands: z.array(band).min(1, 'Give at least one band.'), source })
      .optional(),
    /** Which question gives the tenure wanted; its options are tenures and "either". */
    tenureQuestion: questionId.optional(),
    /** What each place in the queue means. */
    priorities: z.record(
      z.string().regex(/^[1-9]$/, 'Write the place in the queue in quotes, as "1".'),
      words,
    ),
    outcomes: z.strictObject({ likely: outcome, possible: outcome, unlikely: outcome }),
    whoDecides: words,
    lookAgain: words,
    /** Worth telling, and no bar. */
    worthKnowing: z.array(told),
    /** What else the page of rules tells, under headings: what is on offer, what happens next. */
    more: z
      .array(z.strictObject({ heading: words, points: z.array(told).min(1, 'Give at least one point.') }))
      .default([]),
  })
  .superRefine(reportPathwayFaults);
export type PathwayFile = z.infer<typeof pathwaySchema>;
