import { NONE, type Answer, type Question } from './types.ts';

/** An answer as the reader saw it: "78 years", "Yes", "Meals and Washing". Not known: the "not sure" label. */
export function answerInWords(question: Question, answer: Answer | undefined): string {
  if (question.kind === 'number') {
    return typeof answer === 'number' ? `${answer} ${question.unit}` : question.notSureLabel;
  }
  const chosen = typeof answer === 'object' ? answer : [answer];
  const labels = question.options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  if (labels.length === 0) {
    return question.kind === 'many' && chosen.includes(NONE) ? question.noneLabel : question.notSureLabel;
  }
  return labels.join('; ');
}
