/** The words about taking answers along and bringing them back. `{by}` is the link or the file. */
import type { CarryWords } from '../form-spec.ts';

export const CARRY_WORDS: CarryWords = {
  take: 'Take it with you',
  open: 'Open a file with your answers',
  makeLink: 'Make a link and a code to scan',
  saveFile: 'Save to a file',
  fileTitle: 'Your week in extra care housing: the answers',
  whoCanReadName: 'Who could read it',
  whoCanRead:
    'Anyone who has the link, the code or the file can see these answers. They are about health and money. Give it only to people you trust. Nothing is sent from here. We keep no copy, so we cannot get it back for you.',
  saved:
    'The file is saved where your downloads go. To go on, choose “Open a file with your answers” at the first part.',
  fileHint: 'Choose the file that you saved here before. Its name ends in “answers”.',
  ok: {
    heading: 'Your answers are back.',
    text: 'They came with the {by} and stay on this device. If you load this page anew, they are gone from it. Keep the {by} if you want them again.',
  },
  damaged: {
    heading: 'We could not read the answers in this {by}.',
    text: 'Some of it is missing or has changed. Try another copy. Or start here with the first part.',
  },
  foreign: {
    heading: 'The answers in this {by} are not from this page.',
    text: 'So we have not used them. They may be from a check. Open them there. Or start here with the first part.',
  },
  outdated: {
    heading: 'The questions have changed since this {by} was made.',
    text: 'So we have not used the old answers. They might mean something else now. Please start here with the first part.',
  },
  notLoaded:
    'We could not read the link. You may be offline. Open the link again, or start here with the first part.',
};
