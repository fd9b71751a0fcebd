/** A plain text file with the answers, for people to read and for the check to open again. */
import { answerInWords } from '../answer-in-words.ts';
import { answersThatApply, isAnswered } from '../condition.ts';
import type { Answers, Pathway } from '../types.ts';
import { createHandOver, type HandOverRead } from './hand-over-code.ts';

/** The most bytes that are read of a file that someone opens. Ours have about a tenth of it. */
export const LARGEST_FILE = 50_000;

const BEFORE_CODE = 'Code: ';

export interface FileToWrite {
  readonly pathway: Pathway;
  /** The answers as a code: see `createHandOver`. */
  readonly code: string;
  readonly answers: Answers;
  /** The day it is made, in words: "24 November 2026". */
  readonly madeOn: string;
  /** Where the check stands: "https://…/check/medway-extra-care/". */
  readonly address: string;
}

/** The text of the file. */
export function writeFile({ pathway, code, answers, madeOn, address }: FileToWrite): string {
  const applying = answersThatApply(pathway.questions, answers);
  const told = pathway.questions
    .filter(({ id }) => isAnswered(applying, id))
    .flatMap((question) => [question.label, `  ${answerInWords(question, applying[question.id])}`, '']);
  return [
    `${pathway.title}: the answers`,
    `Made on ${madeOn}.`,
    '',
    'Anyone who has this file can read these answers. They are about health and money.',
    '',
    ...told,
    `To go on: open ${address}`,
    'Choose “Open a file with your answers”. The code below brings them back.',
    'Changing the words above changes nothing there.',
    '',
    `${BEFORE_CODE}${code}`,
    '',
  ].join('\r\n');
}

/** Reads the text of any file. Never throws. A file with no code, or with more than one, is damaged. */
export function readFile(pathway: Pathway, text: string): HandOverRead {
  const lines = text.split(/\r?\n/).filter((line) => line.startsWith(BEFORE_CODE));
  const [code = '', ...more] = lines.map((line) => line.slice(BEFORE_CODE.length).trim());
  return more.length > 0 ? { kind: 'damaged' } : createHandOver(pathway).read(code);
}
