/** Whole numbers as text, one sign for each digit: a column of many packs far smaller than the same in JSON. */

/** Signs that JSON writes as they are: all from # to ~ but the backslash. */
const FIRST = 35;
const BACKSLASH = 92;
const BASE = 90;

const signOf = (digit: number): string =>
  String.fromCharCode(FIRST + digit + (FIRST + digit >= BACKSLASH ? 1 : 0));
const digitOf = (code: number): number => code - FIRST - (code > BACKSLASH ? 1 : 0);

/** The largest number of one digit. */
export const LARGEST_DIGIT = BASE - 1;

/**
 * Columns of digits, the lowest first, as many as the largest number needs. Like stands beside like, so that the
 * packing of the host finds what repeats. Throws a RangeError for what is no whole number from 0.
 */
export function packNumbers(values: readonly number[]): string[] {
  const wrong = values.find((value) => !Number.isSafeInteger(value) || value < 0);
  if (wrong !== undefined) throw new RangeError(`${wrong} is not a whole number from 0`);
  const columns: string[] = [];
  let rest = values;
  do {
    columns.push(rest.map((value) => signOf(value % BASE)).join(''));
    rest = rest.map((value) => Math.floor(value / BASE));
  } while (rest.some((value) => value > 0));
  return columns;
}

/** The numbers that were packed. */
export function unpackNumbers(columns: readonly string[]): number[] {
  const [lowest = ''] = columns;
  return Array.from({ length: lowest.length }, (_, row) =>
    columns.reduce((sum, column, place) => sum + digitOf(column.charCodeAt(row)) * BASE ** place, 0),
  );
}
