/** Words as the finder compares them, however they are written or typed. */

/** They say nothing about a place. */
const EMPTY_WORDS = new Set('a an and at by for in near of on or the to with your own is my'.split(' '));

/** Small letters without accents; an apostrophe joins (“Mary’s” is “marys”), any other sign divides. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f’'`]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ');

/** The words of a name or a label, as they are looked for. */
export const wordsOf = (text: string): string[] =>
  plain(text)
    .split(' ')
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word));

/** A whole postcode, or one as far as its third part, with or without the space; but the last one to be typed. */
const POSTCODE = /\b([a-z]{1,2}\d[a-z\d]?) ?(\d)[a-z]{2}\b|\b([a-z]{1,2}\d[a-z\d]?) (\d)(?:[a-z])?(?= |$)/g;

/** The first parts of a postcode as one word: "ME7 1" is "me7-1". */
export const sectorWord = (sector: string): string => sector.toLowerCase().replace(' ', '-');

/** What a reader typed, as words to look for. Of a postcode only as much counts as several streets share. */
export function wordsTyped(typed: string): string[] {
  return plain(typed)
    .trim()
    .replace(
      POSTCODE,
      (_, full?: string, fullDigit?: string, part?: string, partDigit?: string) =>
        `${full ?? part ?? ''}-${fullDigit ?? partDigit ?? ''}`,
    )
    .split(' ')
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word));
}

/** Words that do not tell where someone lives: an address may hold these. What has a digit may be a postcode. */
export const wordsToShare = (typed: string): string =>
  typed
    .split(/\s+/)
    .filter((word) => word !== '' && !/\d/.test(word))
    .join(' ');
