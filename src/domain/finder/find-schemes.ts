/** Which places fit what a reader chose, and how many would fit each thing that can still be chosen. */
import type { WordMatch } from './search-words.ts';
import {
  bitOf,
  bitsOf,
  FEATURES,
  HOURS,
  type Choices,
  type Feature,
  type FinderIndex,
  type FinderScheme,
} from './types.ts';

/** One thing that was chosen, so that it can be named and dropped. */
export type Chosen =
  | { readonly kind: 'words' | 'area' | 'landlord' | 'hours' }
  | { readonly kind: 'feature'; readonly feature: Feature };

/** How many places would fit, beside each choice, before it is made. */
export interface Counts {
  readonly areas: readonly number[];
  readonly landlords: readonly number[];
  /** In the order of FEATURES, and of HOURS. */
  readonly features: readonly number[];
  readonly hours: readonly number[];
}

export interface Findings {
  /** Rows of the schemes that fit, in the order of the index. */
  readonly rows: readonly number[];
  readonly counts: Counts;
  /** How many more would fit if what nobody says were so. */
  readonly unsure: number;
  /** What was chosen, each with how many places would fit without it. */
  readonly without: readonly { readonly chosen: Chosen; readonly count: number }[];
}

/** May someone who needs so many hours of care look here? Undefined when nobody says. */
export function suitsHours({ minimumHours }: FinderScheme, hours: number): boolean | undefined {
  if (hours === 0) return true;
  return minimumHours === 0 ? undefined : minimumHours <= hours;
}

/** What was chosen, in the order of the form. */
export function listChosen({ words, area, landlord, hours, features }: Choices): Chosen[] {
  return [
    ...(words.trim() === '' ? [] : [{ kind: 'words' as const }]),
    ...(area === '' ? [] : [{ kind: 'area' as const }]),
    ...(landlord === '' ? [] : [{ kind: 'landlord' as const }]),
    ...features.map((feature) => ({ kind: 'feature' as const, feature })),
    ...(hours === 0 ? [] : [{ kind: 'hours' as const }]),
  ];
}

/** Looks at every place once. What fits all but one of the choices counts for that choice. */
export function findSchemes(index: FinderIndex, choices: Choices, match: WordMatch): Findings {
  const area = index.areas.findIndex(({ id }) => id === choices.area);
  const landlord = index.landlords.findIndex(({ id }) => id === choices.landlord);
  const wanted = bitsOf(choices.features);
  const chosen = listChosen(choices);
  const rows: number[] = [];
  const counts = {
    areas: index.areas.map(() => 0),
    landlords: index.landlords.map(() => 0),
    features: FEATURES.map(() => 0),
    hours: HOURS.map(() => 0),
  };
  const without = chosen.map(() => 0);
  const add = (list: number[], place: number): void => {
    list[place] = (list[place] ?? 0) + 1;
  };
  let unsure = 0;

  index.schemes.forEach((scheme, row) => {
    const has = choices.withUnsure ? scheme.has | scheme.ask : scheme.has;
    const missesWords = match.fits !== undefined && match.fits[row] !== 1;
    const missesArea = choices.area !== '' && scheme.area !== area;
    const missesLandlord = choices.landlord !== '' && scheme.landlord !== landlord;
    const suits = suitsHours(scheme, choices.hours);
    const missesHours = !(suits ?? choices.withUnsure);
    const missing = wanted & ~has;
    const others = Number(missesWords) + Number(missesHours) + Number(missing !== 0);
    const misses = others + Number(missesArea) + Number(missesLandlord);

    if (misses === Number(missesArea)) add(counts.areas, scheme.area);
    if (misses === Number(missesLandlord)) add(counts.landlords, scheme.landlord);
    if (misses === Number(missesHours))
      HOURS.forEach((hours, place) => {
        if (suitsHours(scheme, hours) ?? choices.withUnsure) add(counts.hours, place);
      });
    if (misses === 0) {
      rows.push(row);
      for (let place = 0; place < FEATURES.length; place += 1)
        if ((has & (1 << place)) !== 0) add(counts.features, place);
      return;
    }
    const mayFit = (missing & ~scheme.ask) === 0 && suits !== false;
    if (!missesWords && !missesArea && !missesLandlord && mayFit) unsure += 1;
    if (misses > 1) return;
    chosen.forEach((one, place) => {
      const isTheOne =
        (one.kind === 'words' && missesWords) ||
        (one.kind === 'area' && missesArea) ||
        (one.kind === 'landlord' && missesLandlord) ||
        (one.kind === 'hours' && missesHours) ||
        (one.kind === 'feature' && missing === bitOf(one.feature));
      if (isTheOne) add(without, place);
    });
  });
  return {
    rows,
    counts,
    unsure,
    without: chosen.map((one, place) => ({ chosen: one, count: rows.length + (without[place] ?? 0) })),
  };
}

/** The choices without one of them. */
export function dropChoice(choices: Choices, chosen: Chosen): Choices {
  switch (chosen.kind) {
    case 'words':
    case 'area':
    case 'landlord':
      return { ...choices, [chosen.kind]: '' };
    case 'hours':
      return { ...choices, hours: 0 };
    case 'feature':
      return { ...choices, features: choices.features.filter((feature) => feature !== chosen.feature) };
    default:
      return chosen satisfies never;
  }
}
