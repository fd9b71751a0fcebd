import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from '#domain/finder/digits.ts';
import { packIndex, slugOf, unpackIndex } from '#domain/finder/pack-index.ts';
import { bitOf, bitsOf, FACTS, FEATURES } from '#domain/finder/types.ts';
import { FACILITIES } from '#schemas/scheme.ts';
import { indexOf, place, SIX } from './places.ts';

describe('numbers as text', () => {
  it('come back as they were, however large', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 40 }), { minLength: 1 }), (values) => {
        expect(unpackNumbers(packNumbers(values))).toEqual(values);
      }),
    );
  });

  it('take one column up to 89, and two from 90 on', () => {
    expect(packNumbers([0, 89])).toHaveLength(1);
    expect(packNumbers([0, 90])).toHaveLength(2);
  });

  it('hold no sign that JSON has to write in another way', () => {
    const all = packNumbers(Array.from({ length: 90 }, (_, value) => value)).join('');
    expect(JSON.stringify(all)).toBe(`"${all}"`);
  });

  it('are refused when they are not whole, or below 0', () => {
    expect(() => packNumbers([1.5])).toThrow('1.5 is not a whole number');
    expect(() => packNumbers([-1])).toThrow('-1 is not a whole number');
  });
});

describe('the file about all places', () => {
  const packed = packIndex(SIX);

  it('says the same of every place when it is unpacked', () => {
    const found = unpackIndex(JSON.parse(JSON.stringify(packed)) as typeof packed);
    expect(found.areas).toEqual(SIX.areas);
    expect(found.landlords).toEqual(SIX.landlords);
    const byName = new Map(found.schemes.map((scheme) => [scheme.name, scheme]));
    for (const scheme of SIX.schemes) {
      expect(byName.get(scheme.name)).toEqual(scheme);
    }
  });

  it('is in order of area, place and name, so that what is alike stands together', () => {
    expect(unpackIndex(packed).schemes.map(({ name }) => name)).toEqual([
      'Atlas Place',
      'Prospect Place',
      'Bellerophon House',
      'Rogallo Place',
      'Montgomery Court',
      'Fen View',
    ]);
  });

  it('is the same whatever the order that the places were given in', () => {
    expect(packIndex({ ...SIX, schemes: SIX.schemes.toReversed() })).toEqual(packed);
  });

  it('keeps a name in addresses that does not follow from the name', () => {
    const two = indexOf(
      place({ name: 'Hill Court', slug: 'hill-court-boston' }),
      place({ name: 'Elm Court' }),
    );
    expect(packIndex(two).slugs).toEqual({ 1: 'hill-court-boston' });
    expect(unpackIndex(packIndex(two)).schemes.map(({ slug }) => slug)).toEqual([
      'elm-court',
      'hill-court-boston',
    ]);
  });

  it('keeps names of one word, ids that do not follow from names, and postcodes of every shape', () => {
    const odd = {
      areas: [{ id: 'kent-county', name: 'Kent' }],
      landlords: [{ id: 'hyde', name: 'The Hyde Group', formerName: 'Hyde' }],
      schemes: [place({ name: 'Cedars', sector: 'SW1A 2' }), place({ name: 'Elm Court', sector: 'B1 1' })],
    };
    expect(unpackIndex(packIndex(odd))).toEqual(odd);
  });

  it('is refused when a postcode is none', () => {
    expect(() => packIndex(indexOf(place({ name: 'Cedars', sector: 'Kent' })))).toThrow(
      'Kent is not a postcode',
    );
  });

  it('can be empty', () => {
    expect(unpackIndex(packIndex({ areas: [], landlords: [], schemes: [] })).schemes).toEqual([]);
  });

  it('keeps every feature, the last one too', () => {
    const last = FEATURES.at(-1) ?? 'rent';
    const [scheme] = unpackIndex(
      packIndex(indexOf(place({ name: 'Elm Court', has: [last], ask: ['rent'] }))),
    ).schemes;
    expect(scheme?.has).toBe(bitOf(last));
    expect((scheme?.ask ?? 0) & bitsOf(['rent', 'lease', last])).toBe(bitOf('rent'));
  });
});

describe('what a place can have', () => {
  it('names facilities as content files do', () => {
    const facilities = FEATURES.slice(FACTS.length);
    expect(FACILITIES).toEqual(expect.arrayContaining(facilities));
  });

  it('fits the bits of one number', () => {
    expect(FEATURES.length).toBeLessThanOrEqual(30);
  });
});

it.each([
  ['St Mary’s Court', 'st-marys-court'],
  ['Café & Garden House', 'cafe-garden-house'],
  ['The Firs (Phase 2)', 'the-firs-phase-2'],
])('“%s” stands at %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
