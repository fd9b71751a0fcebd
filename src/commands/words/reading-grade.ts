/** How hard a text is to read, as the school year (American grade) in which most can follow it. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { wordsOf } from './sentences.ts';

/** Stands for a word of the glossary: its meaning is given beside it, so it counts as one short word. */
const SHORT_WORD = 'word';

/** A number is read as one word, whatever its digits. */
const syllablesOf = (word: string): number => (/\p{L}/u.test(word) ? Math.max(1, syllable(word)) : 1);

/**
 * The Flesch–Kincaid grade of these sentences; 0 when there are none. `isTerm` matches the words of the glossary.
 */
export function readingGrade(sentences: readonly string[], terms: RegExp): number {
  if (sentences.length === 0) return 0;
  const words = sentences.flatMap((sentence) => wordsOf(sentence.replaceAll(terms, SHORT_WORD)));
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  });
}
