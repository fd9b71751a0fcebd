/** A hundred thousand damaged codes: none throws, and none is taken for answers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultInAnswer } from '#domain/eligibility/check-answer.ts';
import { createBitWriter } from '#domain/eligibility/hand-over/bits.ts';
import { checksumOf } from '#domain/eligibility/hand-over/checksum.ts';
import { createHandOver } from '#domain/eligibility/hand-over/hand-over-code.ts';
import { someAnswers } from './arbitrary-answers.ts';
import { PATHWAYS } from '../../content/pathway-files.ts';

const DAMAGES = 100_000;
const SEED = 20261124;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const place = fc.nat({ max: 100 });
const letter = fc.nat({ max: LETTERS.length - 1 }).map((at) => LETTERS.charAt(at));
const anyText = fc.oneof(
  fc.string({ maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(letter, { maxLength: 120 }).map((letters) => letters.join('')),
);

/** What becomes of a code; `other` is another code of the same pathway. */
type Damage = (code: string, other: string) => string;

/** Every way in which a code may go wrong between two people. */
const DAMAGE: Readonly<Record<string, fc.Arbitrary<Damage>>> = {
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
const anyDamage = fc.oneof(
  ...Object.entries(DAMAGE).map(([kind, arbitrary]) => ({
    weight: SELDOM.has(kind) ? 1 : 20,
    arbitrary: arbitrary.map((damage) => ({ kind, damage })),
  })),
);

/** For each pathway, how to read its codes, and some hundred of them. */
const READABLE = PATHWAYS.map(({ pathway, schemes }) => {
  const { write, read } = createHandOver(pathway);
  const codes = fc.sample(someAnswers(pathway, schemes).map(write), { numRuns: 500, seed: SEED });
  return { id: pathway.id, questions: pathway.questions, write, read, codes };
});
const anyCodes = fc.constantFrom(...READABLE).chain(({ read, codes }) => {
  const code = fc.constantFrom(...codes);
  return fc.record({ read: fc.constant(read), code, other: code });
});

test(`${DAMAGES.toLocaleString('en-GB')} damaged codes give no answers`, () => {
  const tried: Record<string, number> = {};
  fc.assert(
    fc.property(anyCodes, anyDamage, ({ read, code, other }, { kind, damage }) => {
      const damaged = damage(code, other);
      fc.pre(damaged !== code && damaged !== other);
      expect(read(damaged)).toEqual({ kind: 'damaged' });
      tried[kind] = (tried[kind] ?? 0) + 1;
    }),
    { numRuns: DAMAGES, seed: SEED },
  );
  const total = Object.values(tried).reduce((sum, count) => sum + count, 0);
  console.log(`${total} damaged codes refused:`, tried);
  expect(total).toBe(DAMAGES);
  expect(Object.keys(tried).sort()).toEqual(Object.keys(DAMAGE).sort());
});

test('the codes of each pathway are foreign to every other', () => {
  for (const { id, read } of READABLE)
    for (const other of READABLE.filter((each) => each.id !== id))
      for (const code of other.codes) expect(read(code)).toEqual({ kind: 'foreign' });
});

describe('with a checksum that is right', () => {
  const forge = (body: string): string => {
    const bits = createBitWriter();
    bits.put(checksumOf(body), 36);
    return body + bits.text();
  };

  test('a later way of writing codes is foreign', () => {
    for (const { read, codes } of READABLE)
      for (const code of codes) expect(read(forge(`C${code.slice(1, -6)}`))).toEqual({ kind: 'foreign' });
  });

  test('only what each question offers is taken, and only as we write it', () => {
    const kinds = new Set<string>();
    const body = fc
      .constantFrom(...READABLE)
      .chain((on) => fc.tuple(fc.constant(on), fc.constantFrom(...on.codes), fc.array(letter), place));
    fc.assert(
      fc.property(body, ([{ questions, write, read }, code, letters, from]) => {
        // Version, pathway and questions take the first twelve letters.
        const start = 12 + (from % (code.length - 18));
        const forged = forge(
          code.slice(0, start) + letters.join('') + code.slice(start + letters.length, -6),
        );
        const found = read(forged);
        kinds.add(found.kind);
        if (found.kind !== 'ok') return;
        expect(write(found.answers)).toBe(forged);
        for (const question of questions) {
          const answer = found.answers[question.id];
          if (answer !== undefined) expect(faultInAnswer(question, answer)).toBeNull();
        }
      }),
      { numRuns: 20_000, seed: SEED },
    );
    expect([...kinds].sort()).toEqual(['damaged', 'ok']);
  });
});
