/**
 * The finder's state as the part of an address after the #, which browsers do not send. A link to it can be shared,
 * so nothing in it tells where a reader lives: words with a digit, which may be a postcode, stay on the device.
 */
import { wordsToShare } from '#domain/finder/read-words.ts';
import { SORTS, type Sort } from '#domain/finder/sort-schemes.ts';
import { FEATURES, type Feature } from '#domain/finder/types.ts';
import { START, type FinderState } from './state.ts';

/** `area=medway&with=rent,pets`; empty for the state at the start. */
export function toFragment({ choices, sort, page }: FinderState): string {
  const { words, area, landlord, hours, features, withUnsure } = choices;
  const parts: readonly (readonly [string, string])[] = [
    ['words', wordsToShare(words)],
    ['area', area],
    ['landlord', landlord],
    ['with', features.join(',')],
    ['hours', hours === 0 ? '' : String(hours)],
    ['unsure', withUnsure ? 'yes' : ''],
    ['sort', sort === START.sort ? '' : sort],
    ['page', page === 1 ? '' : String(page)],
  ];
  return parts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%2C/g, ',')}`)
    .join('&');
}

const isFeature = (text: string): text is Feature => FEATURES.some((feature) => feature === text);
const isSort = (text: string): text is Sort => SORTS.some((sort) => sort === text);

const wholeNumber = (text: string | null): number => (/^\d{1,4}$/.test(text ?? '') ? Number(text) : 0);

/** Reads a fragment, with or without its #. What it does not know it leaves out: an old link still opens. */
export function fromFragment(fragment: string): Omit<FinderState, 'near'> {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const text = (name: string): string => given.get(name) ?? '';
  const sort = text('sort');
  return {
    choices: {
      words: text('words'),
      area: text('area'),
      landlord: text('landlord'),
      hours: wholeNumber(given.get('hours')),
      features: [...new Set(text('with').split(',').filter(isFeature))],
      withUnsure: text('unsure') === 'yes',
    },
    sort: isSort(sort) ? sort : START.sort,
    page: Math.max(1, wholeNumber(given.get('page'))),
  };
}
