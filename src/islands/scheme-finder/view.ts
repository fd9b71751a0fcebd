/** Works out what the screen shows from the state: the page of results, the counts, the words above them. */
import { findSchemes, type Chosen, type Findings } from '#domain/finder/find-schemes.ts';
import { createWordSearch, type WordMatch } from '#domain/finder/search-words.ts';
import { sortRows } from '#domain/finder/sort-schemes.ts';
import { FEATURES, type FinderIndex, type FinderScheme } from '#domain/finder/types.ts';
import type { FinderSite } from './props.ts';
import { ON_A_PAGE, pageOf, type FinderState } from './state.ts';

export interface FinderView {
  readonly findings: Findings;
  readonly readAs: WordMatch['readAs'];
  readonly shown: readonly FinderScheme[];
  readonly page: number;
  readonly pages: number;
}

/** Gets ready once, and then looks for each state. */
export function createFinder(index: FinderIndex, site: FinderSite): (state: FinderState) => FinderView {
  const searchWords = createWordSearch(index, site.searchedBy);
  return (state) => {
    const match = searchWords(state.choices.words);
    const { origin } = state.near;
    const findings = findSchemes(index, state.choices, match);
    const { page, pages } = pageOf(state, findings.rows.length);
    const sorted = sortRows(
      findings.rows,
      index.schemes,
      state.sort,
      origin && (({ sector }) => origin.miles.get(sector)),
    );
    const shown = sorted
      .slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE)
      .flatMap((row) => index.schemes[row] ?? []);
    return { findings, readAs: match.readAs, shown, page, pages };
  };
}

/** What a feature is called. */
export const featureName = (site: FinderSite, feature: (typeof FEATURES)[number]): string =>
  site.names[FEATURES.indexOf(feature)] ?? feature;

/** A choice in words, so that a reader can find it again and drop it. */
export function choiceInWords(
  chosen: Chosen,
  state: FinderState,
  index: FinderIndex,
  site: FinderSite,
): string {
  const { words, area, landlord, hours } = state.choices;
  switch (chosen.kind) {
    case 'words':
      return `“${words.trim()}”`;
    case 'area':
      return index.areas.find(({ id }) => id === area)?.name ?? 'An area that is not here';
    case 'landlord':
      return index.landlords.find(({ id }) => id === landlord)?.name ?? 'A landlord who is not here';
    case 'hours':
      return `${hours} hours of care a week`;
    case 'feature':
      return featureName(site, chosen.feature);
    default:
      return chosen satisfies never;
  }
}

/** "1 place", "12 places". */
export const placesInWords = (count: number): string => (count === 1 ? '1 place' : `${count} places`);

/** What is told above the results, and read out when it changes. */
export function sayHowMany({ findings, readAs, page, pages }: FinderView, all: number): string {
  const count = findings.rows.length;
  const close = readAs.map(
    ({ typed, meant }) => ` Nothing here is called “${typed}”. We looked for “${meant}”.`,
  );
  const part = pages > 1 ? ` This is page ${page} of ${pages}.` : '';
  if (count === 0) return `No place fits all that you chose.${close.join('')}`;
  const said = count === all ? `All ${placesInWords(all)}.` : `${placesInWords(count)} of ${all}.`;
  return `${said}${close.join('')}${part}`;
}
