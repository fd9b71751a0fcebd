import { describe, expect, test } from 'vitest';
import { citationOf, collectSources, gatherDocuments, isOld } from '#library/citations.ts';

const leaflet = {
  title: 'A leaflet',
  publisher: 'A council',
  asOf: '2017-10',
  about: 'What it is.',
};
const letter = { title: 'A letter', publisher: 'A department', asOf: '2026-04-06', about: 'What it is.' };

describe('whether a fact is old', () => {
  test('is decided by two years, to the month when only the month is known', () => {
    expect(isOld('2024-11', '2026-11-22')).toBe(true);
    expect(isOld('2024-12', '2026-11-22')).toBe(false);
  });

  test('is decided by two years to the day when the day is known', () => {
    expect(isOld('2024-11-22', '2026-11-22')).toBe(true);
    expect(isOld('2024-11-23', '2026-11-22')).toBe(false);
  });
});

describe('where a page comes from', () => {
  test('gives a fact its document, its part and its date in words', () => {
    expect(citationOf({ document: 'leaflet', section: 'Rent' }, leaflet)).toEqual({
      document: 'leaflet',
      title: 'A leaflet',
      section: 'Rent',
      asOf: 'October 2017',
    });
  });

  test('names each document once and each part of it once, in order of first use', () => {
    const documents = gatherDocuments(
      [
        { source: { document: 'leaflet', section: 'Rent; Meals' }, document: leaflet },
        { source: { document: 'letter', section: 'Annex' }, document: letter },
        { source: { document: 'leaflet', section: 'Meals' }, document: leaflet },
      ],
      '2026-11-22',
    );
    expect(documents.map(({ document, sections }) => [document, sections])).toEqual([
      ['leaflet', ['Rent', 'Meals']],
      ['letter', ['Annex']],
    ]);
  });

  test('says of each document whether it is old', () => {
    const documents = gatherDocuments(
      [
        { source: { document: 'leaflet', section: 'Rent' }, document: leaflet },
        { source: { document: 'letter', section: 'Annex' }, document: letter },
      ],
      '2026-11-22',
    );
    expect(documents.map(({ asOf, isOld }) => [asOf, isOld])).toEqual([
      ['October 2017', true],
      ['6 April 2026', false],
    ]);
  });

  test('leaves out no source, however deep it stands in a piece of content', () => {
    const rent = { document: 'leaflet', section: 'Rent' };
    const pets = { document: 'leaflet', section: 'Pets' };
    expect(
      collectSources({ name: 'A', charges: { rent: { amount: 1, source: rent } }, pets: [{ source: pets }] }),
    ).toEqual([rent, pets]);
    expect(collectSources(undefined)).toEqual([]);
  });
});
