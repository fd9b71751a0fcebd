import { answerInWords } from './answer-in-words.ts';
import { NONE, type AnswerCondition, type Condition, type Question } from './types.ts';

/** What to call a question, which stands at this place in the list, counted from 0. */
type NameOfQuestion = (question: Question, index: number) => string;

const byNumber: NameOfQuestion = (_, index) => `question ${index + 1}`;
/** For words far from the numbered list: "the answer to “How old are you?”". */
export const byItsWords: NameOfQuestion = ({ label }) => `the answer to “${label}”`;

/** What is said of answers on paper: one statement, or several of which all must be true, or at least one. */
export type Statement = string | { readonly need: 'all' | 'one'; readonly of: readonly Statement[] };

/**
 * A condition as it is put to someone who reads the questions beside it:
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
  const { name, question } = find(condition.question, questions, nameOf);
  return `${name} ${answerWanted(condition, question)}`;
}

/** A condition as a list to check off with a pen. An answer that is not known makes a statement on it untrue. */
export function conditionAsStatement(condition: Condition, questions: readonly Question[]): Statement {
  return statementOf(condition, (each) => conditionInWords(each, questions));
}

/**
 * What is true of the answers when a condition is not known: for those who have seen already that the condition
 * itself is not true. Each answer is as the condition wants it, or it is not known.
 */
export function notKnownAsStatement(condition: Condition, questions: readonly Question[]): Statement {
  if ('question' in condition) return notKnownInWords(condition.question, questions);
  return statementOf(condition, (each) => {
    const { question } = find(each.question, questions, byNumber);
    return `${conditionInWords(each, questions)}, or ${notKnown(question)}`;
  });
}

/** "question 2 is “I am not sure” or not answered". Throws when there is no such question. */
export function notKnownInWords(id: string, questions: readonly Question[]): string {
  const { name, question } = find(id, questions, byNumber);
  return `${name} ${notKnown(question)}`;
}

function statementOf(condition: Condition, say: (condition: AnswerCondition) => string): Statement {
  if ('question' in condition) return say(condition);
  const [need, parts] =
    'all' in condition ? (['all', condition.all] as const) : (['one', condition.any] as const);
  const of = parts.map((each) => statementOf(each, say));
  return of.length === 1 && of[0] !== undefined ? of[0] : { need, of };
}

function find(id: string, questions: readonly Question[], nameOf: NameOfQuestion) {
  const index = questions.findIndex((question) => question.id === id);
  const question = questions[index];
  if (!question) throw new Error(`There is no question "${id}".`);
  return { question, name: nameOf(question, index) };
}

const notKnown = ({ notSureLabel }: Question): string => `is “${notSureLabel}” or not answered`;

function answerWanted(condition: AnswerCondition, question: Question): string {
  if ('is' in condition) {
    if (question.kind !== 'many') return `is “${answerInWords(question, condition.is)}”`;
    return condition.is === NONE
      ? `is “${question.noneLabel}”`
      : `includes “${answerInWords(question, [condition.is])}”`;
  }
  if ('chosenAtLeast' in condition) return `has at least ${condition.chosenAtLeast} of the list`;
  const unit = question.kind === 'number' ? ` ${question.unit}` : '';
  if ('over' in condition) return `is over ${condition.over}${unit}`;
  if ('under' in condition) return `is under ${condition.under}${unit}`;
  return `is exactly ${condition.exactly}${unit}`;
}
