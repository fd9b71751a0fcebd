/** Finds places by what is typed: name, town, area, landlord, postcode, what is there. Forgives slips. */
import { sectorWord, wordsOf, wordsTyped } from './read-words.ts';
import { countSlips, slipsForgiven } from './slips.ts';
import { FEATURES, type FinderIndex } from './types.ts';

/** Which places fit what was typed. */
export interface WordMatch {
  /** 1 for each scheme, by row, that fits every word; undefined when nothing was typed. */
  readonly fits: Uint8Array | undefined;
  /** Words that nothing is called, each with what comes closest. */
  readonly readAs: readonly { readonly typed: string; readonly meant: string }[];
}

interface TokenMatch {
  readonly fits: Uint8Array;
  readonly meant?: string;
}

/** What a word stands for: rows of schemes, and features by their bits. */
interface Posting {
  readonly rows: number[];
  bits: number;
}

const HAS_DIGIT = /\d/;
/** From so many letters on, a part from the middle of a word is looked for too. */
const LEAST_PART = 3;
/** Answers are kept for so many words: someone who types changes only the last. */
const MOST_KEPT = 200;

/** Which letters a word has, as bits. */
function lettersIn(word: string): number {
  let bits = 0;
  for (let place = 0; place < word.length; place += 1) bits |= 1 << (word.charCodeAt(place) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function listPostings(
  { areas, landlords, schemes }: FinderIndex,
  featureNames: readonly string[],
): Map<string, Posting> {
  const postings = new Map<string, Posting>();
  const postingOf = (word: string): Posting => {
    const known = postings.get(word) ?? { rows: [], bits: 0 };
    postings.set(word, known);
    return known;
  };
  const areaWords = areas.map(({ name }) => wordsOf(name));
  const landlordWords = landlords.map(({ name, formerName }) => wordsOf(`${name} ${formerName}`));
  schemes.forEach(({ name, place, area, landlord, sector }, row) => {
    const codes = [sector.split(' ')[0]?.toLowerCase() ?? '', sectorWord(sector)];
    const own = [
      ...wordsOf(`${name} ${place}`),
      ...(areaWords[area] ?? []),
      ...(landlordWords[landlord] ?? []),
      ...codes,
    ];
    for (const word of own) {
      const { rows } = postingOf(word);
      if (rows[rows.length - 1] !== row) rows.push(row);
    }
  });
  FEATURES.forEach((_, place) => {
    for (const word of wordsOf(featureNames[place] ?? '')) postingOf(word).bits |= 2 ** place;
  });
  return postings;
}

/**
 * Gets ready to search an index. `featureNames` says what each feature is called, in their order. What comes back
 * answers each call by itself, and never throws.
 */
export function createWordSearch(
  index: FinderIndex,
  featureNames: readonly string[],
): (typed: string) => WordMatch {
  const postings = listPostings(index, featureNames);
  const words = [...postings.keys()];
  const letters = words.map(lettersIn);
  const kept = new Map<string, TokenMatch>();

  const markAll = (found: readonly string[], meant?: string): TokenMatch => {
    const fits = new Uint8Array(index.schemes.length);
    let bits = 0;
    for (const word of found) {
      const posting = postings.get(word);
      for (const row of posting?.rows ?? []) fits[row] = 1;
      bits |= posting?.bits ?? 0;
    }
    if (bits !== 0)
      index.schemes.forEach(({ has }, row) => {
        if ((has & bits) !== 0) fits[row] = 1;
      });
    return { fits, ...(meant === undefined ? {} : { meant }) };
  };

  /** The words that come closest, and only those. */
  const closest = (typed: string): string[] => {
    let most = slipsForgiven(typed.length);
    let found: string[] = [];
    if (most === 0 || HAS_DIGIT.test(typed)) return found;
    const own = lettersIn(typed);
    words.forEach((word, place) => {
      // Each slip brings one strange letter at most: this leaves few words to look at closely.
      if (countBits(own & ~(letters[place] ?? 0)) > most) return;
      const slips = countSlips(typed, word, most);
      if (slips < most || (slips === most && found.length === 0)) [most, found] = [slips, []];
      if (slips === most) found.push(word);
    });
    return found;
  };

  const matchWord = (typed: string): TokenMatch => {
    // A first half of a postcode that is one already is no beginning of another: B1 is not B11.
    if (HAS_DIGIT.test(typed) && postings.has(typed)) return markAll([typed]);
    const starts = words.filter((word) => word.startsWith(typed));
    if (starts.length > 0) return markAll(starts);
    const parts = typed.length >= LEAST_PART ? words.filter((word) => word.includes(typed)) : [];
    if (parts.length > 0) return markAll(parts);
    const close = closest(typed);
    return markAll(close, close[0]);
  };

  return (typed) => {
    const tokens = wordsTyped(typed);
    if (tokens.length === 0) return { fits: undefined, readAs: [] };
    if (kept.size > MOST_KEPT) kept.clear();
    const matches = tokens.map((token) => {
      const match = kept.get(token) ?? matchWord(token);
      kept.set(token, match);
      return { typed: token, ...match };
    });
    const fits = new Uint8Array(index.schemes.length).fill(1);
    for (const match of matches)
      for (let row = 0; row < fits.length; row += 1) if (match.fits[row] !== 1) fits[row] = 0;
    const readAs = matches.flatMap(({ typed: word, meant }) =>
      meant === undefined ? [] : [{ typed: word, meant }],
    );
    return { fits, readAs };
  };
}
