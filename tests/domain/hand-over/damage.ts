/** Every way in which a code may go wrong between two people. */
import fc from 'fast-check';
import { createBitWriter } from '#domain/hand-over/bits.ts';
import { checksumOf } from '#domain/hand-over/checksum.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** A place in a code, wherever it ends. */
export const place = fc.nat({ max: 100 });
export const letter = fc.nat({ max: LETTERS.length - 1 }).map((at) => LETTERS.charAt(at));
const anyText = fc.oneof(
  fc.string({ maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(letter, { maxLength: 120 }).map((letters) => letters.join('')),
);

/** What becomes of a code; `other` is another code of the same form. */
type Damage = (code: string, other: string) => string;

export const DAMAGE: Readonly<Record<string, fc.Arbitrary<Damage>>> = {
  'a letter changed': fc.tuple(place, letter).map(
    ([at, to]) =>
      (code) =>
        replace(code, at, 1, to),
  ),
  'several letters changed': fc
    .array(fc.tuple(place, letter), { minLength: 2, maxLength: 12 })
    .map((all) => (code) => all.reduce((text, [at, to]) => replace(text, at, 1, to), code)),
  'big and small letters mixed up': place.map((at) => (code) => {
    const upper = code.charAt(at % code.length).toUpperCase();
    return replace(code, at, 1, upper === code.charAt(at % code.length) ? upper.toLowerCase() : upper);
  }),
  'cut short': place.map((at) => (code) => code.slice(0, at % code.length)),
  'the start is missing': place.map((at) => (code) => code.slice(1 + (at % code.length))),
  'a piece is missing': fc.tuple(place, fc.integer({ min: 1, max: 20 })).map(
    ([at, count]) =>
      (code) =>
        replace(code, at, count, ''),
  ),
  'something came in between': fc.tuple(place, anyText).map(
    ([at, text]) =>
      (code) =>
        replace(code, at, 0, text),
  ),
  'two letters changed places': fc.tuple(place, place).map(([at, to]) => (code) => {
    const [one, other] = [code.charAt(at % code.length), code.charAt(to % code.length)];
    return replace(replace(code, at, 1, other), to, 1, one);
  }),
  'something before or after it': fc.tuple(anyText, anyText).map(
    ([before, after]) =>
      (code) =>
        before + code + after,
  ),
  'turned round': fc.constant((code) => Array.from(code).reverse().join('')),
  'twice over': fc.constant((code) => code + code),
  'with another code after it': fc.constant((code, other) => code + other),
  'grown together with another code': place.map(
    (at) => (code, other) => code.slice(0, at % code.length) + other.slice(at % code.length),
  ),
  'something else altogether': anyText.map((text) => () => text),
  'very long': fc.tuple(anyText, fc.integer({ min: 1000, max: 20_000 })).map(
    ([text, times]) =>
      (code) =>
        (code + text).repeat(times).slice(0, 100_000),
  ),
};

function replace(text: string, at: number, count: number, by: string): string {
  const start = at % Math.max(text.length, 1);
  return text.slice(0, start) + by + text.slice(start + count);
}

/** These are slow to try, or always the same. */
const SELDOM = new Set(['very long', 'turned round', 'twice over', 'with another code after it']);
export const anyDamage = fc.oneof(
  ...Object.entries(DAMAGE).map(([kind, arbitrary]) => ({
    weight: SELDOM.has(kind) ? 1 : 20,
    arbitrary: arbitrary.map((damage) => ({ kind, damage })),
  })),
);

/** A code with this body and a checksum that is right. */
export function forge(body: string): string {
  const bits = createBitWriter();
  bits.put(checksumOf(body), 36);
  return body + bits.text();
}
