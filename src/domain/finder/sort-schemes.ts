/** In which order places are shown. */
import type { FinderScheme } from './types.ts';

export const SORTS = ['name', 'distance', 'homes'] as const;
export type Sort = (typeof SORTS)[number];

const byName = (one: FinderScheme, other: FinderScheme): number => {
  if (one.name === other.name) return one.place < other.place ? -1 : 1;
  return one.name < other.name ? -1 : 1;
};

/** Not by taking away: what is not known is infinitely far, and comes last. */
function compare(one: number, other: number): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/**
 * Rows in order: by name, nearest first, or most homes first. `milesTo` gives the miles to a scheme; without it, or
 * where it does not know, the order is by name.
 */
export function sortRows(
  rows: readonly number[],
  schemes: readonly FinderScheme[],
  sort: Sort,
  milesTo?: (scheme: FinderScheme) => number | undefined,
): number[] {
  const valueOf = (scheme: FinderScheme): number => {
    if (sort === 'homes') return -scheme.homes;
    return sort === 'distance' && milesTo ? (milesTo(scheme) ?? Infinity) : 0;
  };
  return rows
    .flatMap((row) => {
      const scheme = schemes[row];
      return scheme ? [{ row, scheme, value: valueOf(scheme) }] : [];
    })
    .sort((one, other) => compare(one.value, other.value) || byName(one.scheme, other.scheme))
    .map(({ row }) => row);
}
