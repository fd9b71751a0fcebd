import { describe, expect, it } from 'vitest';
import { wordsToShare, wordsTyped } from '#domain/finder/read-words.ts';
import { createWordSearch } from '#domain/finder/search-words.ts';
import { countSlips, slipsForgiven } from '#domain/finder/slips.ts';
import { FEATURES } from '#domain/finder/types.ts';
import { SIX } from './places.ts';

const NAMES: Partial<Record<string, string>> = {
  restaurant: 'Restaurant',
  garden: 'Garden',
  pets: 'pets dog cat',
};
const search = createWordSearch(
  SIX,
  FEATURES.map((feature) => NAMES[feature] ?? ''),
);

function found(typed: string): string[] {
  const { fits } = search(typed);
  return SIX.schemes.filter((_, row) => fits?.[row] === 1).map(({ name }) => name);
}

describe('typing finds places', () => {
  it.each([
    ['by a whole name', 'Atlas Place', ['Atlas Place']],
    ['whatever the capitals', 'aTLAS', ['Atlas Place']],
    ['by the start of a name', 'mont', ['Montgomery Court']],
    ['by a part from the middle', 'gomery', ['Montgomery Court']],
    ['by the town', 'Gillingham', ['Prospect Place']],
    ['by the area', 'Lincolnshire', ['Fen View']],
    ['by the landlord', 'southern housing', ['Atlas Place', 'Rogallo Place']],
    ['by the landlord’s former name', 'Optivo', ['Atlas Place', 'Rogallo Place']],
    ['by what is there', 'restaurant', ['Atlas Place', 'Bellerophon House']],
    ['by another word for it', 'my dog', ['Prospect Place']],
    ['by several words, which must all fit', 'restaurant rochester', ['Bellerophon House']],
    ['by a whole postcode, as far as streets share it', 'ME7 1FX', ['Prospect Place']],
    ['by a postcode without its space', 'me71fx', ['Prospect Place']],
    ['by a postcode that is not finished', 'ME7 1', ['Prospect Place']],
    ['by a postcode with one letter still to come', 'ME7 1F', ['Prospect Place']],
    ['by the first half of a postcode', 'ME4', ['Atlas Place', 'Rogallo Place']],
    ['by a town and the first half of a postcode', 'chatham me4', ['Atlas Place']],
  ])('%s: “%s”', (_, typed, names) => {
    expect(found(typed)).toEqual(names);
  });

  it('takes nothing typed, or words that say nothing, as no wish', () => {
    expect(search('').fits).toBeUndefined();
    expect(search('  in the ').fits).toBeUndefined();
  });

  it('does not take ME1 for the start of another postcode', () => {
    expect(found('ME1')).toEqual(['Bellerophon House']);
  });

  it('does not find a place by what it may not have', () => {
    expect(found('restaurant')).not.toContain('Montgomery Court');
  });
});

describe('slips', () => {
  it.each([
    ['a letter too few', 'Gilingham', ['Prospect Place']],
    ['a letter too many', 'Gilllingham', ['Prospect Place']],
    ['a wrong letter', 'Chatam', ['Atlas Place']],
    ['two letters turned round', 'Bellerohpon', ['Bellerophon House']],
    ['two slips in a long word', 'Belerophan', ['Bellerophon House']],
    ['a slip in a word that is not finished', 'Rochset', ['Bellerophon House', 'Rogallo Place']],
  ])('are forgiven: %s, “%s”', (_, typed, names) => {
    expect(found(typed)).toEqual(names);
  });

  it('are told, with what was looked for', () => {
    expect(search('Gilingham').readAs).toEqual([{ typed: 'gilingham', meant: 'gillingham' }]);
    expect(search('Gillingham').readAs).toEqual([]);
  });

  it('are not forgiven in three letters, nor in a postcode', () => {
    expect(found('fxn')).toEqual([]);
    expect(found('ME9')).toEqual([]);
  });

  it('are not looked for where a word fits as it is', () => {
    // One slip from “Court”, but the start of nothing else: it must not bring other places.
    expect(found('court')).toEqual(['Montgomery Court']);
  });

  it('find nothing where nothing is near', () => {
    expect(found('Aberystwyth')).toEqual([]);
  });

  it.each([
    [3, 0],
    [4, 1],
    [7, 1],
    [8, 2],
  ])('of %i letters: %i are forgiven', (letters, slips) => {
    expect(slipsForgiven(letters)).toBe(slips);
  });

  it.each([
    ['kent', 'kent', 0],
    ['knet', 'kent', 1],
    ['knt', 'kent', 1],
    ['kenat', 'kent', 1],
    ['gill', 'gillingham', 0],
    ['gull', 'gillingham', 1],
    ['abcd', 'wxyz', Infinity],
  ])('from “%s” to “%s” are %d', (typed, word, slips) => {
    expect(countSlips(typed, word, 2)).toBe(slips);
  });
});

describe('what an address may hold', () => {
  it.each([
    ['garden Gillingham', 'garden Gillingham'],
    ['ME7 1FX', ''],
    ['near ME71FX garden', 'near garden'],
    ['flat 12 Blake Avenue', 'flat Blake Avenue'],
    ['', ''],
  ])('of “%s” is “%s”', (typed, shared) => {
    expect(wordsToShare(typed)).toBe(shared);
  });
});

it('a postcode becomes one word', () => {
  expect(wordsTyped('garden SW1A 2AA')).toEqual(['garden', 'sw1a-2']);
});
