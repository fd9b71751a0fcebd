/** What the finder is sent: one file about all schemes, and what its choices are called. */
import { packIndex, type PackedIndex } from '#domain/finder/pack-index.ts';
import { packPostcodes, type PackedPostcodes } from '#domain/finder/postcodes.ts';
import { askedOf, bitsOf, FEATURES, type Feature, type FinderScheme } from '#domain/finder/types.ts';
import { readPostcodePositions } from '#schemas/postcode-positions.ts';
import type { Scheme } from '#schemas/scheme.ts';
import { listAreas } from './areas.ts';
import { findEntry } from './entries.ts';
import { listProviders } from './providers.ts';
import { CARE_STAFF, FACILITY_NAMES } from './scheme-facts.ts';
import { listSchemes } from './schemes.ts';

/** Where the file stands. A page that holds the finder names it, so that it comes with the page. */
export const FINDER_INDEX = '/schemes/finder.json';
/** Where the positions of postcodes stand. They are fetched whole when a reader asks how far it is. */
const POSTCODES = '/schemes/postcodes.json';

/** What a feature is called on the form. Search finds it by these words, or by those in `SEARCHED_BY`. */
const FEATURE_NAMES: Readonly<Record<Feature, string>> = {
  ...FACILITY_NAMES,
  rent: 'To rent',
  'shared-ownership': 'Shared ownership: buy a part',
  lease: 'To buy, on a lease',
  'one-bedroom': 'One bedroom',
  'two-bedroom': 'Two bedrooms',
  'meals-included': 'Meals are part of what you pay',
  'meals-to-buy': 'Meals to buy when you like',
  'day-and-night': CARE_STAFF,
  couples: 'Couples can stay together',
  pets: 'Pets may come, or they decide each time',
};

/** Words for what is called by a whole sentence on the form, or by other words in the street. */
const SEARCHED_BY: Partial<Record<Feature, string>> = {
  rent: 'rent rented renting',
  'shared-ownership': 'shared ownership buy',
  lease: 'lease leasehold buy',
  'meals-included': 'meals',
  'meals-to-buy': 'meals',
  'day-and-night': '24 hour night care',
  couples: 'couples partner husband wife',
  pets: 'pets dog cat',
  activities: 'activities',
  'scooter-store': 'scooter mobility',
  'wheelchair-access': 'wheelchair',
};

/** Which ticks stand together, in the order of the form. What is not here is found by typing alone. */
const GROUPS: readonly {
  readonly id: string;
  readonly name: string;
  readonly features: readonly Feature[];
}[] = [
  { id: 'tenure', name: 'Rent or buy', features: ['rent', 'shared-ownership', 'lease'] },
  { id: 'bedrooms', name: 'Bedrooms', features: ['one-bedroom', 'two-bedroom'] },
  { id: 'care', name: 'Care on site', features: ['day-and-night'] },
  { id: 'meals', name: 'Meals', features: ['meals-included', 'meals-to-buy'] },
  { id: 'company', name: 'Who comes with you', features: ['couples', 'pets'] },
  {
    id: 'building',
    name: 'What is there',
    features: [
      'restaurant',
      'cafe',
      'shop',
      'hairdresser',
      'laundry',
      'lounge',
      'garden',
      'activities',
      'guest-room',
      'lift',
      'scooter-store',
      'wheelchair-access',
    ],
  },
];

/** What the page hands the finder: its file, its words. */
export function finderSite() {
  return {
    index: FINDER_INDEX,
    postcodes: POSTCODES,
    names: FEATURES.map((feature) => FEATURE_NAMES[feature]),
    searchedBy: FEATURES.map((feature) => SEARCHED_BY[feature] ?? FEATURE_NAMES[feature]),
    groups: GROUPS,
  };
}

/** What a scheme has, and the facts that nobody tells of it. A facility that its file does not name is not known. */
export function featuresOf(data: Scheme): { readonly has: Feature[]; readonly ask: Feature[] } {
  const { tenures, homes, meals, careOnSite, couples, pets, facilities } = data;
  const sure = facilities
    .filter(({ has }) => has === 'yes')
    .flatMap(({ kind }) => FEATURES.find((feature) => feature === kind) ?? []);
  const has: Feature[] = [
    ...tenures,
    ...(homes.oneBedroom > 0 ? (['one-bedroom'] as const) : []),
    ...(homes.twoBedroom > 0 ? (['two-bedroom'] as const) : []),
    ...(meals.provided === 'included' ? (['meals-included'] as const) : []),
    ...(meals.provided === 'to-buy' ? (['meals-to-buy'] as const) : []),
    ...(careOnSite.dayAndNight === 'yes' ? (['day-and-night'] as const) : []),
    ...(couples?.welcome === 'yes' ? (['couples'] as const) : []),
    ...(pets.allowed === 'yes' || pets.allowed === 'case-by-case' ? (['pets'] as const) : []),
    ...sure,
  ];
  const ask: Feature[] = [
    ...(meals.provided === 'not-known' ? (['meals-included', 'meals-to-buy'] as const) : []),
    ...(careOnSite.dayAndNight === 'not-known' ? (['day-and-night'] as const) : []),
    ...((couples?.welcome ?? 'not-known') === 'not-known' ? (['couples'] as const) : []),
    ...(pets.allowed === 'not-known' ? (['pets'] as const) : []),
  ];
  return { has, ask };
}

/** Where all postcodes lie, packed for the finder. Throws when a line of the file cannot be used. */
export async function buildPostcodes(): Promise<PackedPostcodes> {
  const { data } = await findEntry('positions', 'postcode-sectors');
  const { sectors, faults } = readPostcodePositions(data.text);
  const [fault] = faults;
  if (fault) throw new Error(`content/positions/postcode-sectors.csv, line ${fault.line}: ${fault.message}`);
  return packPostcodes(sectors);
}

/** All schemes, packed for the finder. */
export async function buildFinderIndex(): Promise<PackedIndex> {
  const pages = await listSchemes();
  const areas = (await listAreas()).map(({ id, name }) => ({ id, name }));
  const landlords = (await listProviders())
    .filter(({ role }) => role === 'landlord')
    .map(({ id, name, formerName = '' }) => ({ id, name, formerName }));
  const placeOfArea = new Map(areas.map(({ id }, place) => [id, place]));
  const placeOfLandlord = new Map(landlords.map(({ id }, place) => [id, place]));
  const schemes = pages.map(({ slug, area, landlord, entry: { data } }): FinderScheme => {
    const { has, ask } = featuresOf(data);
    return {
      slug,
      name: data.name,
      place: data.place,
      area: placeOfArea.get(area.id) ?? 0,
      landlord: placeOfLandlord.get(landlord.id) ?? 0,
      sector: data.address.postcode.slice(0, -2),
      homes: data.homes.total,
      minimumHours: data.idealMinimumHours ? Math.ceil(data.idealMinimumHours.hours) : 0,
      has: bitsOf(has),
      ask: askedOf(bitsOf(ask), bitsOf(has)),
    };
  });
  return packIndex({ areas, landlords, schemes });
}
