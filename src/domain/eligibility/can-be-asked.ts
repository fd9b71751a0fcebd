import { answerConditionsIn, answersThatApply, questionApplies } from './condition.ts';
import { answersToTry, everySetOfAnswers } from './question-groups.ts';
import type { Question } from './types.ts';

/** True when some answers to earlier questions lead to this one. */
export function canBeAsked(question: Question, earlier: readonly Question[]): boolean {
  const deciding = new Set(namesBehind(question));
  for (const before of [...earlier].reverse()) {
    if (deciding.has(before.id)) namesBehind(before).forEach((id) => deciding.add(id));
  }
  const questions = earlier.filter(({ id }) => deciding.has(id));
  const conditions = [question, ...questions].flatMap(({ askedWhen }) => askedWhen ?? []);
  return everySetOfAnswers(questions, answersToTry(questions, conditions)).some((answers) =>
    questionApplies(question, answersThatApply(questions, answers)),
  );
}

function namesBehind({ askedWhen }: Question): readonly string[] {
  return askedWhen ? answerConditionsIn(askedWhen).map(({ question }) => question) : [];
}
