/** What must hold of every pathway, whoever writes it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPathway } from '#domain/eligibility/check-pathway.ts';
import { answersThatApply, questionApplies } from '#domain/eligibility/condition.ts';
import { nextQuestion } from '#domain/eligibility/next-question.ts';
import { NOT_SURE, OUTCOMES, type Answers } from '#domain/eligibility/types.ts';
import { withChanges } from '#domain/eligibility/what-would-change.ts';
import { requireContacts } from '#schemas/read-pathway.ts';
import { allAnswers, someAnswers } from './arbitrary-answers.ts';
import { PATHWAYS } from '../../content/pathway-files.ts';

describe.each(PATHWAYS)('$pathway.id', ({ pathway, schemes, area }) => {
  const outcome = (answers: Answers) => checkPathway(pathway, answers, schemes).outcome;
  const answers = fc.oneof(someAnswers(pathway, schemes), allAnswers(pathway, schemes));
  const anyQuestion = fc.constantFrom(...pathway.questions.map(({ id }) => id));

  test('not being sure lies between what seems to fit and what does not', () => {
    fc.assert(
      fc.property(answers, anyQuestion, (given, question) => {
        const outcomes = [outcome(given), outcome({ ...given, [question]: NOT_SURE })];
        expect(outcomes.includes('likely') && outcomes.includes('unlikely')).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('no answer counts as not sure', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const filled = Object.fromEntries(pathway.questions.map(({ id }) => [id, given[id] ?? NOT_SURE]));
        expect(checkPathway(pathway, filled, schemes)).toEqual(checkPathway(pathway, given, schemes));
      }),
      { numRuns: 50 },
    );
  });

  test('the order of asking does not change the result', () => {
    const shuffled = answers.chain((given) =>
      fc.record({
        given: fc.constant(given),
        entries: fc.shuffledSubarray(Object.entries(given), { minLength: Object.keys(given).length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ given, entries }) => {
        expect(checkPathway(pathway, Object.fromEntries(entries), schemes)).toEqual(
          checkPathway(pathway, given, schemes),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('only questions that apply and are open are asked', () => {
    fc.assert(
      fc.property(answers, fc.boolean(), (given, thorough) => {
        const applying = answersThatApply(pathway.questions, given);
        const question = nextQuestion(pathway, applying, schemes, { thorough });
        if (!question) return;
        expect(applying[question.id] ?? []).toEqual([]);
        expect(questionApplies(question, applying)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('every question can be reached by a reader who answers all', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(allAnswers(pathway, schemes), (given) => {
        Object.keys(answersThatApply(pathway.questions, given)).forEach((id) => reached.add(id));
      }),
      { numRuns: 300, seed: 1 },
    );
    expect([...reached].sort()).toEqual(pathway.questions.map(({ id }) => id).sort());
  });

  test('every outcome can be reached', () => {
    const reached = new Set<string>();
    const kindAnswers = whatFits();
    fc.assert(
      fc.property(anyQuestion, answers, (question, given) => {
        reached.add(outcome({ ...kindAnswers, [question]: given[question] ?? NOT_SURE }));
      }),
      { numRuns: 300, seed: 1 },
    );
    reached.add(outcome(kindAnswers));
    expect([...reached].sort()).toEqual([...OUTCOMES].sort());
  });

  /** Answers that make every criterion met, found by following what would change each. */
  function whatFits(): Answers {
    return pathway.criteria.reduce<Answers>((given, criterion) => {
      const result = checkPathway(pathway, given, schemes).criteria.find(({ id }) => id === criterion.id);
      return withChanges(given, result?.wouldChange ?? []);
    }, {});
  }

  test('every result has a next step and a telephone number', () => {
    expect(() => requireContacts(pathway.id, pathway, area.contacts)).not.toThrow();
    for (const name of OUTCOMES) {
      const { nextSteps } = pathway.outcomes[name];
      expect(nextSteps.some(({ contact }) => contact !== undefined)).toBe(true);
    }
  });

  test('every point that is not met, not clear or to talk through says what to do and whom to ask', () => {
    fc.assert(
      fc.property(answers, (given) => {
        for (const { reasons } of checkPathway(pathway, given, schemes).criteria) {
          for (const { state, settle, contact } of reasons) {
            if (state === 'met') expect(settle).toBeUndefined();
            else expect(settle && area.contacts.some(({ id }) => id === contact)).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the answers named for a point that is open do change it for the better', () => {
    fc.assert(
      fc.property(answers, (given) => {
        for (const criterion of checkPathway(pathway, given, schemes).criteria) {
          if (criterion.state === 'met') expect(criterion.wouldChange).toEqual([]);
          if (criterion.wouldChange.length === 0) {
            expect(['met', 'discuss']).toContain(criterion.state);
            continue;
          }
          const changed = withChanges(given, criterion.wouldChange);
          const after = checkPathway(pathway, changed, schemes).criteria.find(
            ({ id }) => id === criterion.id,
          );
          expect(criterion.state === 'discuss' ? ['met'] : ['met', 'discuss']).toContain(after?.state);
        }
      }),
      { numRuns: 200 },
    );
  });
});
