/** What every code has round what it carries: a version, whose it is, what it was asked, and a checksum. */
import { createBitReader, createBitWriter, type BitWriter } from './bits.ts';
import { checksumOf } from './checksum.ts';

/** Raise it when the way of packing changes; the checksum must stay at the end. */
const VERSION = 1;
const VERSION_WIDTH = 6;
const CHECKSUM_LETTERS = 6;
const CHECKSUM_WIDTH = 36;

/** What a code turned out to be. */
export type CodeRead<Carried> =
  | { readonly kind: 'ok'; readonly carried: Carried }
  /** Some of it is missing or changed, or it never was a code. */
  | { readonly kind: 'damaged' }
  /** It is whole, but from another form, or from a later or earlier way of writing codes. */
  | { readonly kind: 'foreign' }
  /** It is from this form, but what the form asks has changed since. */
  | { readonly kind: 'outdated' };

/** One way of carrying something as bits. */
export interface Packing<Carried> {
  /** Which form it is from: codes of other forms are foreign. */
  readonly id: string;
  /** All that what is carried hangs on: when this changes, old codes are outdated. */
  readonly meaning: unknown;
  /** Longer texts are not looked at. */
  readonly longest: number;
  readonly pack: (carried: Carried, bits: BitWriter) => void;
  /** Takes any bits and never throws. `outdated`: what they name is no longer there. */
  readonly unpack: (take: (width: number) => number) => Carried | 'outdated';
}

/** Writes and reads the codes of one form. */
export interface SealedCodes<Carried> {
  readonly write: (carried: Carried) => string;
  /** Takes any text and never throws. Only a code that `write` could have written is `ok`. */
  readonly read: (code: string) => CodeRead<Carried>;
}

/** What is needed to write and read codes of this packing. */
export function createSealedCodes<Carried>(packing: Packing<Carried>): SealedCodes<Carried> {
  const form = checksumOf(packing.id);
  const asked = checksumOf(JSON.stringify(packing.meaning));

  function write(carried: Carried): string {
    const bits = createBitWriter();
    bits.put(VERSION, VERSION_WIDTH);
    bits.put(form, 32);
    bits.put(asked, 32);
    packing.pack(carried, bits);
    return withChecksum(bits.text());
  }

  function read(code: string): CodeRead<Carried> {
    if (code.length > packing.longest || withChecksum(code.slice(0, -CHECKSUM_LETTERS)) !== code)
      return { kind: 'damaged' };
    const take = createBitReader(code);
    if (take(VERSION_WIDTH) !== VERSION || take(32) !== form) return { kind: 'foreign' };
    if (take(32) !== asked) return { kind: 'outdated' };
    const carried = packing.unpack(take);
    if (carried === 'outdated') return { kind: 'outdated' };
    return write(carried) === code ? { kind: 'ok', carried } : { kind: 'damaged' };
  }

  return { write, read };
}

function withChecksum(body: string): string {
  const bits = createBitWriter();
  bits.put(checksumOf(body), CHECKSUM_WIDTH);
  return body + bits.text();
}
