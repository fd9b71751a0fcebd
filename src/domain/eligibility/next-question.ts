import { STATES_BY_WEIGHT } from './check-criterion.ts';
import { answersThatApply, isAnswered, questionApplies } from './condition.ts';
import {
  answersToTry,
  everySetOfAnswers,
  groupQuestions,
  groupView,
  listsByAnswerTo,
  type AnswersToTry,
  type QuestionGroup,
} from './question-groups.ts';
import { conditionsOf, EMPTY_VIEW, facetsOf, joinViews, seenFrom, type View } from './result-view.ts';
import type { Answers, Pathway, Question, SchemeToMatch } from './types.ts';

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
  { thorough = false }: Asking = {},
): Question | null {
  const survey = surveyQuestions(pathway, answers, schemes);
  const isNext = (question: Question): boolean =>
    questionApplies(question, answers) && (thorough || toBeAsked(question, survey));
  return survey.open.find(isNext) ?? null;
}

/** How many questions are answered, and how many may be left at most. */
export function checkProgress(
  pathway: Pathway,
  answers: Answers,
  schemes: readonly SchemeToMatch[],
  { thorough = false }: Asking = {},
): CheckProgress {
  const survey = surveyQuestions(pathway, answers, schemes);
  const answered = pathway.questions.filter(
    (question) => isAnswered(answers, question.id) && questionApplies(question, answers),
  ).length;
  const mostAsked = survey.groups.map(({ questions }) => {
    const asked = questions.filter((question) => thorough || toBeAsked(question, survey));
    const counts = everySetOfAnswers(questions, survey.toTry).map((added) => {
      const all = { ...answers, ...answersThatApply(questions, added, answers) };
      return asked.filter((question) => questionApplies(question, all)).length;
    });
    return Math.max(...counts);
  });
  return { answered, atMost: mostAsked.reduce((sum, count) => sum + count, 0) };
}

/** A group with what can come of every set of answers to its questions, in their order. */
interface SurveyedGroup extends QuestionGroup {
  readonly views: readonly View[];
  /** The same, each once. */
  readonly distinctViews: readonly View[];
}

/** What can still come of the questions that are not answered yet. */
interface Survey {
  readonly open: readonly Question[];
  readonly groups: readonly SurveyedGroup[];
  readonly toTry: AnswersToTry;
  /** True when nothing but `unlikely` can come of them. */
  readonly isSettled: boolean;
  /** What the reader would see of a view. */
  readonly seen: (view: View) => string;
}

function surveyQuestions(pathway: Pathway, answers: Answers, schemes: readonly SchemeToMatch[]): Survey {
  const open = pathway.questions.filter(({ id }) => !isAnswered(answers, id));
  const toTry = answersToTry(open, conditionsOf(pathway, schemes));
  const groups = groupQuestions(pathway.questions, facetsOf(pathway), answers).map((group) => {
    const views = everySetOfAnswers(group.questions, toTry).map((added) => groupView(group, answers, added));
    return { ...group, views, distinctViews: distinct(views) };
  });
  const isSettled = groups.some(({ distinctViews }) =>
    distinctViews.every(({ state }) => state === 'not-met'),
  );
  return { open, groups, toTry, isSettled, seen: (view) => seenFrom(view, pathway, schemes) };
}

function toBeAsked(question: Question, survey: Survey): boolean {
  return question.always === true || answerMatters(question, survey);
}

/** True when, with the same answers to all else, two answers to this question lead to different results. */
function answerMatters(question: Question, { groups, toTry, isSettled, seen }: Survey): boolean {
  const group = groups.find(({ questions }) => questions.includes(question));
  if (!group || isSettled) return false;
  const choices = listsByAnswerTo(question, group.questions, toTry, group.views)
    .map(distinct)
    .filter((views) => views.length > 1);
  const differsBeside = (other: View): boolean =>
    choices.some((views) => new Set(views.map((view) => seen(joinViews(view, other)))).size > 1);
  // Where only the state differs, only the states of everything else can hide it.
  const simplify = choices.every(onlyStatesDiffer) ? stateAlone : (view: View): View => view;
  const others = groups
    .filter((each) => each !== group)
    .map(({ distinctViews }) => distinct(distinctViews.map(simplify)));
  // Beside the kindest of everything else nearly every difference shows; else all must be tried.
  return choices.length > 0 && (differsBeside(kindestOf(others)) || joinAll(others).some(differsBeside));
}

function onlyStatesDiffer(views: readonly View[]): boolean {
  return distinct(views.map((view) => ({ ...view, state: EMPTY_VIEW.state }))).length === 1;
}

function stateAlone({ state }: View): View {
  return { ...EMPTY_VIEW, state };
}

/** One view that can come of all lists together, with as light a state as there is. */
function kindestOf(lists: readonly (readonly View[])[]): View {
  const lightest = lists.map((views) =>
    [...views].reduce((best, view) =>
      STATES_BY_WEIGHT.indexOf(view.state) > STATES_BY_WEIGHT.indexOf(best.state) ? view : best,
    ),
  );
  return lightest.reduce(joinViews, EMPTY_VIEW);
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
  const key = ({ state, priority, hours, tenure }: View): string => [state, priority, hours, tenure].join();
  return [...new Map(views.map((view) => [key(view), view])).values()];
}
