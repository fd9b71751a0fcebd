import { answersThatApply, isAnswered, questionApplies } from './condition.ts';
import { groupQuestions, groupView, possibleAnswers, type QuestionGroup } from './question-groups.ts';
import { EMPTY_VIEW, conditionsOf, facetsOf, joinViews, seenFrom, type View } from './result-view.ts';
import type { Answers, Condition, Pathway, Question, SchemeToMatch } from './types.ts';

export interface Asking {
  /** Ask every question that applies, though it may change nothing. */
  readonly thorough?: boolean;
}

/** How far the reader has come. */
export interface CheckProgress {
  /** Questions answered that apply, "not sure" included. */
  readonly answered: number;
  /** The most that may still be asked; an answer can make them fewer. */
  readonly atMost: number;
}

/**
 * The next question in the pathway's order, or null when none is left. A question is asked only while its
 * answer can still change the outcome, the priority, the band of need or a scheme; when the outcome can
 * only be `unlikely`, the questions end.
 */
export function nextQuestion(
  pathway: Pathway,
  answers: Answers,
  schemes: readonly SchemeToMatch[],
  asking: Asking = {},
): Question | null {
  const worthAsking = questionsWorthAsking(pathway, answers, schemes, asking);
  return worthAsking.find((question) => questionApplies(question, answers)) ?? null;
}

/** How many questions are answered, and how many may be left at most. */
export function checkProgress(
  pathway: Pathway,
  answers: Answers,
  schemes: readonly SchemeToMatch[],
  asking: Asking = {},
): CheckProgress {
  const answered = pathway.questions.filter(
    (question) => isAnswered(answers, question.id) && questionApplies(question, answers),
  ).length;
  const worthAsking = questionsWorthAsking(pathway, answers, schemes, asking);
  const conditions = conditionsOf(pathway, schemes);
  const mostAsked = groupQuestions(pathway.questions, facetsOf(pathway), answers).map(({ questions }) => {
    const asked = possibleAnswers(questions, conditions).map((added) => {
      const all = { ...answers, ...answersThatApply(questions, added, answers) };
      return questions.filter((question) => worthAsking.includes(question) && questionApplies(question, all))
        .length;
    });
    return Math.max(...asked);
  });
  return { answered, atMost: mostAsked.reduce((sum, count) => sum + count, 0) };
}

/** Open questions that can matter, whether or not they apply yet. */
function questionsWorthAsking(
  pathway: Pathway,
  answers: Answers,
  schemes: readonly SchemeToMatch[],
  { thorough = false }: Asking,
): readonly Question[] {
  const open = pathway.questions.filter(({ id }) => !isAnswered(answers, id));
  if (thorough) return open;
  const conditions = conditionsOf(pathway, schemes);
  const groups = groupQuestions(pathway.questions, facetsOf(pathway), answers);
  const views = groups.map((group) => viewsOf(group, answers, conditions));
  if (joinAll(views).every(({ state }) => state === 'not-met')) return [];
  const seen = rememberSeen(pathway, schemes);
  return open.filter((question) =>
    groups.some((group, index) => {
      if (!group.questions.includes(question)) return false;
      const others = joinAll(views.filter((_, other) => other !== index));
      return answerMatters(question, group, others, answers, conditions, seen);
    }),
  );
}

/** True when, with the same answers to all else, two answers to this question lead to different results. */
function answerMatters(
  question: Question,
  group: QuestionGroup,
  others: readonly View[],
  given: Answers,
  conditions: readonly Condition[],
  seen: (view: View) => string,
): boolean {
  const rest = group.questions.filter((other) => other !== question);
  return possibleAnswers(rest, conditions).some((added) => {
    const views = distinct(
      possibleAnswers([question], conditions).map((answer) =>
        groupView(group, given, { ...added, ...answer }),
      ),
    );
    return (
      views.length > 1 &&
      others.some((other) => new Set(views.map((view) => seen(joinViews(view, other)))).size > 1)
    );
  });
}

function viewsOf(group: QuestionGroup, given: Answers, conditions: readonly Condition[]): readonly View[] {
  return distinct(
    possibleAnswers(group.questions, conditions).map((added) => groupView(group, given, added)),
  );
}

/** Every view that can come of taking one from each list. The short lists first: it keeps the work small. */
function joinAll(lists: readonly (readonly View[])[]): readonly View[] {
  return [...lists]
    .sort((a, b) => a.length - b.length)
    .reduce<readonly View[]>(
      (joined, views) => distinct(joined.flatMap((one) => views.map((other) => joinViews(one, other)))),
      [EMPTY_VIEW],
    );
}

function distinct(views: readonly View[]): readonly View[] {
  return [...new Map(views.map((view) => [viewKey(view), view])).values()];
}

function viewKey({ state, priority, hours, tenure }: View): string {
  return [state, priority, hours, tenure].join();
}

/** What the reader would see of a view, reckoned once for each. */
function rememberSeen(pathway: Pathway, schemes: readonly SchemeToMatch[]): (view: View) => string {
  const known = new Map<string, string>();
  return (view) => {
    const key = viewKey(view);
    const seen = known.get(key) ?? seenFrom(view, pathway, schemes);
    known.set(key, seen);
    return seen;
  };
}
