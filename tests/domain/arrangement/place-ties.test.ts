import { describe, expect, it } from 'vitest';
import { partiesOf, placeTies, type Tie } from '#domain/arrangement/arrangement.ts';

const tie = (one: Tie['between'][0], other: Tie['between'][0], kind: Tie['kind'] = 'contract'): Tie => ({
  between: [one, other],
  kind,
  about: 'What it is about.',
});
const placesOf = (...ties: Tie[]): string[] => placeTies(ties).map(({ place }) => place);

describe('the place of a tie in its drawing', () => {
  it('is the same whichever of the two is named first', () => {
    expect(placesOf(tie('you', 'landlord'))).toEqual(['lower-left']);
    expect(placesOf(tie('landlord', 'you'))).toEqual(['lower-left']);
    expect(placeTies([tie('you', 'landlord')])[0]?.between).toEqual(['landlord', 'you']);
  });

  it('is above for the council, below for you, and across between landlord and care provider', () => {
    expect(
      placesOf(
        tie('council', 'landlord'),
        tie('council', 'care-provider'),
        tie('council', 'you', 'duty'),
        tie('care-provider', 'landlord'),
        tie('you', 'care-provider'),
      ),
    ).toEqual(['upper-left', 'upper-right', 'through', 'across', 'lower-right']);
  });

  it('is beside the first for a second contract with a firm that is landlord and care provider', () => {
    expect(placesOf(tie('council', 'firm'), tie('council', 'firm'))).toEqual(['upper-left', 'upper-middle']);
    expect(placesOf(tie('firm', 'you'), tie('you', 'firm', 'day-to-day'))).toEqual([
      'lower-left',
      'lower-middle',
    ]);
  });

  it('is refused where there is no room: a second line over the first would hide it', () => {
    expect(() => placeTies([tie('you', 'landlord'), tie('you', 'landlord')])).toThrow(RangeError);
    expect(() => placeTies([tie('helper', 'landlord')])).toThrow('helper and landlord');
  });
});

it('draws those who take part and nobody else, from the council down to you', () => {
  expect(partiesOf([tie('you', 'landlord'), tie('care-provider', 'you')])).toEqual([
    'landlord',
    'care-provider',
    'you',
  ]);
  expect(partiesOf([tie('you', 'landlord'), tie('council', 'you', 'money')])[0]).toBe('council');
});
