/** The check as it stands: what is answered, and the way through the pages. No page, no browser. */
import { answersThatApply } from '#domain/eligibility/condition.ts';
import { nextQuestion } from '#domain/eligibility/next-question.ts';
import type { Answer, Answers, Pathway, Question, SchemeToMatch } from '#domain/eligibility/types.ts';
import { chooseAmong, draftOfAnswer, EMPTY_DRAFT, readDraft, type Draft } from './draft.ts';

/** One page of the flow. A question that is being changed leads back to the review. */
export type Screen =
  | { readonly kind: 'question'; readonly id: string; readonly changing: boolean }
  | { readonly kind: 'review' }
  | { readonly kind: 'result' };

export interface CheckState {
  readonly drafts: Readonly<Record<string, Draft>>;
  /** Every answer given, those that no longer apply too: a change of mind brings them back. */
  readonly given: Answers;
  /** The page at each step of the way so far. */
  readonly screens: readonly Screen[];
  readonly step: number;
  /** True while the present question has an answer that cannot be used. */
  readonly hasError: boolean;
  /** Counts the tries to go on with such an answer. */
  readonly attempts: number;
  /** The reader, or the pathway, wants questions answered that can change nothing, too. */
  readonly thorough: boolean;
}

export type Action =
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'choose'; readonly chosen: readonly string[] }
  | { readonly do: 'continue' }
  | { readonly do: 'show-result' }
  | { readonly do: 'review' }
  | { readonly do: 'change'; readonly question: string }
  | { readonly do: 'go-on'; readonly thorough: boolean }
  /** From nothing, or from answers that were kept elsewhere. */
  | { readonly do: 'start-again'; readonly from?: Answers }
  | { readonly do: 'go-to-step'; readonly step: number };

/** What the check is about. */
export interface Subject {
  readonly pathway: Pathway;
  readonly schemes: readonly SchemeToMatch[];
}

const REVIEW: Screen = { kind: 'review' };
const RESULT: Screen = { kind: 'result' };

/** The first question that these answers leave open, or the result when they leave none. */
export function startCheck({ pathway, schemes }: Subject, given: Answers = {}): CheckState {
  const thorough = pathway.asksAll === true;
  const question = nextQuestion(pathway, given, schemes, { thorough });
  const drafts = Object.entries(given).flatMap(([id, answer]) =>
    answer === undefined ? [] : [[id, draftOfAnswer(answer)] as const],
  );
  return {
    drafts: Object.fromEntries(drafts),
    given,
    screens: [question ? screenFor(question) : RESULT],
    step: 0,
    hasError: false,
    attempts: 0,
    thorough,
  };
}

/** The page that is shown. */
export function currentScreen(state: CheckState): Screen {
  return state.screens[state.step] ?? state.screens[0] ?? REVIEW;
}

/** The question that is shown, when the page is one. */
export function questionShown({ pathway }: Subject, state: CheckState): Question | undefined {
  const screen = currentScreen(state);
  return pathway.questions.find(({ id }) => screen.kind === 'question' && id === screen.id);
}

/** True when the question shown was opened from the review. */
export function isChanging(state: CheckState): boolean {
  const screen = currentScreen(state);
  return screen.kind === 'question' && screen.changing;
}

/** The answers that count: those whose question applies. */
export function currentAnswers({ pathway }: Subject, state: CheckState): Answers {
  return answersThatApply(pathway.questions, state.given);
}

/** The next question to ask, or null. */
export function questionAhead(
  subject: Subject,
  state: CheckState,
  thorough = state.thorough,
): Question | null {
  return nextQuestion(subject.pathway, currentAnswers(subject, state), subject.schemes, { thorough });
}

/** The check after an action. Going on to a page adds a step after the present one. */
export function reduceCheck(subject: Subject, state: CheckState, action: Action): CheckState {
  switch (action.do) {
    case 'type':
      return withDraft(state, ({ chosen }) => ({ text: action.text, chosen: action.text ? [] : chosen }));
    case 'choose':
      return withDraft(state, ({ text, chosen }) => ({ text, chosen: chooseAmong(chosen, action.chosen) }));
    case 'continue':
      return continueCheck(subject, state);
    case 'show-result':
      return leaveQuestion(subject, state, RESULT);
    case 'review':
      return leaveQuestion(subject, state, REVIEW);
    case 'change':
      return goTo(state, { kind: 'question', id: action.question, changing: true });
    case 'go-on': {
      const going = { ...state, thorough: state.thorough || action.thorough };
      return goTo(going, screenFor(questionAhead(subject, going)));
    }
    case 'start-again':
      return startAgain(subject, state, action.from);
    case 'go-to-step':
      return { ...keepChange(subject, state), step: action.step, hasError: false };
    default:
      return action satisfies never;
  }
}

function screenFor(question: Question | null): Screen {
  return question ? { kind: 'question', id: question.id, changing: false } : REVIEW;
}

function goTo(state: CheckState, screen: Screen): CheckState {
  const screens = [...state.screens.slice(0, state.step + 1), screen];
  return { ...state, screens, step: screens.length - 1, hasError: false };
}

/** The draft of a question: what stands in its fields. */
export function draftOf(state: CheckState, question: string): Draft {
  return state.drafts[question] ?? EMPTY_DRAFT;
}

function withDraft(state: CheckState, change: (draft: Draft) => Draft): CheckState {
  const screen = currentScreen(state);
  if (screen.kind !== 'question') return state;
  return { ...state, drafts: { ...state.drafts, [screen.id]: change(draftOf(state, screen.id)) } };
}

function withAnswer(state: CheckState, question: string, answer: Answer): CheckState {
  return { ...state, given: { ...state.given, [question]: answer }, hasError: false };
}

function withError(state: CheckState): CheckState {
  return { ...state, hasError: true, attempts: state.attempts + 1 };
}

/** Takes the answer and goes on; an answer that is missing or cannot be used stays, with an error. */
function continueCheck(subject: Subject, state: CheckState): CheckState {
  const question = questionShown(subject, state);
  if (!question) return state;
  const read = readDraft(question, draftOf(state, question.id));
  if (read.kind !== 'answer') return withError(state);
  const answered = withAnswer(state, question.id, read.answer);
  return goTo(answered, isChanging(state) ? REVIEW : screenFor(questionAhead(subject, answered)));
}

/** Leaves for another page with the answer that stands there, if any. Only an unusable one holds it back. */
function leaveQuestion(subject: Subject, state: CheckState, to: Screen): CheckState {
  const question = questionShown(subject, state);
  if (!question) return goTo(state, to);
  const read = readDraft(question, draftOf(state, question.id));
  if (read.kind === 'unusable') return withError(state);
  return goTo(read.kind === 'answer' ? withAnswer(state, question.id, read.answer) : state, to);
}

/** Browser Back and Forward keep a change to an answer that was given before, when it can be used. */
function keepChange(subject: Subject, state: CheckState): CheckState {
  const question = questionShown(subject, state);
  if (!question || state.given[question.id] === undefined) return state;
  const read = readDraft(question, draftOf(state, question.id));
  return read.kind === 'answer' ? withAnswer(state, question.id, read.answer) : state;
}

/** Forgets every answer but those given here. Steps already taken now lead to the first question. */
function startAgain(subject: Subject, state: CheckState, from?: Answers): CheckState {
  const first = currentScreen(startCheck(subject));
  const fresh = startCheck(subject, from);
  const back = { ...fresh, screens: state.screens.map(() => first), step: state.step };
  return goTo(back, currentScreen(fresh));
}
