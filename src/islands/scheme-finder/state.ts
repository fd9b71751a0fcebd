/** What a reader has chosen and where in the results they are. Pure: no page, no address. */
import { dropChoice, type Chosen } from '#domain/finder/find-schemes.ts';
import type { Sort } from '#domain/finder/sort-schemes.ts';
import { NO_CHOICES, type Choices, type Feature } from '#domain/finder/types.ts';

export interface FinderState {
  readonly choices: Choices;
  readonly sort: Sort;
  /** Counted from 1. */
  readonly page: number;
  readonly near: Near;
}

/** Where the reader measures from, as it is told back, and the miles to each postcode sector of the schemes. */
export interface Origin {
  readonly name: string;
  readonly miles: ReadonlyMap<string, number>;
}

/** What was typed of where the reader lives. Of all that is typed, this alone never goes into the address. */
export interface Near {
  readonly typed: string;
  readonly origin?: Origin;
  /** What is wrong with what was typed. */
  readonly problem?: string;
}

export const START: FinderState = { choices: NO_CHOICES, sort: 'name', page: 1, near: { typed: '' } };

/** As many places as can be looked through without tiring, and drawn without waiting. */
export const ON_A_PAGE = 10;

export type FinderAction =
  | { readonly type: 'words'; readonly words: string }
  | { readonly type: 'area' | 'landlord'; readonly id: string }
  | { readonly type: 'hours'; readonly hours: number }
  /** The ticks of one group, all at once. */
  | { readonly type: 'features'; readonly group: readonly Feature[]; readonly chosen: readonly Feature[] }
  | { readonly type: 'unsure'; readonly withUnsure: boolean }
  | { readonly type: 'drop'; readonly chosen: Chosen }
  | { readonly type: 'clear' }
  | { readonly type: 'sort'; readonly sort: Sort }
  | { readonly type: 'page'; readonly page: number }
  | { readonly type: 'near'; readonly typed: string }
  | { readonly type: 'located'; readonly origin: Origin }
  | { readonly type: 'notLocated'; readonly problem: string };

function changeChoices(choices: Choices, action: FinderAction): Choices {
  switch (action.type) {
    case 'words':
      return { ...choices, words: action.words };
    case 'area':
    case 'landlord':
      return { ...choices, [action.type]: action.id };
    case 'hours':
      return { ...choices, hours: action.hours };
    case 'features':
      return {
        ...choices,
        features: [
          ...choices.features.filter((feature) => !action.group.includes(feature)),
          ...action.chosen,
        ],
      };
    case 'unsure':
      return { ...choices, withUnsure: action.withUnsure };
    case 'drop':
      return dropChoice(choices, action.chosen);
    case 'clear':
      return NO_CHOICES;
    case 'sort':
    case 'page':
    case 'near':
    case 'located':
    case 'notLocated':
      return choices;
    default:
      return action satisfies never;
  }
}

function changeNear(near: Near, action: FinderAction): Near {
  switch (action.type) {
    case 'near':
      return { ...near, typed: action.typed };
    case 'located':
      return { typed: near.typed, origin: action.origin };
    case 'notLocated':
      return { typed: near.typed, problem: action.problem };
    default:
      return near;
  }
}

function changeSort(sort: Sort, action: FinderAction): Sort {
  if (action.type === 'sort') return action.sort;
  return action.type === 'located' ? 'distance' : sort;
}

/** Typing where one lives changes nothing yet; everything else shows other results, or in another order. */
function changePage(page: number, action: FinderAction): number {
  if (action.type === 'page') return action.page;
  return action.type === 'near' || action.type === 'notLocated' ? page : 1;
}

/** The state after one change. Whatever changes the results, or their order, starts at their first page. */
export function changeFinder(state: FinderState, action: FinderAction): FinderState {
  return {
    choices: changeChoices(state.choices, action),
    sort: changeSort(state.sort, action),
    page: changePage(state.page, action),
    near: changeNear(state.near, action),
  };
}

/** How many pages so many results fill, and the page shown: never one that is not there. */
export function pageOf(
  state: FinderState,
  results: number,
): { readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(results / ON_A_PAGE));
  return { page: Math.min(Math.max(1, state.page), pages), pages };
}
