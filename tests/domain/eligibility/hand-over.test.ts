/** Answers that travel as a code or a file come back as they were, or not at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersThatApply } from '#domain/eligibility/condition.ts';
import { checksumOf } from '#domain/eligibility/hand-over/checksum.ts';
import { createHandOver } from '#domain/eligibility/hand-over/hand-over-code.ts';
import { readFile, writeFile } from '#domain/eligibility/hand-over/hand-over-file.ts';
import { NONE, NOT_SURE, type Answer, type Answers, type Pathway } from '#domain/eligibility/types.ts';
import { allAnswers, someAnswers } from './arbitrary-answers.ts';
import { anyPathway } from './arbitrary-pathway.ts';
import { PATHWAYS, pathwayInContent } from '../../content/pathway-files.ts';

const medway = pathwayInContent('medway-extra-care').pathway;

/** The answers that apply, those to choose several of in the order in which they are offered. */
function asHandedOver({ questions }: Pathway, answers: Answers): Answers {
  const applying = Object.entries(answersThatApply(questions, answers)).map(([id, answer]) => {
    const question = questions.find((each) => each.id === id);
    if (typeof answer !== 'object' || question?.kind !== 'many' || answer.includes(NONE)) return [id, answer];
    return [id, question.options.map(({ value }) => value).filter((value) => answer.includes(value))];
  });
  return Object.fromEntries(applying) as Answers;
}

function expectBack(pathway: Pathway, answers: Answers, { write, read } = createHandOver(pathway)): void {
  expect(read(write(answers))).toEqual({ kind: 'ok', answers: asHandedOver(pathway, answers) });
}

test('the checksum is the one that the world uses', () => {
  // A code unit counts as two bytes: these four are the bytes of "12345678".
  expect(checksumOf(String.fromCharCode(0x3231, 0x3433, 0x3635, 0x3837))).toBe(0x9ae0daaf);
});

describe.each(PATHWAYS)('$pathway.id', ({ pathway, schemes }) => {
  const handOver = createHandOver(pathway);

  test('every mix of answers comes back as it was', () => {
    fc.assert(
      fc.property(fc.oneof(someAnswers(pathway, schemes), allAnswers(pathway, schemes)), (answers) =>
        expectBack(pathway, answers, handOver),
      ),
      { numRuns: 2000 },
    );
  });

  test('every answer that is offered comes back, none and not sure too', () => {
    const alone: Pathway = {
      ...pathway,
      questions: pathway.questions.map((question) => ({ ...question, askedWhen: undefined })),
    };
    for (const question of alone.questions) {
      const offered: readonly Answer[] =
        question.kind === 'number'
          ? [question.min, question.max]
          : question.options.map(({ value }) => (question.kind === 'many' ? [value] : value));
      const none: readonly Answer[] = question.kind === 'many' ? [[NONE]] : [];
      for (const answer of [...offered, ...none, NOT_SURE]) expectBack(alone, { [question.id]: answer });
    }
    expectBack(alone, {});
  });

  test('is short enough for a code that a telephone can read', () => {
    fc.assert(
      fc.property(allAnswers(pathway, schemes), (answers) => {
        const code = handOver.write(answers);
        expect(code).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(code.length).toBeLessThanOrEqual(80);
      }),
      { numRuns: 200 },
    );
  });
});

test('any pathway that can be written can be handed over', () => {
  fc.assert(
    fc.property(
      anyPathway.chain((pathway) => fc.tuple(fc.constant(pathway), someAnswers(pathway))),
      ([pathway, answers]) => expectBack(pathway, answers),
    ),
    { numRuns: 1000 },
  );
});

test.each([0, 0.5, 4.999, 5, 1 / 3, 0.0000001, 167.99999999999997, 168])(
  '%s hours a week come back to the last digit',
  (careHours) => expectBack(medway, { careHours }),
);

test('an answer that no longer counts is not handed over', () => {
  const { write } = createHandOver(medway);
  expect(write({ livesIn: 'medway', familyInMedway: 'yes' })).toBe(write({ livesIn: 'medway' }));
});

describe('a code from somewhere else', () => {
  const { read } = createHandOver(medway);
  const answers = { age: 78 };

  test('of another pathway is foreign', () => {
    expect(read(createHandOver({ ...medway, id: 'somewhere-else' }).write(answers))).toEqual({
      kind: 'foreign',
    });
  });

  const [first, ...others] = medway.questions;
  const changes: Record<string, Pathway['questions']> = {
    'a question went': others,
    'the order of questions changed': [...others, ...(first ? [first] : [])],
    'a question was put in other words': medway.questions.map((each) =>
      each.id === 'ownsHome' ? { ...each, label: 'Do you rent your home?' } : each,
    ),
    'an option went': medway.questions.map((each) =>
      each.kind === 'many' ? { ...each, options: each.options.slice(1) } : each,
    ),
    'options changed places': medway.questions.map((each) =>
      each.kind === 'one' ? { ...each, options: [...each.options].reverse() } : each,
    ),
    'an option was put in other words': medway.questions.map((each) =>
      each.kind === 'one'
        ? { ...each, options: each.options.map((option) => ({ ...option, label: `Not ${option.label}` })) }
        : each,
    ),
    'a number may be smaller': medway.questions.map((each) =>
      each.kind === 'number' ? { ...each, min: each.min - 1 } : each,
    ),
    'a question is asked of others': medway.questions.map((each) =>
      each.id === 'tenure' ? { ...each, askedWhen: { question: 'age', over: 60 } } : each,
    ),
  };
  test.each(Object.entries(changes))('is outdated when %s', (_, questions) => {
    expect(read(createHandOver({ ...medway, questions }).write(answers))).toEqual({ kind: 'outdated' });
  });

  test('holds when only the reason for asking is put in other words', () => {
    const questions = medway.questions.map((each) => ({ ...each, why: 'It helps.' }));
    expect(read(createHandOver({ ...medway, questions }).write(answers))).toEqual({ kind: 'ok', answers });
  });
});

describe('a file', () => {
  const answers = { age: 78, careNeeds: ['meals', 'washing'], careHours: NOT_SURE };
  const file = writeFile({
    pathway: medway,
    code: createHandOver(medway).write(answers),
    answers,
    madeOn: '24 November 2026',
    address: 'https://guide.example/check/medway-extra-care/',
  });

  test('brings the answers back', () => {
    expect(readFile(medway, file)).toEqual({ kind: 'ok', answers });
  });

  test('can be read by people, and says when it was made and who could read it', () => {
    expect(file).toContain('How old are you?\r\n  78 years old');
    expect(file).toContain('  Making a meal; Washing or bathing');
    expect(file).toContain('Made on 24 November 2026.');
    expect(file).toContain('Anyone who has this file can read these answers.');
  });

  test('may have come through a programme that changed its line ends', () => {
    expect(readFile(medway, `\uFEFF${file.replaceAll('\r\n', '\n')}\n\n`)).toEqual({ kind: 'ok', answers });
  });

  test.each([
    ['nothing in it', ''],
    ['no code', 'Dear Sir or Madam,'],
    ['two codes', file + file],
    ['a code with a letter missing', file.replace('Code: ', 'Code: -')],
  ])('with %s is damaged', (_, text) => {
    expect(readFile(medway, text)).toEqual({ kind: 'damaged' });
  });
});
