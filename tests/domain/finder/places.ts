/** A few places for tests of the finder, each with what a test needs and nothing else. */
import {
  askedOf,
  bitsOf,
  type Choices,
  type Feature,
  type FinderIndex,
  type FinderScheme,
  NO_CHOICES,
} from '#domain/finder/types.ts';

export const AREAS = [
  { id: 'medway', name: 'Medway' },
  { id: 'lincolnshire', name: 'Lincolnshire' },
];
export const LANDLORDS = [
  { id: 'hyde', name: 'The Hyde Group', formerName: '' },
  { id: 'southern', name: 'Southern Housing', formerName: 'Optivo' },
];

type Given = Partial<Omit<FinderScheme, 'has' | 'ask'>> & {
  readonly name: string;
  readonly has?: readonly Feature[];
  readonly ask?: readonly Feature[];
};

export function place({ has = [], ask = [], ...given }: Given): FinderScheme {
  return {
    slug: given.name.toLowerCase().replaceAll(' ', '-'),
    place: 'Rochester',
    area: 0,
    landlord: 0,
    sector: 'ME1 1',
    homes: 41,
    minimumHours: 0,
    has: bitsOf(has),
    ask: askedOf(bitsOf(ask), bitsOf(has)),
    ...given,
  };
}

export const indexOf = (...schemes: readonly FinderScheme[]): FinderIndex => ({
  areas: AREAS,
  landlords: LANDLORDS,
  schemes,
});

export const choosing = (choices: Partial<Choices>): Choices => ({ ...NO_CHOICES, ...choices });

/** Five places as they are in Medway, and one elsewhere. */
export const SIX = indexOf(
  place({
    name: 'Atlas Place',
    place: 'Chatham',
    landlord: 1,
    sector: 'ME4 3',
    homes: 62,
    minimumHours: 5,
    has: ['rent', 'shared-ownership', 'restaurant'],
    ask: ['shop'],
  }),
  place({ name: 'Bellerophon House', has: ['rent', 'restaurant', 'garden'] }),
  place({ name: 'Montgomery Court', place: 'Wainscott', sector: 'ME3 8', has: ['rent'], ask: ['pets'] }),
  place({ name: 'Prospect Place', place: 'Gillingham', sector: 'ME7 1', has: ['rent', 'pets'] }),
  place({
    name: 'Rogallo Place',
    landlord: 1,
    sector: 'ME4 6',
    minimumHours: 5,
    has: ['rent', 'shared-ownership'],
  }),
  place({
    name: 'Fen View',
    place: 'Boston',
    area: 1,
    sector: 'PE21 6',
    has: ['lease'],
  }),
);

export const namesAt = (index: FinderIndex, rows: readonly number[]): string[] =>
  rows.map((row) => index.schemes[row]?.name ?? '');
