import fc from 'fast-check';
import { answerConditionsIn } from '#domain/eligibility/condition.ts';
import { conditionsOf } from '#domain/eligibility/result-view.ts';
import { NONE, NOT_SURE } from '#domain/eligibility/types.ts';
import type { Answer, Answers, Pathway, Question, SchemeToMatch } from '#domain/eligibility/types.ts';

/** Any answer a reader can give to this question, "not sure" included; numbers often near a threshold. */
export function anyAnswer(
  question: Question,
  pathway: Pathway,
  schemes: readonly SchemeToMatch[] = [],
): fc.Arbitrary<Answer> {
  return fc.oneof({ weight: 1, arbitrary: fc.constant(NOT_SURE) }, { weight: 5, arbitrary: knownAnswer() });

  function knownAnswer(): fc.Arbitrary<Answer> {
    if (question.kind === 'one') return fc.constantFrom(...question.options.map(({ value }) => value));
    if (question.kind === 'many') {
      const values = question.options.map(({ value }) => value);
      return fc.oneof(fc.subarray(values, { minLength: 1 }), fc.constant([NONE]));
    }
    const { min, max, fractions } = question;
    const near = conditionsOf(pathway, schemes)
      .flatMap(answerConditionsIn)
      .flatMap((condition) => {
        if (condition.question !== question.id || 'is' in condition || 'chosenAtLeast' in condition)
          return [];
        const edge =
          'over' in condition ? condition.over : 'under' in condition ? condition.under : condition.exactly;
        return fractions ? [edge, edge - 0.25, edge + 0.25] : [edge, edge - 1, edge + 1];
      })
      .filter((number) => number >= min && number <= max);
    const anywhere = fc.integer({ min: min * 4, max: max * 4 }).map((quarters) => quarters / 4);
    return fc.oneof(fc.constantFrom(min, max, ...near), fractions ? anywhere : fc.integer({ min, max }));
  }
}

/** Answers to some of the questions, in any mix, as they may stand half-way. */
export function someAnswers(pathway: Pathway, schemes: readonly SchemeToMatch[] = []): fc.Arbitrary<Answers> {
  const each = Object.fromEntries(
    pathway.questions.map((question) => [question.id, anyAnswer(question, pathway, schemes)]),
  );
  return fc.record(each, { requiredKeys: [] });
}

/** Answers to every question. */
export function allAnswers(pathway: Pathway, schemes: readonly SchemeToMatch[] = []): fc.Arbitrary<Answers> {
  return fc.record(
    Object.fromEntries(
      pathway.questions.map((question) => [question.id, anyAnswer(question, pathway, schemes)]),
    ),
  );
}
