import { answerInWords } from './answer-in-words.ts';
import { NONE, type AnswerCondition, type Condition, type Question } from './types.ts';

/** What to call a question, which stands at this place in the list, counted from 0. */
type NameOfQuestion = (question: Question, index: number) => string;

const byNumber: NameOfQuestion = (_, index) => `question ${index + 1}`;
/** For words far from the numbered list: "the answer to “How old are you?”". */
export const byItsWords: NameOfQuestion = ({ label }) => `the answer to “${label}”`;

/**
 * A condition as it is put to someone who reads the questions on paper:
 * "question 6 is “Somewhere else” and question 7 is “No”". Throws when it names a question that is not there.
 */
export function conditionInWords(
  condition: Condition,
  questions: readonly Question[],
  nameOf: NameOfQuestion = byNumber,
): string {
  if ('all' in condition)
    return condition.all.map((each) => conditionInWords(each, questions, nameOf)).join(' and ');
  if ('any' in condition)
    return condition.any.map((each) => conditionInWords(each, questions, nameOf)).join(' or ');
  const index = questions.findIndex(({ id }) => id === condition.question);
  const question = questions[index];
  if (!question) throw new Error(`There is no question "${condition.question}".`);
  return `${nameOf(question, index)} is ${answerWanted(condition, question)}`;
}

function answerWanted(condition: AnswerCondition, question: Question): string {
  if ('is' in condition) {
    const answer = question.kind === 'many' && condition.is === NONE ? [NONE] : condition.is;
    return `“${answerInWords(question, answer)}”`;
  }
  if ('chosenAtLeast' in condition) return `at least ${condition.chosenAtLeast} of the list`;
  if ('over' in condition) return `over ${condition.over}`;
  if ('under' in condition) return `under ${condition.under}`;
  return `${condition.exactly}`;
}
