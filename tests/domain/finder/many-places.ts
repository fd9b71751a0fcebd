/** Thousands of made-up places, plausible in length and in what differs, to measure the finder with. */
import {
  askedOf,
  bitsOf,
  FEATURES,
  type Feature,
  type FinderIndex,
  type FinderScheme,
} from '#domain/finder/types.ts';
import { slugOf } from '#domain/finder/pack-index.ts';

const STARTS =
  'Ash Beech Birch Black Bramble Bridge Brook Castle Cedar Chapel Cherry Church Clare Cloth Copper Cross East Elder Elm Fair Fern Fox Gold Green Hart Hawk Hazel Heath High Holly Ivy King Lark Lime Long Maple Marl May Mill Moor North Oak Orchard Park Pine Queen Red Rose Rowan Silver South Spring Stone Swan Thorn West White Willow Wood'.split(
    ' ',
  );
const ENDS =
  'acre bank bourne brook burn combe cote croft dale den don field fold ford gate grove ham hill holme hurst lea ley low mead mere mont ridge shaw side stead ton wade wall water way well wick worth'.split(
    ' ',
  );
const KINDS = 'Court House Place Lodge Gardens View Grange Close Mews Green'.split(' ');
const OFTEN: readonly Feature[] = [
  'restaurant',
  'laundry',
  'lounge',
  'garden',
  'guest-room',
  'lift',
  'activities',
];
const SOMETIMES: readonly Feature[] = [
  'cafe',
  'hairdresser',
  'scooter-store',
  'shop',
  'two-bedroom',
  'couples',
];
const SCHEMES_IN_AN_AREA = 13;

/** The same numbers each time, from 0 to below 1 (mulberry32). */
function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many places in areas of 13, of landlords who have homes in several areas. */
export function makePlaces(count: number): FinderIndex {
  const dice = createDice(count);
  const below = (limit: number): number => Math.floor(dice() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const name = (): string => pick(STARTS) + pick(ENDS);
  const areas = Array.from({ length: Math.ceil(count / SCHEMES_IN_AN_AREA) }, (_, area) => ({
    id: `sample-${area}`,
    name: `${name()}shire`,
  }));
  const landlords = Array.from({ length: Math.min(89, areas.length) }, () => name()).map((own) => ({
    id: slugOf(`${own} Homes`),
    name: `${own} Homes`,
    formerName: '',
  }));
  const schemes: FinderScheme[] = [];
  areas.forEach((_, area) => {
    const letters = pick('BCDEGHLMNPRSTW'.split('')) + pick('ABDEHLNORSTW'.split(''));
    const towns = Array.from({ length: 5 }, () => ({ name: name(), district: 1 + below(20) }));
    const own = [below(landlords.length), below(landlords.length), below(landlords.length)];
    const left = Math.min(SCHEMES_IN_AN_AREA, count - schemes.length);
    for (let scheme = 0; scheme < left; scheme += 1) {
      // Many homes share a name: there is a Willow Court in every other county.
      const title = `${dice() < 0.3 ? pick(STARTS) : name()} ${pick(KINDS)}`;
      const town = pick(towns);
      const has = bitsOf([
        ...pick<readonly Feature[]>([['rent'], ['rent'], ['rent', 'shared-ownership'], ['lease']]),
        'one-bedroom',
        ...(dice() < 0.8 ? (['day-and-night'] as const) : []),
        ...pick<readonly Feature[]>([['meals-included'], ['meals-to-buy'], []]),
        ...OFTEN.filter(() => dice() < 0.9),
        ...SOMETIMES.filter(() => dice() < 0.4),
      ]);
      const facts = dice() < 0.5 ? bitsOf(['pets']) : 0;
      schemes.push({
        slug: slugOf(title),
        name: title,
        place: town.name,
        area,
        landlord: pick(own),
        sector: `${letters}${town.district + below(2)} ${below(10)}`,
        homes: 15 + below(75),
        minimumHours: dice() < 0.3 ? pick([3, 5, 10]) : 0,
        has,
        ask: askedOf(facts, has),
      });
    }
  });
  return { areas, landlords, schemes };
}

/** What each feature is found by when it is typed: its own name. */
export const FEATURE_WORDS: readonly string[] = FEATURES.map((feature) => feature.replace(/-/g, ' '));
