/** Numbers as bits, and bits as text that an address can hold: six to a character, the most weighty first. */

/** The alphabet of base64url (RFC 4648, section 5). */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS_IN_LETTER = 6;

export interface BitWriter {
  /** Adds a whole number from 0 to below 2 to the power of `width`; at most 53 bits. */
  readonly put: (value: number, width: number) => void;
  /** All bits so far; the last letter is filled up with zeros. */
  readonly text: () => string;
}

/** Collects numbers as bits. */
export function createBitWriter(): BitWriter {
  const bits: number[] = [];
  return {
    put: (value, width) => {
      for (let place = width - 1; place >= 0; place -= 1) bits.push(Math.floor(value / 2 ** place) % 2);
    },
    text: () => {
      let text = '';
      for (let start = 0; start < bits.length; start += BITS_IN_LETTER) {
        const letter = Array.from({ length: BITS_IN_LETTER }, (_, place) => bits[start + place] ?? 0);
        text += LETTERS.charAt(valueOf(letter));
      }
      return text;
    },
  };
}

/**
 * Takes numbers from a text, so many bits at a time. Past the end, and for letters that are not in the
 * alphabet, it gives zeros: compare what was read, written again, with the text.
 */
export function createBitReader(text: string): (width: number) => number {
  let next = 0;
  const bitAt = (index: number): number => {
    const value = LETTERS.indexOf(text.charAt(Math.floor(index / BITS_IN_LETTER)) || 'A');
    return Math.floor(Math.max(value, 0) / 2 ** (BITS_IN_LETTER - 1 - (index % BITS_IN_LETTER))) % 2;
  };
  return (width) => {
    const bits = Array.from({ length: width }, (_, place) => bitAt(next + place));
    next += width;
    return valueOf(bits);
  };
}

/** How many bits tell so many values apart. */
export function widthFor(values: number): number {
  return (values - 1).toString(2).length;
}

/** More than any list that is carried is long. */
const MOST_ZEROS = 12;

/** Adds a whole number from 1, in fewer bits the smaller it is (Elias gamma code). Less than 2 to the 13th. */
export function putSmall({ put }: BitWriter, value: number): void {
  const zeros = Math.floor(Math.log2(value));
  put(value, 2 * zeros + 1);
}

/** Takes a number that `putSmall` added. Ends on any bits. */
export function takeSmall(take: (width: number) => number): number {
  let zeros = 0;
  while (zeros < MOST_ZEROS && take(1) === 0) zeros += 1;
  return 2 ** zeros + take(zeros);
}

const valueOf = (bits: readonly number[]): number => bits.reduce((value, bit) => value * 2 + bit, 0);
