import { partState } from './check-criterion.ts';
import { answersToTry, everySetOfAnswers, groupQuestions, groupView } from './question-groups.ts';
import { EMPTY_VIEW, questionsOf } from './result-view.ts';
import type { Criterion, Question } from './types.ts';

/**
 * Ids of criteria that no answers can make fit together; empty when some answers make all of them fit.
 * Throws when the last branch of a part has a condition.
 */
export function criteriaThatClash(
  questions: readonly Question[],
  criteria: readonly Pick<Criterion, 'id' | 'parts'>[],
): readonly string[] {
  const facets = criteria.flatMap(({ id, parts }) =>
    parts.map((part) => ({
      criterion: id,
      questions: questionsOf(part),
      view: (answers: Parameters<typeof partState>[1]) => ({
        ...EMPTY_VIEW,
        state: partState(part, answers),
      }),
    })),
  );
  const conditions = [
    ...criteria.flatMap(({ parts }) => parts.flatMap(({ branches }) => branches)).map(({ when }) => when),
    ...questions.map(({ askedWhen }) => askedWhen),
  ].flatMap((condition) => condition ?? []);
  // Groups share no question, so each can be tried without the rest.
  const clashing = groupQuestions(questions, facets, {}).filter((group) =>
    everySetOfAnswers(group.questions, answersToTry(group.questions, conditions)).every(
      (answers) => groupView(group, {}, answers).state !== 'met',
    ),
  );
  const ids = facets.filter((facet) => clashing.some((group) => group.facets.includes(facet)));
  return [...new Set(ids.map(({ criterion }) => criterion))];
}
