import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { milesBetween, milesInWords } from '#domain/finder/distance.ts';
import { locatePostcode, locateTown, milesFrom, readOrigin } from '#domain/finder/locate.ts';
import { packPostcodes, unpackPostcodes } from '#domain/finder/postcodes.ts';
import { indexOf, place, SIX } from './places.ts';

const SECTORS = [
  { sector: 'ME7 1', latitude: 51.39, longitude: 0.552 },
  { sector: 'ME7 2', latitude: 51.37, longitude: 0.568 },
  { sector: 'ME71 1', latitude: 51.3, longitude: 0.5 },
  { sector: 'SW1A 2', latitude: 51.503, longitude: -0.128 },
  { sector: 'BT1 1', latitude: 54.6, longitude: -5.928 },
];

describe('the positions of postcodes', () => {
  const found = unpackPostcodes(packPostcodes(SECTORS));

  it('come back as they were, to within a third of a mile', () => {
    for (const { sector, ...position } of SECTORS) {
      const unpacked = found.get(sector) ?? { latitude: 0, longitude: 0 };
      expect(milesBetween(unpacked, position), sector).toBeLessThan(1 / 3);
    }
  });

  it('never drift, however many there are', () => {
    const position = fc.record({
      latitude: fc.double({ min: 49.8, max: 60.9, noNaN: true }),
      longitude: fc.double({ min: -8.2, max: 1.8, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 200 }), (positions) => {
        const sectors = positions.map((at, place) => ({
          sector: `AB${Math.floor(place / 10)} ${place % 10}`,
          ...at,
        }));
        const all = unpackPostcodes(packPostcodes(sectors));
        for (const { sector, ...at } of sectors) {
          expect(Math.abs((all.get(sector)?.latitude ?? 0) - at.latitude)).toBeLessThanOrEqual(0.0026);
          expect(Math.abs((all.get(sector)?.longitude ?? 0) - at.longitude)).toBeLessThanOrEqual(0.0041);
        }
      }),
    );
  });

  it('give a first half the middle of its parts', () => {
    expect(found.get('ME7')?.latitude).toBeCloseTo(51.38, 2);
  });

  it('are refused when one is no sector', () => {
    expect(() => packPostcodes([{ sector: 'ME7', latitude: 51, longitude: 0 }])).toThrow(
      'ME7 is not a postcode',
    );
  });
});

describe('a postcode as it is typed', () => {
  const postcodes = unpackPostcodes(packPostcodes(SECTORS));
  const nameOf = (typed: string): string => {
    const read = readOrigin(typed);
    if (read.kind !== 'postcode') return read.kind;
    const located = locatePostcode(read.readings, postcodes);
    return located.kind === 'found' ? located.origin.name : located.kind;
  };

  it.each([
    ['ME7 1FX', 'ME7 1'],
    ['me71fx', 'ME7 1'],
    [' me7  1fx ', 'ME7 1'],
    ['ME7 1', 'ME7 1'],
    ['ME7 1F', 'ME7 1'],
    ['ME7', 'ME7'],
    ['SW1A 2AA', 'SW1A 2'],
    ['sw1a2aa', 'SW1A 2'],
    ['SW1A', 'SW1A'],
    // A first half that there is comes before a first half and a number.
    ['ME71', 'ME71'],
    ['ME72', 'ME7 2'],
    // A part that is not known: its first half is.
    ['ME7 9ZZ', 'ME7'],
    ['ME99', 'unknown'],
    ['ME99 1AA', 'unknown'],
    ['12345', 'unknown'],
    ['7 ME', 'unknown'],
    ['ME', 'letters'],
    ['m', 'letters'],
    ['', 'nothing'],
    ['   ', 'nothing'],
    ['Gillingham', 'town'],
  ])('“%s” is taken as %s', (typed, name) => {
    expect(nameOf(typed)).toBe(name);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (typed) => void nameOf(typed)));
  });
});

describe('a town as it is typed', () => {
  const sectors = [...SECTORS, { sector: 'ME1 1', latitude: 51.38, longitude: 0.51 }];
  const postcodes = unpackPostcodes(packPostcodes(sectors));

  it.each(['Gillingham', 'gillingham', 'Gilingham'])('“%s” is found', (typed) => {
    expect(locateTown(typed, SIX, postcodes)).toMatchObject({
      kind: 'found',
      origin: { name: 'Gillingham' },
    });
  });

  it('lies in the middle of its places', () => {
    const two = indexOf(place({ name: 'A', sector: 'ME7 1' }), place({ name: 'B', sector: 'ME7 2' }));
    const located = locateTown('Rochester', two, postcodes);
    expect(located.kind === 'found' ? located.origin.latitude : 0).toBeCloseTo(51.38, 2);
  });

  it('can be an area', () => {
    expect(locateTown('Medway', SIX, postcodes)).toMatchObject({ kind: 'found', origin: { name: 'Medway' } });
  });

  it('is not known without a place in it, or where no postcode of it is known', () => {
    expect(locateTown('Aberdeen', SIX, postcodes)).toEqual({ kind: 'unknown' });
    expect(locateTown('Boston', SIX, postcodes)).toEqual({ kind: 'unknown' });
  });

  it('cannot be told from another of the same name', () => {
    const two = indexOf(
      place({ name: 'A', place: 'Newport' }),
      place({ name: 'B', place: 'Newport', area: 1 }),
    );
    expect(locateTown('Newport', two, postcodes)).toEqual({ kind: 'several' });
  });

  it('gives the miles to each place whose postcode is known', () => {
    const miles = milesFrom({ latitude: 51.39, longitude: 0.552 }, SIX, postcodes);
    expect(miles.get('ME7 1')).toBeLessThan(1 / 3);
    expect(Math.round(miles.get('ME1 1') ?? 0)).toBe(2);
    expect(miles.has('PE21 6')).toBe(false);
  });
});

describe('miles', () => {
  it('are those of the map: London to Edinburgh is 332 miles', () => {
    const miles = milesBetween(
      { latitude: 51.5074, longitude: -0.1278 },
      { latitude: 55.9533, longitude: -3.1883 },
    );
    expect(miles).toBeGreaterThan(328);
    expect(miles).toBeLessThan(336);
  });

  it.each([
    [0, 'less than a mile'],
    [0.99, 'less than a mile'],
    [1, 'about 1 mile'],
    [1.49, 'about 1 mile'],
    [1.5, 'about 2 miles'],
    [31.2, 'about 31 miles'],
  ])('%d is said as “%s”', (miles, words) => {
    expect(milesInWords(miles)).toBe(words);
  });
});
