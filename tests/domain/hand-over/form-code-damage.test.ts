/** A hundred thousand damaged codes of a form: none throws, and none is taken for what was typed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFormCodes } from '#domain/hand-over/form-code.ts';
import { asCarried } from '#domain/hand-over/pack-field.ts';
import { anyTypedForm, FORM } from './a-form.ts';
import { anyDamage, DAMAGE, forge, letter, place } from './damage.ts';

const DAMAGES = 100_000;
const SEED = 20261124;

const { write, read } = createFormCodes(FORM);
const CODES = fc.sample(anyTypedForm.map(write), { numRuns: 500, seed: SEED });
const anyCode = fc.constantFrom(...CODES);

test(`${DAMAGES.toLocaleString('en-GB')} damaged codes give nothing typed`, () => {
  const tried = new Set<string>();
  let count = 0;
  fc.assert(
    fc.property(anyCode, anyCode, anyDamage, (code, other, { kind, damage }) => {
      const damaged = damage(code, other);
      fc.pre(damaged !== code && damaged !== other);
      const found = read(damaged);
      // Comparing through `expect` is slow: it is for telling where they differ.
      if (found.kind !== 'damaged') expect(found, damaged).toEqual({ kind: 'damaged' });
      tried.add(kind);
      count += 1;
    }),
    { numRuns: DAMAGES, seed: SEED },
  );
  console.log(`${count} damaged codes of a form refused`);
  expect(count).toBe(DAMAGES);
  expect([...tried].sort()).toEqual(Object.keys(DAMAGE).sort());
});

test('with a checksum that is right, only what the form allows comes out, and only as we write it', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(anyCode, fc.array(letter), place, (code, letters, from) => {
      // Version, form and what it asks take the first twelve letters.
      const start = 12 + (from % Math.max(code.length - 18, 1));
      const body = code.slice(0, start) + letters.join('') + code.slice(start + letters.length, -6);
      const found = read(forge(body));
      kinds.add(found.kind);
      if (found.kind !== 'ok') return;
      expect(write(found.carried)).toBe(forge(body));
      for (const field of FORM.fields) {
        const value = found.carried.values[field.id] ?? '';
        expect(asCarried(field, value)).toBe(value);
      }
    }),
    { numRuns: 5_000, seed: SEED },
  );
  expect([...kinds].sort()).toEqual(['damaged', 'ok', 'outdated']);
});

test('an endless run of zeros or ones ends', () => {
  const head = (CODES[0] ?? '').slice(0, 12);
  for (const tail of ['A'.repeat(7000), '_'.repeat(7000), '4'.repeat(7000)])
    expect(read(forge(head + tail)).kind).not.toBe('ok');
});
