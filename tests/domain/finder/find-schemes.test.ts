import { describe, expect, it } from 'vitest';
import { dropChoice, findSchemes, suitsHours } from '#domain/finder/find-schemes.ts';
import { createWordSearch } from '#domain/finder/search-words.ts';
import { sortRows } from '#domain/finder/sort-schemes.ts';
import { FEATURES, type Choices, type Feature, type FinderScheme } from '#domain/finder/types.ts';
import { choosing, indexOf, namesAt, place, SIX } from './places.ts';

const search = createWordSearch(
  SIX,
  FEATURES.map(() => ''),
);
const find = (choices: Partial<Choices>) => {
  const all = choosing(choices);
  return findSchemes(SIX, all, search(all.words));
};
const found = (choices: Partial<Choices>): string[] => namesAt(SIX, find(choices).rows);
const countOf = (choices: Partial<Choices>, feature: Feature): number | undefined =>
  find(choices).counts.features[FEATURES.indexOf(feature)];

describe('choosing', () => {
  it.each<[string, Partial<Choices>, string[]]>([
    ['an area', { area: 'lincolnshire' }, ['Fen View']],
    ['a landlord', { landlord: 'southern' }, ['Atlas Place', 'Rogallo Place']],
    ['a tenure', { features: ['shared-ownership'] }, ['Atlas Place', 'Rogallo Place']],
    [
      'two things, both of which must be there',
      { features: ['restaurant', 'garden'] },
      ['Bellerophon House'],
    ],
    ['words and a thing', { words: 'rochester', features: ['restaurant'] }, ['Bellerophon House']],
    ['an area that is not here', { area: 'atlantis' }, []],
  ])('%s leaves the places that fit', (_, choices, names) => {
    expect(found(choices)).toEqual(names);
  });

  it('nothing leaves all', () => {
    expect(found({})).toHaveLength(6);
  });

  it('leaves out places that do not say, and tells how many they are', () => {
    expect(found({ features: ['pets'] })).toEqual(['Prospect Place']);
    expect(find({ features: ['pets'] }).unsure).toBe(1);
    expect(found({ features: ['pets'], withUnsure: true })).toEqual(['Montgomery Court', 'Prospect Place']);
    expect(find({ features: ['pets'], withUnsure: true }).unsure).toBe(0);
  });

  it('does not count a place as unsure that fails in something else', () => {
    expect(find({ features: ['pets', 'lease'] }).unsure).toBe(0);
  });
});

describe('hours of care', () => {
  const atlas = place({ name: 'Atlas Place', minimumHours: 5 });
  it.each([
    [0, true],
    [4, false],
    [5, true],
    [6, true],
  ])('someone who needs %i: %s where five are looked for', (hours, suits) => {
    expect(suitsHours(atlas, hours)).toBe(suits);
  });

  it('are not known where a place does not say', () => {
    expect(suitsHours(place({ name: 'Fen View' }), 4)).toBeUndefined();
    expect(find({ hours: 5 }).unsure).toBe(4);
    expect(found({ hours: 4 })).toEqual([]);
    expect(found({ hours: 5 })).toEqual(['Atlas Place', 'Rogallo Place']);
  });
});

describe('the numbers beside the choices', () => {
  it('say how many places there will be when one more thing is chosen', () => {
    expect(countOf({}, 'rent')).toBe(5);
    expect(countOf({ landlord: 'southern' }, 'restaurant')).toBe(1);
    for (const feature of FEATURES)
      expect(countOf({ words: 'place' }, feature)).toBe(
        found({ words: 'place', features: [feature] }).length,
      );
  });

  it('say how many places suit someone who needs so many hours', () => {
    expect(find({}).counts.hours).toEqual([0, 2, 2]);
    expect(find({ hours: 2 }).counts.hours).toEqual([0, 2, 2]);
    expect(find({ area: 'lincolnshire', withUnsure: true }).counts.hours).toEqual([1, 1, 1]);
  });

  it('say of each area what it would have instead of the one that is chosen', () => {
    expect(find({ area: 'lincolnshire' }).counts.areas).toEqual([5, 1]);
    expect(find({ area: 'lincolnshire', features: ['rent'] }).counts.areas).toEqual([5, 0]);
    expect(find({ area: 'medway' }).counts.landlords).toEqual([3, 2]);
  });
});

describe('when nothing fits', () => {
  it('each choice says how many places there would be without it', () => {
    const { rows, without } = find({ area: 'lincolnshire', features: ['rent'] });
    expect(rows).toEqual([]);
    expect(without).toEqual([
      { chosen: { kind: 'area' }, count: 5 },
      { chosen: { kind: 'feature', feature: 'rent' }, count: 1 },
    ]);
  });

  it('the numbers are those that there are when the choice is dropped', () => {
    const choices = choosing({ words: 'gillingham', features: ['garden', 'rent'] });
    const { without } = findSchemes(SIX, choices, search(choices.words));
    for (const { chosen, count } of without) expect(found(dropChoice(choices, chosen))).toHaveLength(count);
    expect(without.map(({ count }) => count)).toEqual([1, 1, 0]);
  });

  it('no choice alone helps when two stand in the way', () => {
    const { without } = find({ area: 'lincolnshire', landlord: 'southern', features: ['garden'] });
    expect(without.map(({ count }) => count)).toEqual([0, 0, 0]);
  });
});

describe('the order', () => {
  const all = SIX.schemes.map((_, row) => row);
  const miles = new Map([
    ['ME4 3', 0.4],
    ['ME1 1', 2],
    ['ME7 1', 1.6],
    ['PE21 6', 110],
  ]);
  const milesTo = ({ sector }: FinderScheme): number | undefined => miles.get(sector);

  it('is by name', () => {
    expect(namesAt(SIX, sortRows(all.toReversed(), SIX.schemes, 'name'))[0]).toBe('Atlas Place');
  });

  it('is by homes, most first', () => {
    expect(namesAt(SIX, sortRows(all, SIX.schemes, 'homes'))[0]).toBe('Atlas Place');
  });

  it('is by distance, nearest first, and last where it is not known', () => {
    expect(namesAt(SIX, sortRows(all, SIX.schemes, 'distance', milesTo))).toEqual([
      'Atlas Place',
      'Prospect Place',
      'Bellerophon House',
      'Fen View',
      'Montgomery Court',
      'Rogallo Place',
    ]);
  });

  it('is by name until it is known from where', () => {
    expect(namesAt(SIX, sortRows(all, SIX.schemes, 'distance'))[0]).toBe('Atlas Place');
  });

  it('never depends on the order before', () => {
    const twins = indexOf(
      place({ name: 'Elm Court', place: 'Strood' }),
      place({ name: 'Elm Court', place: 'Hoo' }),
    );
    expect(sortRows([0, 1], twins.schemes, 'name')).toEqual([1, 0]);
    expect(sortRows([1, 0], twins.schemes, 'name')).toEqual([1, 0]);
  });
});
