/** Conditions on answers, in three values: they hold, they do not, or it is not known. */
import {
  NONE,
  NOT_SURE,
  type Answer,
  type AnswerCondition,
  type Answers,
  type Condition,
  type Question,
} from './types.ts';

/** `undefined`: not known. */
export type Truth = boolean | undefined;

/** The answer to a question when it tells something; `undefined` when missing, not sure or left empty. */
export function knownAnswer(answers: Answers, question: string): Answer | undefined {
  const answer = answers[question];
  if (typeof answer === 'object') {
    return answer.length === 0 || answer.includes(NOT_SURE) ? undefined : answer;
  }
  return answer === NOT_SURE ? undefined : answer;
}

/** True when something has been answered, "not sure" included. An empty choice of several is no answer. */
export function isAnswered(answers: Answers, question: string): boolean {
  const answer = answers[question];
  return typeof answer === 'object' ? answer.length > 0 : answer !== undefined;
}

/** Whether a condition holds for these answers. */
export function conditionHolds(condition: Condition, answers: Answers): Truth {
  if ('all' in condition) return everyHolds(condition.all, answers);
  if ('any' in condition) return someHolds(condition.any, answers);
  return answerFits(condition, knownAnswer(answers, condition.question));
}

/** True when a question is to be asked, given the answers so far. */
export function questionApplies(question: Question, answers: Answers): boolean {
  return question.askedWhen === undefined || conditionHolds(question.askedWhen, answers) === true;
}

/**
 * Only the answers to questions that apply: one kept from before a change of mind counts for nothing.
 * `given` holds answers to other questions that decide what applies.
 */
export function answersThatApply(
  questions: readonly Question[],
  answers: Answers,
  given: Answers = {},
): Answers {
  const kept: Record<string, Answer> = {};
  for (const question of questions) {
    const answer = answers[question.id];
    if (answer !== undefined && questionApplies(question, { ...given, ...kept })) kept[question.id] = answer;
  }
  return kept;
}

/** The conditions on single answers that a condition is made of. */
export function answerConditionsIn(condition: Condition): readonly AnswerCondition[] {
  if ('all' in condition) return condition.all.flatMap(answerConditionsIn);
  if ('any' in condition) return condition.any.flatMap(answerConditionsIn);
  return [condition];
}

function everyHolds(conditions: readonly Condition[], answers: Answers): Truth {
  const truths = conditions.map((condition) => conditionHolds(condition, answers));
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

function someHolds(conditions: readonly Condition[], answers: Answers): Truth {
  const truths = conditions.map((condition) => conditionHolds(condition, answers));
  if (truths.includes(true)) return true;
  return truths.includes(undefined) ? undefined : false;
}

function answerFits(condition: AnswerCondition, answer: Answer | undefined): Truth {
  if (answer === undefined) return undefined;
  if ('is' in condition)
    return typeof answer === 'object' ? answer.includes(condition.is) : answer === condition.is;
  if ('chosenAtLeast' in condition) {
    const chosen = typeof answer === 'object' ? answer : [String(answer)];
    return chosen.filter((value) => value !== NONE).length >= condition.chosenAtLeast;
  }
  if (typeof answer !== 'number') return undefined;
  if ('over' in condition) return answer > condition.over;
  if ('exactly' in condition) return answer === condition.exactly;
  return answer < condition.under;
}
