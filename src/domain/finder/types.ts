/** What the finder knows of each place, and what a reader can choose. Plain data, small enough to send whole. */

/** What a place has, or has not, or nobody says. */
export const FACTS = [
  'rent',
  'shared-ownership',
  'lease',
  'one-bedroom',
  'two-bedroom',
  'day-and-night',
  'meals-included',
  'meals-to-buy',
  'couples',
  'pets',
] as const;

/**
 * The facilities that people choose a place by, of those that a scheme's content file can name. A place has one for
 * certain, or nobody says.
 */
const FACILITIES = [
  'restaurant',
  'cafe',
  'laundry',
  'lounge',
  'garden',
  'hairdresser',
  'scooter-store',
  'shop',
  'guest-room',
  'lift',
  'activities',
  'wheelchair-access',
] as const;

/** What a place can have. At most 30, so that all of them fit the bits of one number. */
export const FEATURES = [...FACTS, ...FACILITIES] as const;
export type Feature = (typeof FEATURES)[number];

/** The bit of a feature in a number that holds them all. */
export const bitOf = (feature: Feature): number => 2 ** FEATURES.indexOf(feature);

/** Several features as the bits of one number. */
export const bitsOf = (features: readonly Feature[]): number =>
  features.reduce((bits, feature) => bits | bitOf(feature), 0);

const ALL_FACILITIES = bitsOf(FACILITIES);

/** What nobody speaks of, from the facts that nobody speaks of and from what there is. */
export const askedOf = (facts: number, has: number): number => facts | (ALL_FACILITIES & ~has);

/** A council area: its id in addresses, and its name. */
export interface FinderArea {
  readonly id: string;
  readonly name: string;
}

/** A landlord. The name before it changed is there to be found by. */
export interface FinderLandlord {
  readonly id: string;
  readonly name: string;
  readonly formerName: string;
}

/** One place with homes. Where it lies is told by its postcode: see postcodes.ts. */
export interface FinderScheme {
  /** Its name in addresses: "atlas-place". */
  readonly slug: string;
  readonly name: string;
  /** The town or district. */
  readonly place: string;
  /** Which of the areas, and which of the landlords, counted from 0. */
  readonly area: number;
  readonly landlord: number;
  /** The first parts of the postcode, as far as one can say it aloud: "ME4 3". */
  readonly sector: string;
  /** How many homes it has. */
  readonly homes: number;
  /** Hours of care a week that it ideally looks for; 0 when that is not published. */
  readonly minimumHours: number;
  /** Bits of the features that it has for certain, and of those that nobody speaks of. */
  readonly has: number;
  readonly ask: number;
}

/** Everything that the finder is sent. */
export interface FinderIndex {
  readonly areas: readonly FinderArea[];
  readonly landlords: readonly FinderLandlord[];
  readonly schemes: readonly FinderScheme[];
}

/** Hours of care a week that can be chosen: 5 and 10 are where councils set low, medium and high need apart. */
export const HOURS = [2, 5, 10];

/** What a reader is looking for. What is empty, or 0, may be anything. */
export interface Choices {
  /** As typed. */
  readonly words: string;
  /** Ids. */
  readonly area: string;
  readonly landlord: string;
  /** Hours of care a week that the reader needs: a place may not look for more. */
  readonly hours: number;
  /** Every one of these must be there. */
  readonly features: readonly Feature[];
  /** Places count too where nobody says: the reader will ask. */
  readonly withUnsure: boolean;
}

export const NO_CHOICES: Choices = {
  words: '',
  area: '',
  landlord: '',
  hours: 0,
  features: [],
  withUnsure: false,
};
