/** Open questions that bear on one another, so that one group can be tried without the rest. */
import { answerConditionsIn, answersThatApply, isAnswered } from './condition.ts';
import { representativeAnswers } from './representative-answers.ts';
import { EMPTY_VIEW, joinViews, type Facet, type View } from './result-view.ts';
import type { Answer, Answers, Condition, Question } from './types.ts';

/** Questions that share a facet, or decide whether another is asked, with the facets that look at them. */
export interface QuestionGroup {
  readonly questions: readonly Question[];
  readonly facets: readonly Facet[];
}

/** Groups the open questions. Facets that look at no open question come last, in a group without any. */
export function groupQuestions(
  questions: readonly Question[],
  facets: readonly Facet[],
  answers: Answers,
): readonly QuestionGroup[] {
  const open = questions.filter(({ id }) => !isAnswered(answers, id));
  const links = [
    ...facets.map((facet) => facet.questions),
    ...open.map(({ id, askedWhen }) => [
      id,
      ...(askedWhen ? answerConditionsIn(askedWhen) : []).map((c) => c.question),
    ]),
  ].map((ids) => ids.filter((id) => open.some((question) => question.id === id)));
  let sets: ReadonlySet<string>[] = [];
  for (const link of links.filter((ids) => ids.length > 0)) {
    const touching = sets.filter((set) => link.some((id) => set.has(id)));
    sets = [
      ...sets.filter((set) => !touching.includes(set)),
      new Set([...touching.flatMap((set) => [...set]), ...link]),
    ];
  }
  const looksAt = (facet: Facet, set: ReadonlySet<string>) => facet.questions.some((id) => set.has(id));
  return [
    ...sets.map((set) => ({
      questions: open.filter(({ id }) => set.has(id)),
      facets: facets.filter((facet) => looksAt(facet, set)),
    })),
    { questions: [], facets: facets.filter((facet) => !sets.some((set) => looksAt(facet, set))) },
  ];
}

/** The answers to try for each question, by its id: one of every kind, and none. */
export type AnswersToTry = ReadonlyMap<string, readonly (Answer | undefined)[]>;

/** What to try for these questions, so far as the conditions can tell answers apart. */
export function answersToTry(questions: readonly Question[], conditions: readonly Condition[]): AnswersToTry {
  const single = conditions.flatMap(answerConditionsIn);
  return new Map(
    questions.map((question) => [question.id, [undefined, ...representativeAnswers(question, single)]]),
  );
}

/** Every set of answers to try. The answer to the last question changes fastest. */
export function everySetOfAnswers(questions: readonly Question[], toTry: AnswersToTry): readonly Answers[] {
  return questions.reduce<Answers[]>(
    (sets, { id }) =>
      sets.flatMap((set) => (toTry.get(id) ?? []).map((answer) => ({ ...set, [id]: answer }))),
    [{}],
  );
}

/** What a group adds to the result when these answers are added to those given, where they apply. */
export function groupView(group: QuestionGroup, given: Answers, added: Answers): View {
  const answers = { ...given, ...answersThatApply(group.questions, added, given) };
  return group.facets.map((facet) => facet.view(answers)).reduce(joinViews, EMPTY_VIEW);
}

/**
 * Sorts what came of every set of answers, in their order, into lists in which the answer to one question
 * alone differs: each list holds what can come of that answer while all others stay.
 */
export function listsByAnswerTo<Result>(
  question: Question,
  questions: readonly Question[],
  toTry: AnswersToTry,
  results: readonly Result[],
): readonly (readonly Result[])[] {
  const sizes = questions.map(({ id }) => toTry.get(id)?.length ?? 1);
  const position = questions.indexOf(question);
  const step = sizes.slice(position + 1).reduce((product, size) => product * size, 1);
  const lists = new Map<number, Result[]>();
  results.forEach((result, index) => {
    const answerIndex = Math.floor(index / step) % (sizes[position] ?? 1);
    const others = index - answerIndex * step;
    const list = lists.get(others) ?? [];
    list.push(result);
    lists.set(others, list);
  });
  return [...lists.values()];
}
