/** The finder with as many places as all of England may have. Times are measured and told; only bytes can fail. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findSchemes } from '#domain/finder/find-schemes.ts';
import { packIndex, unpackIndex } from '#domain/finder/pack-index.ts';
import { createWordSearch } from '#domain/finder/search-words.ts';
import { sortRows } from '#domain/finder/sort-schemes.ts';
import { FEATURE_WORDS, makePlaces } from './many-places.ts';
import { choosing } from './places.ts';

/** In bytes after brotli. The finder's scripts come to this: see src/commands/bytes/budgets.ts. */
const MOST_BYTES_A_PLACE = 10;

const bytesOf = (count: number): number =>
  brotliCompressSync(JSON.stringify(packIndex(makePlaces(count)))).length;

describe('the file about all places', () => {
  it.each([200, 2000, 10_000])('takes no more than ten bytes a place at %i', (count) => {
    const bytes = bytesOf(count);
    console.log(`${count} places: ${bytes} bytes after brotli, ${(bytes / count).toFixed(2)} each`);
    // Few places pack less well: their names repeat less.
    expect(bytes / count).toBeLessThan(count < 1000 ? 14 : MOST_BYTES_A_PLACE);
  });

  it('grows no faster than the places do', () => {
    expect(bytesOf(10_000) / bytesOf(2000)).toBeLessThan(5);
  });
});

describe('at 2,000 places', () => {
  const index = unpackIndex(packIndex(makePlaces(2000)));
  const search = createWordSearch(index, FEATURE_WORDS);

  it('every letter of a misspelt word is answered, and the last one finds the place', () => {
    const { name = '', place = '' } = index.schemes[700] ?? {};
    const typed = `${name.slice(0, 3)}${name.slice(4)} ${place.slice(0, 5)}`;
    const times: number[] = [];
    let rows: readonly number[] = [];
    for (let letters = 1; letters <= typed.length; letters += 1) {
      const words = typed.slice(0, letters);
      const start = performance.now();
      ({ rows } = findSchemes(
        index,
        choosing({ words, features: ['rent'], withUnsure: true }),
        search(words),
      ));
      sortRows(rows, index.schemes, 'name');
      times.push(performance.now() - start);
    }
    console.log(`the slowest of ${times.length} letters took ${Math.max(...times).toFixed(1)} ms`);
    const { rows: found } = findSchemes(index, choosing({ words: typed }), search(typed));
    expect(found).toContain(700);
    expect(rows.every((row) => found.includes(row))).toBe(true);
  });
});
