import { NONE, NOT_SURE, type Answer, type Question } from './types.ts';

/**
 * What is wrong with an answer, for those who write cases and for the form: null when it can be used.
 * "Not sure" can always be used.
 */
export function faultInAnswer(question: Question, answer: Answer): string | null {
  if (answer === NOT_SURE) return null;
  if (question.kind === 'number') return faultInNumber(question, answer);
  const allowed = question.options.map(({ value }) => value);
  if (question.kind === 'one') {
    return typeof answer === 'string' && allowed.includes(answer)
      ? null
      : `Give one of: ${[...allowed, NOT_SURE].join(', ')}.`;
  }
  return faultInChoice(allowed, answer);
}

function faultInNumber(question: Question & { kind: 'number' }, answer: Answer): string | null {
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return `Give a number, or ${NOT_SURE}.`;
  if (!question.fractions && !Number.isInteger(answer)) return 'Give a whole number.';
  if (answer < question.min || answer > question.max) {
    return `Give a number from ${question.min} to ${question.max}.`;
  }
  return null;
}

function faultInChoice(allowed: readonly string[], answer: Answer): string | null {
  if (typeof answer !== 'object') return `Give a list, such as [${allowed[0] ?? NONE}].`;
  if (answer.length === 1 && (answer[0] === NONE || answer[0] === NOT_SURE)) return null;
  if (new Set(answer).size !== answer.length) return 'Give each choice once.';
  return answer.every((value) => allowed.includes(value))
    ? null
    : `Choose from: ${allowed.join(', ')}; or [${NONE}]; or ${NOT_SURE}.`;
}
