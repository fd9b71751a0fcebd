/** What to tell a reader whose answers could not be brought back. */
import type { HandOverRead } from '#domain/eligibility/hand-over/hand-over-code.ts';

type Unreadable = Exclude<HandOverRead['kind'], 'ok'>;

/** What happened, and what to do. The answers came in a link or in a file. */
export function wordsFor(kind: Unreadable, by: 'link' | 'file'): { heading: string; text: string } {
  const again =
    by === 'link' ? 'Ask for the whole link again, or scan the code again.' : 'Try another copy of the file.';
  const words: Readonly<Record<Unreadable, { heading: string; text: string }>> = {
    damaged: {
      heading: `We could not read the answers in this ${by}.`,
      text: `Some of it is missing or has changed. ${again} Or start here with the first question.`,
    },
    foreign: {
      heading: `The answers in this ${by} belong to another check.`,
      text: 'So we have not used them. Go to “Check” at the top of the page to find the other check. Or start here with the first question.',
    },
    outdated: {
      heading: `The questions have changed since this ${by} was made.`,
      text: 'So we have not used the old answers. They might mean something else now. Please start here with the first question.',
    },
  };
  return words[kind];
}
