import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SORTS } from '#domain/finder/sort-schemes.ts';
import { FEATURES, NO_CHOICES } from '#domain/finder/types.ts';
import { fromFragment, toFragment } from '#islands/scheme-finder/address.ts';
import { changeFinder, ON_A_PAGE, pageOf, START } from '#islands/scheme-finder/state.ts';

describe('a change', () => {
  const onPageThree = { ...START, page: 3 };

  it('starts the results at their first page', () => {
    expect(changeFinder(onPageThree, { type: 'words', words: 'garden' }).page).toBe(1);
    expect(changeFinder(onPageThree, { type: 'sort', sort: 'homes' }).page).toBe(1);
  });

  it('of the page leaves everything else', () => {
    expect(changeFinder(onPageThree, { type: 'page', page: 4 })).toEqual({ ...START, page: 4 });
  });

  it('in one group of ticks leaves the other groups as they are', () => {
    const { choices } = changeFinder(
      { ...START, choices: { ...NO_CHOICES, features: ['rent', 'garden'] } },
      { type: 'features', group: ['rent', 'lease'], chosen: ['lease'] },
    );
    expect(choices.features).toEqual(['garden', 'lease']);
  });

  it('that clears keeps the order and drops the rest', () => {
    const chosen = { ...START, sort: 'homes' as const, choices: { ...NO_CHOICES, area: 'medway', hours: 5 } };
    expect(changeFinder(chosen, { type: 'clear' })).toEqual({ ...START, sort: 'homes' });
  });
});

describe('where a reader measures from', () => {
  const origin = { name: 'ME7', miles: new Map() };
  const located = changeFinder({ ...START, page: 3 }, { type: 'located', origin });

  it('puts the nearest first once it is found', () => {
    expect(located).toMatchObject({ sort: 'distance', page: 1, near: { origin } });
  });

  it('stays while something else is typed, until that is looked for', () => {
    expect(changeFinder(located, { type: 'near', typed: 'ME4' }).near).toEqual({ typed: 'ME4', origin });
  });

  it('is gone, and what was typed is not, when the next cannot be found', () => {
    const typing = changeFinder(located, { type: 'near', typed: 'ME99' });
    expect(changeFinder(typing, { type: 'notLocated', problem: 'Not known.' }).near).toEqual({
      typed: 'ME99',
      problem: 'Not known.',
    });
  });
});

describe('the pages of results', () => {
  it.each([
    [0, 1],
    [ON_A_PAGE, 1],
    [ON_A_PAGE + 1, 2],
  ])('%i results fill %i', (results, pages) => {
    expect(pageOf(START, results).pages).toBe(pages);
  });

  it('never show one that is not there', () => {
    expect(pageOf({ ...START, page: 9 }, 15).page).toBe(2);
    expect(pageOf({ ...START, page: 0 }, 15).page).toBe(1);
  });
});

describe('the address', () => {
  it('is empty at the start', () => {
    expect(toFragment(START)).toBe('');
  });

  it('brings back what was chosen', () => {
    const word = fc.stringMatching(/^[a-z&=#+%’é]{1,8}$/);
    const state = fc.record({
      choices: fc.record({
        words: word,
        area: fc.constantFrom('', 'medway'),
        landlord: fc.constantFrom('', 'housing-21'),
        hours: fc.constantFrom(0, 2, 5, 10),
        features: fc.uniqueArray(fc.constantFrom(...FEATURES)),
        withUnsure: fc.boolean(),
      }),
      sort: fc.constantFrom(...SORTS),
      page: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(state, (given) => {
        const near = { typed: 'ME7 1FX', origin: { name: 'ME7 1', miles: new Map([['ME1 1', 2]]) } };
        const fragment = toFragment({ ...given, near });
        expect(fragment).not.toMatch(/ME/);
        expect(fromFragment(`#${fragment}`)).toEqual(given);
      }),
    );
  });

  it('never holds a postcode', () => {
    const words = 'ME7 1FX garden';
    expect(toFragment({ ...START, choices: { ...NO_CHOICES, words } })).toBe('words=garden');
  });

  it.each(['with=moat', 'hours=-5', 'hours=lots', 'page=0', 'sort=price', 'nonsense', '%'])(
    'that says “%s” opens at the start',
    (fragment) => {
      expect({ ...fromFragment(fragment), near: START.near }).toEqual(START);
    },
  );
});
