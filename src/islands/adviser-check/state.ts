/** What an adviser has put down about one client, all of it in memory. No page, no browser. */
import { answersThatApply } from '#domain/eligibility/condition.ts';
import { readAbout } from '#domain/eligibility/person.ts';
import type { Answer, Answers, Pathway } from '#domain/eligibility/types.ts';
import {
  chooseAmong,
  draftOfAnswer,
  EMPTY_DRAFT,
  readDraft,
  type Draft,
} from '#islands/eligibility-check/draft.ts';

export interface AdviserState {
  /** Counts the clients: each gets fields of their own, so that nothing of the one before can stay in them. */
  readonly client: number;
  /** The adviser's own name for the case. It goes on the sheet and into the notes, and nowhere else. */
  readonly reference: string;
  /** What stands in the fields, those of questions that do not apply too: a change of mind brings them back. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** Questions that were left with something in them that cannot be used. */
  readonly faulty: readonly string[];
  /** Counts the tries to see the result in spite of such an answer. */
  readonly attempts: number;
  /** What there is already of the papers and facts to gather, as the list words them. */
  readonly atHand: readonly string[];
}

export type AdviserAction =
  | { readonly do: 'refer'; readonly reference: string }
  | { readonly do: 'type'; readonly question: string; readonly text: string }
  | { readonly do: 'choose'; readonly question: string; readonly chosen: readonly string[] }
  /** The focus has gone on from this question. */
  | { readonly do: 'leave'; readonly question: string }
  /** The adviser asks for the result. */
  | { readonly do: 'look' }
  | { readonly do: 'have'; readonly text: string; readonly isAtHand: boolean }
  /** The next client: from nothing, or from answers that were kept elsewhere. */
  | { readonly do: 'start-again'; readonly from?: Answers };

/** The answer to who a check is for that gives the adviser's reading of all texts. */
const CLIENT: Answers = { who: 'client' };

/** The pathway as an adviser reads it. Who it is for is settled, and not asked. */
export function readForAdviser(asWritten: Pathway): Pathway {
  const questions = asWritten.questions.filter(({ id }) => !(id in CLIENT));
  return readAbout({ ...asWritten, questions }, CLIENT.who);
}

/** The answers as the self-check takes them from a link or a file. */
export function toHandOver(answers: Answers): Answers {
  return { ...answers, ...CLIENT };
}

/** A client of whom nothing is known yet, or only these answers. */
export function startClient(given: Answers = {}, client = 1): AdviserState {
  const drafts = Object.entries(given).flatMap(([id, answer]) =>
    answer === undefined || id in CLIENT ? [] : [[id, draftOfAnswer(answer)] as const],
  );
  return {
    client,
    reference: '',
    drafts: Object.fromEntries(drafts),
    faulty: [],
    attempts: 0,
    atHand: [],
  };
}

/** What stands in the fields of a question. */
export function draftIn({ drafts }: AdviserState, question: string): Draft {
  return drafts[question] ?? EMPTY_DRAFT;
}

/** Every answer that can be used, of the questions that apply. */
export function answersIn({ questions }: Pathway, state: AdviserState): Answers {
  const given: Record<string, Answer> = {};
  for (const question of questions) {
    const read = readDraft(question, draftIn(state, question.id));
    if (read.kind === 'answer') given[question.id] = read.answer;
  }
  return answersThatApply(questions, given);
}

/** What stands there after an action. */
export function reduceAdviser(pathway: Pathway, state: AdviserState, action: AdviserAction): AdviserState {
  switch (action.do) {
    case 'refer':
      return { ...state, reference: action.reference };
    case 'type':
      return withDraft(pathway, state, action.question, ({ chosen }) => ({
        text: action.text,
        chosen: action.text ? [] : chosen,
      }));
    case 'choose':
      return withDraft(pathway, state, action.question, ({ text, chosen }) => ({
        text,
        chosen: chooseAmong(chosen, action.chosen),
      }));
    case 'leave':
      return isUnusable(pathway, state, action.question)
        ? { ...state, faulty: [...new Set([...state.faulty, action.question])] }
        : state;
    case 'look': {
      const ids = pathway.questions.map(({ id }) => id);
      const faulty = ids.filter((id) => isUnusable(pathway, state, id));
      return { ...state, faulty, attempts: state.attempts + Number(faulty.length > 0) };
    }
    case 'have': {
      const others = state.atHand.filter((text) => text !== action.text);
      return { ...state, atHand: action.isAtHand ? [...others, action.text] : others };
    }
    case 'start-again':
      return startClient(action.from, state.client + 1);
    default:
      return action satisfies never;
  }
}

/** The error goes as soon as the answer can be used. */
function withDraft(
  pathway: Pathway,
  state: AdviserState,
  question: string,
  change: (draft: Draft) => Draft,
): AdviserState {
  const drafts = { ...state.drafts, [question]: change(draftIn(state, question)) };
  const changed = { ...state, drafts };
  return { ...changed, faulty: state.faulty.filter((id) => isUnusable(pathway, changed, id)) };
}

function isUnusable({ questions }: Pathway, state: AdviserState, id: string): boolean {
  return questions.some(
    (question) => question.id === id && readDraft(question, draftIn(state, id)).kind === 'unusable',
  );
}
