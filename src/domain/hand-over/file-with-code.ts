/** A plain text file that people can read, with a code at its end for a form to open again. */

/** The most bytes that are read of a file that someone opens. Ours have about a tenth of it. */
export const LARGEST_FILE = 50_000;

const BEFORE_CODE = 'Code: ';

export interface FileToWrite {
  /** "Extra care housing in Medway: the answers" */
  readonly title: string;
  /** The day it is made, in words: "24 November 2026". */
  readonly madeOn: string;
  /** What was answered, question by question. */
  readonly told: readonly { readonly label: string; readonly said: string }[];
  /** Where the form stands: "https://…/check/medway-extra-care/". */
  readonly address: string;
  readonly code: string;
}

/** The text of the file. */
export function writeFileWithCode({ title, madeOn, told, address, code }: FileToWrite): string {
  return [
    title,
    `Made on ${madeOn}.`,
    '',
    'Anyone who has this file can read these answers. They are about health and money.',
    '',
    ...told.flatMap(({ label, said }) => [label, `  ${said}`, '']),
    `To go on: open ${address}`,
    'Choose “Open a file with your answers”. The code below brings them back.',
    'Changing the words above changes nothing there.',
    '',
    `${BEFORE_CODE}${code}`,
    '',
  ].join('\r\n');
}

/** The code in the text of any file; empty when there is none, or more than one. Never throws. */
export function codeInFile(text: string): string {
  const lines = text.split(/\r?\n/).filter((line) => line.startsWith(BEFORE_CODE));
  const [code = '', ...more] = lines.map((line) => line.slice(BEFORE_CODE.length).trim());
  return more.length > 0 ? '' : code;
}
