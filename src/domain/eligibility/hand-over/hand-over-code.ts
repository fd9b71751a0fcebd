/** Answers as one short word for the part of an address that no server sees, or for a file; and back. */
import { createSealedCodes, type CodeRead } from '#domain/hand-over/sealed-code.ts';
import { answersThatApply } from '../condition.ts';
import type { Answer, Answers, Pathway, Question } from '../types.ts';
import { packAnswer, unpackAnswer } from './pack-answer.ts';

/** Far more than any pathway needs. */
const LONGEST = 2000;

/** What a code turned out to be: see `CodeRead`. */
export type HandOverRead =
  { readonly kind: 'ok'; readonly answers: Answers } | Exclude<CodeRead<Answers>, { kind: 'ok' }>;

/** Writes and reads the codes of one pathway. */
export interface HandOver {
  /** Only answers that apply are written. */
  readonly write: (answers: Answers) => string;
  /** Takes any text and never throws. Only a code that `write` could have written is `ok`. */
  readonly read: (code: string) => HandOverRead;
}

/** What is needed to hand over the answers on this pathway. */
export function createHandOver({ id, questions }: Pick<Pathway, 'id' | 'questions'>): HandOver {
  const codes = createSealedCodes<Answers>({
    id,
    meaning: questions.map(meaningOf),
    longest: LONGEST,
    pack: (answers, bits) => {
      const applying = answersThatApply(questions, answers);
      questions.forEach((question) => packAnswer(question, applying[question.id], bits));
    },
    unpack: (take) => {
      const answers: Record<string, Answer> = {};
      for (const question of questions) {
        const answer = unpackAnswer(question, take);
        if (answer !== undefined) answers[question.id] = answer;
      }
      return answers;
    },
  });
  return {
    write: codes.write,
    read: (code) => {
      const found = codes.read(code);
      return found.kind === 'ok' ? { kind: 'ok', answers: found.carried } : found;
    },
  };
}

/** All of a question that an answer to it hangs on: when this changes, old answers may mean something else. */
function meaningOf(question: Question): readonly unknown[] {
  const { id, kind, label, hint, askedWhen } = question;
  const offered =
    question.kind === 'number'
      ? [question.unit, question.min, question.max, question.fractions]
      : question.options.map((option) => [option.value, option.label, option.hint]);
  return [id, kind, label, hint, askedWhen, offered];
}
