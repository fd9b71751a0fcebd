/** Takes text apart as a reader does. */

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of a passage. A heading or label without a full stop is one too. */
export function sentencesOf(text: string): string[] {
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((one) => /\p{L}/u.test(one));
}

/** The words of a sentence; a sum, a date's number and a telephone number's group count as words. */
export function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** True for what is said in full: it ends as a sentence does. Labels and headings are none. */
export const isSaidInFull = (sentence: string): boolean => /[.?!:][”’)]*$/.test(sentence);
