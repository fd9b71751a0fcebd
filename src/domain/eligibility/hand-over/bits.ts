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

const valueOf = (bits: readonly number[]): number => bits.reduce((value, bit) => value * 2 + bit, 0);
