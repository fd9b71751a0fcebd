/** A plain text file with the answers, for people to read and for the check to open again. */
import { codeInFile, writeFileWithCode } from '#domain/hand-over/file-with-code.ts';
import { answerInWords } from '../answer-in-words.ts';
import { answersThatApply, isAnswered } from '../condition.ts';
import type { Answers, Pathway } from '../types.ts';
import { createHandOver, type HandOverRead } from './hand-over-code.ts';

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
    .map((question) => ({ label: question.label, said: answerInWords(question, applying[question.id]) }));
  return writeFileWithCode({ title: `${pathway.title}: the answers`, madeOn, told, address, code });
}

/** Reads the text of any file. Never throws. A file with no code, or with more than one, is damaged. */
export function readFile(pathway: Pathway, text: string): HandOverRead {
  return createHandOver(pathway).read(codeInFile(text));
}
