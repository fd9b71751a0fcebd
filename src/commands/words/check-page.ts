/** Holds the words of one page to what the site promises its readers. */
import type { GlossaryTerm } from '#schemas/glossary.ts';
import { findHouseWords, findSlips } from './language-slips.ts';
import { readPassages, type Passage } from './read-passages.ts';
import { readingGrade } from './reading-grade.ts';
import { isSaidInFull, sentencesOf, wordsOf } from './sentences.ts';
import { toolWordsOf } from './tool-words.ts';
import { findUnexplained, patternFor } from './unexplained-terms.ts';

/** The highest grade of a page, and of a single sentence; and how many words a sentence may have. */
export const LIMITS = { page: 6, sentence: 12, words: 25 } as const;

/** In fewer words than these, one long word makes a sentence look hard that is not. */
const FEW_WORDS = 8;

/** Something to reword. */
export interface WordFault {
  readonly page: string;
  readonly sentence: string;
  readonly reason: string;
}

/** What the check makes of one page. */
export interface CheckedPage {
  readonly page: string;
  /** How many sentences are said in full, and how hard they are to read. */
  readonly sentences: number;
  readonly grade: number;
  readonly faults: readonly WordFault[];
  /** Every sentence and label, for the spelling. */
  readonly said: readonly string[];
}

const passageText = ({ text }: Passage): string => text;

function checkSaid(
  page: string,
  texts: readonly string[],
  terms: RegExp,
): Omit<CheckedPage, 'said'> & { said: string[] } {
  const said = [...new Set(texts.flatMap(sentencesOf))];
  const full = said.filter(isSaidInFull);
  const fault = (sentence: string, reason: string): WordFault => ({ page, sentence, reason });
  const faults = said.flatMap((sentence) => {
    const words = wordsOf(sentence).length;
    const grade = isSaidInFull(sentence) && words >= FEW_WORDS ? readingGrade([sentence], terms) : 0;
    return [
      ...(words > LIMITS.words ? [fault(sentence, `${words} words; say it in ${LIMITS.words} at most`)] : []),
      ...(grade > LIMITS.sentence
        ? [fault(sentence, `reading grade ${grade.toFixed(1)}; use shorter words, or two sentences`)]
        : []),
      ...[...findHouseWords(sentence), ...findSlips(sentence)].map((reason) => fault(sentence, reason)),
    ];
  });
  const grade = readingGrade(full, terms);
  if (grade > LIMITS.page) {
    const hardest = full.toSorted(
      (one, other) => readingGrade([other], terms) - readingGrade([one], terms),
    )[0];
    faults.push(
      fault(
        hardest ?? '',
        `the page has reading grade ${grade.toFixed(1)}, over ${LIMITS.page}; this is its hardest sentence`,
      ),
    );
  }
  return { page, sentences: full.length, grade, faults, said };
}

/** Checks a built page, and apart from it the words of the tool that it holds, if it holds one. */
export function checkPage(page: string, html: string, glossary: readonly GlossaryTerm[]): CheckedPage[] {
  const terms = patternFor(glossary.flatMap(({ term, alsoWritten }) => [term, ...alsoWritten]));
  const passages = readPassages(html);
  const checked = checkSaid(page, passages.map(passageText), terms);
  const unexplained = findUnexplained(passages, glossary).map(({ term, passage }) => ({
    page,
    sentence: passage.text,
    reason: `“${term}” stands here first, and nothing says what it means`,
  }));
  const tool = toolWordsOf(html);
  return [
    { ...checked, faults: [...checked.faults, ...unexplained] },
    ...(tool.length > 0 ? [checkSaid(`${page} (its tool)`, tool, terms)] : []),
  ];
}
