/** A hundred thousand damaged codes: none throws, and none is taken for answers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultInAnswer } from '#domain/eligibility/check-answer.ts';
import { createHandOver } from '#domain/eligibility/hand-over/hand-over-code.ts';
import { someAnswers } from './arbitrary-answers.ts';
import { anyDamage, DAMAGE, forge, letter, place } from '../hand-over/damage.ts';
import { PATHWAYS } from '../../content/pathway-files.ts';

const DAMAGES = 100_000;
const SEED = 20261124;

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
