/**
 * Walks every path through every pathway, question by question as a reader does. Where there are too many, all
 * pairs of answers and a large random sample. How many were walked is printed.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPathway } from '#domain/eligibility/check-pathway.ts';
import { answersThatApply } from '#domain/eligibility/condition.ts';
import { nextQuestion } from '#domain/eligibility/next-question.ts';
import { NOT_SURE, type Answers } from '#domain/eligibility/types.ts';
import { PATHWAYS, type PathwayInContent } from '../../content/pathway-files.ts';
import { allAnswers } from './arbitrary-answers.ts';
import { answersThatFit, everyPair, everyPath } from './paths.ts';

const SAMPLE = 2_000;

/** What a result must be, said a second time: the heaviest state decides, and nobody is left without a way on. */
function expectSoundResult({ pathway, schemes, area }: PathwayInContent, given: Answers): void {
  const { outcome, criteria } = checkPathway(pathway, given, schemes);
  expect(criteria.map(({ id }) => id)).toEqual(pathway.criteria.map(({ id }) => id));
  const states = criteria.map(({ state }) => state);
  const isSettled = states.every((state) => state === 'met');
  expect(outcome).toBe(states.includes('not-met') ? 'unlikely' : isSettled ? 'likely' : 'possible');

  const canBeRung = (contact: string | undefined): boolean =>
    area.contacts.some(({ id, phones }) => id === contact && phones.some(({ kind }) => kind === 'voice'));
  expect(pathway.outcomes[outcome].nextSteps.some(({ contact }) => canBeRung(contact))).toBe(true);
  for (const { state, reasons } of criteria) {
    expect(reasons.some((reason) => reason.state === state)).toBe(true);
    for (const reason of reasons) {
      expect(reason.because).not.toMatch(/[{}]/);
      if (reason.state !== 'met') expect(reason.settle && canBeRung(reason.contact)).toBe(true);
    }
  }
}

describe.each(PATHWAYS)('$pathway.id', (subject) => {
  const { pathway, schemes } = subject;
  const paths = everyPath(subject);
  const pairs = paths ? [] : everyPair(subject);
  console.log(
    paths
      ? `${pathway.id}: all ${paths.length} paths walked`
      : `${pathway.id}: too many paths; ${pairs.length} pairs of answers and ${SAMPLE} random sets tried`,
  );

  test('every result has its reasons, a next step and a number to ring', () => {
    for (const given of paths ?? pairs) expectSoundResult(subject, given);
    if (paths) return;
    fc.assert(
      fc.property(allAnswers(pathway, schemes), (given) =>
        expectSoundResult(subject, answersThatApply(pathway.questions, given)),
      ),
      { numRuns: SAMPLE },
    );
  });

  test('asking one question after another ends, and asks none twice', () => {
    const fits = answersThatFit(subject);
    const given = paths ?? fc.sample(allAnswers(pathway, schemes), 40);
    for (const answers of given) {
      let asked: Answers = {};
      const order: string[] = [];
      for (;;) {
        const question = nextQuestion(pathway, asked, schemes, { thorough: pathway.asksAll ?? false });
        if (!question) break;
        expect(order).not.toContain(question.id);
        order.push(question.id);
        asked = { ...asked, [question.id]: answers[question.id] ?? NOT_SURE };
      }
      // What was not asked could have changed nothing.
      const { outcome } = checkPathway(pathway, asked, schemes);
      const filled = answersThatApply(pathway.questions, { ...fits, ...asked });
      expect(checkPathway(pathway, filled, schemes).outcome).toBe(outcome);
    }
  });
});
