import { z } from 'zod';
import { words } from './shared.ts';

const fields = (what: string) =>
  z.record(z.string(), z.unknown(), { error: `Write ${what} here, each field with its value.` });

const caseSchema = z
  .strictObject({
    name: words,
    /** Where the case comes from: who published it, or how its results were worked out. */
    source: words,
    /** Id of a pathway: a file in content/pathways. Eligibility cases need it, others cannot have it. */
    pathway: words.optional(),
    given: fields('the situation or the answers'),
    /** Result fields by dotted path; only those named are compared. */
    expect: fields('the results that you expect').refine(
      (expected) => Object.keys(expected).length > 0,
      'Name at least one result, as "totals.leftOver: 164.15". A case that expects nothing checks nothing.',
    ),
  })
  .describe('One case: name, source, given and expect');

/** Which part of the guide a file of cases runs. */
export const ENGINES = ['costs', 'eligibility'] as const;

/**
 * A file of worked cases, in JSON or YAML. A council officer can write one: `content/examples` holds those that
 * the site prints, `tests/cases` the others. Money is in pounds.
 */
export const caseFileSchema = z
  .strictObject({
    engine: z.enum(ENGINES, { error: `Say what the cases are for: ${ENGINES.join(' or ')}.` }),
    cases: z.array(caseSchema, { error: 'Write a list of cases here.' }).min(1, 'Give at least one case.'),
  })
  .superRefine(({ engine, cases }, context) => {
    cases.forEach(({ pathway }, index) => {
      if ((engine === 'eligibility') === (pathway !== undefined)) return;
      context.addIssue({
        code: 'custom',
        path: ['cases', index, 'pathway'],
        message:
          engine === 'eligibility'
            ? 'Say which pathway it is, as "pathway: medway-extra-care".'
            : 'A case about costs has no pathway. Remove this line.',
      });
    });
  });
export type CaseFile = z.infer<typeof caseFileSchema>;
export type Case = CaseFile['cases'][number];
