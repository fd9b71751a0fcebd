/** Answers as one short word for the part of an address that no server sees, or for a file; and back. */
import { answersThatApply } from '../condition.ts';
import type { Answer, Answers, Pathway, Question } from '../types.ts';
import { createBitReader, createBitWriter } from './bits.ts';
import { checksumOf } from './checksum.ts';
import { packAnswer, unpackAnswer } from './pack-answer.ts';

/** Raise it when the way of packing changes; the checksum must stay at the end. */
const VERSION = 1;
const VERSION_WIDTH = 6;
const CHECKSUM_LETTERS = 6;
const CHECKSUM_WIDTH = 36;
/** Far more than any pathway needs: longer texts are not looked at. */
const LONGEST = 2000;

/** What a code turned out to be. */
export type HandOverRead =
  | { readonly kind: 'ok'; readonly answers: Answers }
  /** Some of it is missing or changed, or it never was a code. */
  | { readonly kind: 'damaged' }
  /** It is whole, but from another pathway, or from a later or earlier way of writing codes. */
  | { readonly kind: 'foreign' }
  /** It is from this pathway, but the questions have changed since. */
  | { readonly kind: 'outdated' };

/** Writes and reads the codes of one pathway. */
export interface HandOver {
  /** Only answers that apply are written. */
  readonly write: (answers: Answers) => string;
  /** Takes any text and never throws. Only a code that `write` could have written is `ok`. */
  readonly read: (code: string) => HandOverRead;
}

/** What is needed to hand over the answers on this pathway. */
export function createHandOver({ id, questions }: Pick<Pathway, 'id' | 'questions'>): HandOver {
  const pathway = checksumOf(id);
  const asked = checksumOf(JSON.stringify(questions.map(meaningOf)));

  function write(answers: Answers): string {
    const applying = answersThatApply(questions, answers);
    const bits = createBitWriter();
    bits.put(VERSION, VERSION_WIDTH);
    bits.put(pathway, 32);
    bits.put(asked, 32);
    questions.forEach((question) => packAnswer(question, applying[question.id], bits));
    return withChecksum(bits.text());
  }

  function read(code: string): HandOverRead {
    if (code.length > LONGEST || withChecksum(code.slice(0, -CHECKSUM_LETTERS)) !== code)
      return { kind: 'damaged' };
    const take = createBitReader(code);
    if (take(VERSION_WIDTH) !== VERSION || take(32) !== pathway) return { kind: 'foreign' };
    if (take(32) !== asked) return { kind: 'outdated' };
    const answers: Record<string, Answer> = {};
    for (const question of questions) {
      const answer = unpackAnswer(question, take);
      if (answer !== undefined) answers[question.id] = answer;
    }
    return write(answers) === code ? { kind: 'ok', answers } : { kind: 'damaged' };
  }

  return { write, read };
}

function withChecksum(body: string): string {
  const bits = createBitWriter();
  bits.put(checksumOf(body), CHECKSUM_WIDTH);
  return body + bits.text();
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
