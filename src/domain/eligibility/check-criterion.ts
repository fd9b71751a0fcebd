import { answerInWords } from './answer-in-words.ts';
import { conditionHolds } from './condition.ts';
import type { Answers, Branch, Criterion, CriterionState, Part, Question, Reason } from './types.ts';

/** From the state that weighs most to the one that weighs least. */
export const STATES_BY_WEIGHT = [
  'not-met',
  'unknown',
  'discuss',
  'met',
] as const satisfies readonly CriterionState[];

/** How parts make up a criterion, and criteria a pathway: the state that weighs most decides. */
export function combineStates(states: readonly CriterionState[]): CriterionState {
  return STATES_BY_WEIGHT.find((state) => states.includes(state)) ?? 'met';
}

/**
 * The branch that decides a part, or `unknown` when a condition on the way to it is not known.
 * Throws when no branch holds: the last branch of every part must have no condition.
 */
export function decidingBranch(part: Part, answers: Answers): Branch | 'unknown' {
  for (const branch of part.branches) {
    const truth = branch.when === undefined || conditionHolds(branch.when, answers);
    if (truth === true) return branch;
    if (truth === undefined && branch.ifNotKnown !== 'go-on') return 'unknown';
  }
  throw new Error(`No branch of the part "${part.id}" holds. Its last branch must have no condition.`);
}

/** The state of a part alone. */
export function partState(part: Part, answers: Answers): CriterionState {
  const branch = decidingBranch(part, answers);
  return branch === 'unknown' ? 'unknown' : branch.state;
}

/** The state of a criterion alone, without its reasons. */
export function criterionState(criterion: Criterion, answers: Answers): CriterionState {
  return combineStates(criterion.parts.map((part) => partState(part, answers)));
}

/** The place in the queue that the first deciding branch with a priority gives, or null. */
export function criterionPriority(criterion: Criterion, answers: Answers): number | null {
  for (const part of criterion.parts) {
    const branch = decidingBranch(part, answers);
    if (branch !== 'unknown' && branch.priority !== undefined) return branch.priority;
  }
  return null;
}

/** Why each part of a criterion came out as it did, in its own words. */
export function criterionReasons(
  criterion: Criterion,
  questions: readonly Question[],
  answers: Answers,
): readonly Reason[] {
  return criterion.parts.map((part) => {
    const branch = decidingBranch(part, answers);
    if (branch === 'unknown') {
      return {
        part: part.id,
        state: 'unknown',
        because: part.unclear,
        settle: part.settle,
        contact: part.contact,
      };
    }
    const because = fillIn(branch.because, questions, answers);
    if (branch.state === 'met') return { part: part.id, state: 'met', because };
    return { part: part.id, state: branch.state, because, settle: branch.settle, contact: part.contact };
  });
}

/** Puts the reader's own answers where the words name a question, as in "Your answer: {age}." */
function fillIn(words: string, questions: readonly Question[], answers: Answers): string {
  return questions.reduce(
    (filled, question) =>
      filled.split(`{${question.id}}`).join(answerInWords(question, answers[question.id])),
    words,
  );
}
