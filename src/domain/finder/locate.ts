/** Where a reader starts from: a postcode, or the name of a town, as it was typed. */
import { middleOf, milesBetween, type Position } from './distance.ts';
import type { Postcodes } from './postcodes.ts';
import { countSlips, slipsForgiven } from './slips.ts';
import type { FinderIndex } from './types.ts';

/** A place to measure from, as it is told back. */
export interface Place extends Position {
  /** "ME7 1", "ME7", "Gillingham". */
  readonly name: string;
}

/** What was typed, as far as it can be told without knowing any position. */
export type TypedOrigin =
  | { readonly kind: 'nothing' }
  /** What could be a postcode: the ways to read it, the most exact first. */
  | { readonly kind: 'postcode'; readonly readings: readonly string[] }
  /** Letters alone, as “ME”, begin many postcodes. */
  | { readonly kind: 'letters'; readonly letters: string }
  | { readonly kind: 'town'; readonly name: string };

export type Located =
  | { readonly kind: 'found'; readonly origin: Place }
  | { readonly kind: 'unknown' }
  /** Several towns have the name. */
  | { readonly kind: 'several' };

const FULL = /^([A-Z]{1,2}\d[A-Z\d]?)(\d)[A-Z]{2}$/;
const WITH_SPACE = /^([A-Z]{1,2}\d[A-Z\d]?) (\d)[A-Z]{0,2}$/;
const DISTRICT = /^[A-Z]{1,2}\d[A-Z\d]?$/;

/** Reads what was typed. “ME71” may be ME71, or ME7 1: both are ways to read it. */
export function readOrigin(typed: string): TypedOrigin {
  const text = typed.trim().toUpperCase().replace(/\s+/g, ' ');
  if (text === '') return { kind: 'nothing' };
  if (!/\d/.test(text))
    return /^[A-Z]{1,2}$/.test(text)
      ? { kind: 'letters', letters: text }
      : { kind: 'town', name: typed.trim() };
  const joined = text.replace(/ /g, '');
  const [, district = '', digit = ''] = WITH_SPACE.exec(text) ?? FULL.exec(joined) ?? [];
  if (district !== '') return { kind: 'postcode', readings: [`${district} ${digit}`, district] };
  const readings = [joined, joined.replace(/[A-Z]$/, '')].flatMap((part) => {
    const [, outer = '', inner = ''] = /^([A-Z]{1,2}\d[A-Z\d]?)(\d)$/.exec(part) ?? [];
    return [DISTRICT.test(part) ? part : '', ...(outer === '' ? [] : [`${outer} ${inner}`, outer])];
  });
  return { kind: 'postcode', readings: [...new Set(readings.filter((reading) => reading !== ''))] };
}

/** The first reading that there is. */
export function locatePostcode(readings: readonly string[], postcodes: Postcodes): Located {
  for (const name of readings) {
    const position = postcodes.get(name);
    if (position) return { kind: 'found', origin: { name, ...position } };
  }
  return { kind: 'unknown' };
}

interface Town {
  readonly name: string;
  readonly area: number;
  readonly positions: Position[];
}

/** Towns and areas with places in them. Each lies in the middle of those. */
function listTowns({ areas, schemes }: FinderIndex, postcodes: Postcodes): Town[] {
  const towns = new Map<string, Town>();
  for (const scheme of schemes) {
    const position = postcodes.get(scheme.sector);
    for (const name of new Set([scheme.place, areas[scheme.area]?.name ?? ''])) {
      const key = `${scheme.area} ${name}`;
      const town = towns.get(key) ?? { name, area: scheme.area, positions: [] };
      if (position) town.positions.push(position);
      towns.set(key, town);
    }
  }
  return [...towns.values()].filter(({ positions }) => positions.length > 0);
}

/** Finds a town by its name, forgiving slips. Only towns where there is a place are known. */
export function locateTown(typed: string, index: FinderIndex, postcodes: Postcodes): Located {
  const name = typed.toLowerCase();
  const most = slipsForgiven(name.length);
  const towns = listTowns(index, postcodes).map((town) => {
    const own = town.name.toLowerCase();
    const slips = Math.abs(own.length - name.length) > most ? Infinity : countSlips(name, own, most);
    return { town, slips: own === name ? -1 : slips };
  });
  const least = Math.min(...towns.map(({ slips }) => slips));
  const closest = towns.filter(({ slips }) => slips === least && slips < Infinity);
  const [first] = closest;
  if (!first) return { kind: 'unknown' };
  if (closest.length > 1) return { kind: 'several' };
  const { name: found, positions } = first.town;
  return { kind: 'found', origin: { name: found, ...middleOf(positions) } };
}

/** Miles from where a reader starts to where each postcode of the schemes lies, by sector. */
export function milesFrom(
  origin: Position,
  { schemes }: FinderIndex,
  postcodes: Postcodes,
): Map<string, number> {
  const miles = new Map<string, number>();
  for (const { sector } of schemes) {
    const position = postcodes.get(sector);
    if (position) miles.set(sector, milesBetween(origin, position));
  }
  return miles;
}
