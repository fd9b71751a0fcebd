import { faultInAnswer } from '#domain/eligibility/check-answer.ts';
import { NONE, type Answer, type Answers, type Question } from '#domain/eligibility/types.ts';

/** An answer in a worked case that must be put right before the case can run. */
export class AnswerFault extends Error {
  /** The id that the case gives for the question. */
  readonly question: string;

  /** `remedy` says in plain words what is wrong and what to do. */
  constructor(question: string, remedy: string) {
    super(remedy);
    this.question = question;
  }
}

/** The answers that a worked case gives, by question id. Throws AnswerFault for one that cannot be used. */
export function readAnswers(
  questions: readonly Question[],
  given: Readonly<Record<string, unknown>>,
): Answers {
  return Object.fromEntries(
    Object.entries(given).map(([id, value]): [string, Answer] => {
      const question = questions.find((each) => each.id === id);
      if (!question) {
        const known = questions.map((each) => each.id).join(', ');
        throw new AnswerFault(id, `There is no such question. The questions are: ${known}.`);
      }
      // "none" and "not-sure" may stand alone where several things can be chosen.
      const answer = question.kind === 'many' && value === NONE ? [NONE] : value;
      if (!isAnswer(answer))
        throw new AnswerFault(id, 'Give a number, a word or a list of words. Put yes and no in quotes.');
      const fault = faultInAnswer(question, answer);
      if (fault !== null) throw new AnswerFault(id, fault);
      return [id, answer];
    }),
  );
}

function isAnswer(value: unknown): value is Answer {
  return (
    typeof value === 'number' ||
    typeof value === 'string' ||
    (Array.isArray(value) && value.every((item) => typeof item === 'string'))
  );
}
