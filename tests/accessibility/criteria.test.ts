/** The map of criteria holds what it claims, and the statement tells it in full. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '#commands/support/project.ts';
import { ACCESSIBILITY_MAP, countResults, showCriteria } from '#library/accessibility.ts';
import { readBuildDay } from '#library/build-day.ts';
import { accessibilityMapSchema, type AccessibilityMap } from '#schemas/accessibility-map.ts';
import {
  CRITERIA,
  findCheckFaults,
  findCriteriaFaults,
  findDayFaults,
  findUnusedChecks,
  titlesIn,
} from './map-faults.ts';

const today = readBuildDay(undefined, new Date());
const readSource = (file: string): string => {
  const place = path.join(ROOT, file);
  return existsSync(place) ? readFileSync(place, 'utf8') : '';
};
const { scripts } = JSON.parse(readSource('package.json')) as { scripts: Record<string, string> };

describe('the map', () => {
  it('has each criterion once, at its level', () => {
    expect(Object.values(CRITERIA).map(({ length }) => length)).toEqual([31, 24, 11]);
    expect(findCriteriaFaults(ACCESSIBILITY_MAP)).toEqual([]);
  });

  it('names tests that are there', () => {
    expect(
      findCheckFaults(ACCESSIBILITY_MAP.checks, { read: readSource, commands: Object.keys(scripts) }),
    ).toEqual([]);
    expect(findUnusedChecks(ACCESSIBILITY_MAP)).toEqual([]);
  });

  it('names no day that is still to come', () => {
    expect(findDayFaults(ACCESSIBILITY_MAP, today)).toEqual([]);
  });
});

const LOOK = { at: 'Every page.', day: '2026-11-24', browser: 'Chromium 156' };
const map = (criterion: object, checks: object = {}): unknown => ({
  checks,
  criteria: [
    { number: '1.1.1', name: 'Non-text Content', level: 'A', means: 'Words.', result: 'met', ...criterion },
  ],
});
const faultsOf = (content: unknown): string[] =>
  accessibilityMapSchema.safeParse(content).error?.issues.map(({ message }) => message) ?? [];

describe('a map is refused', () => {
  it('that claims what nobody checked', () => {
    expect(faultsOf(map({}))).toEqual([expect.stringContaining('Nothing is claimed that is not checked')]);
    expect(faultsOf(map({ looked: [LOOK] }))).toEqual([]);
  });

  it('that does not say what is missing, or why there is nothing to check', () => {
    for (const result of ['partly', 'does-not-apply'])
      expect(faultsOf(map({ result, looked: [LOOK] }))).toEqual([
        expect.stringContaining('Say what is missing'),
      ]);
  });

  it('that names a check it does not list, a day that is none, or a level that is none', () => {
    expect(faultsOf(map({ tests: ['axe'] }))).toEqual([expect.stringContaining('which is not in the list')]);
    expect(faultsOf(map({ looked: [{ ...LOOK, day: '2026-02-30' }] }))).toEqual([
      'There is no such day. Check the day and the month.',
    ]);
    expect(faultsOf(map({ looked: [LOOK], level: 'B' }))).toEqual(['The level is A, AA or AAA.']);
  });

  it('that leaves out a criterion, has one twice, or has one at another level', () => {
    const [first, ...others] = ACCESSIBILITY_MAP.criteria;
    if (!first) throw new Error('There are no criteria.');
    const withCriteria = (...criteria: AccessibilityMap['criteria']): string[] =>
      findCriteriaFaults({ ...ACCESSIBILITY_MAP, criteria });
    expect(withCriteria(...others)).toEqual(['1.1.1 is there 0 times.']);
    expect(withCriteria(first, first, ...others)).toEqual(['1.1.1 is there 2 times.']);
    expect(withCriteria({ ...first, level: 'AAA' }, ...others)).toEqual(['1.1.1 is of level A.']);
    expect(withCriteria(first, ...others, { ...first, number: '4.1.1' })).toEqual([
      '4.1.1 is not one that we hold to.',
    ]);
  });

  it('that names a test or a command that is not there, or a day to come', () => {
    const read = (): string =>
      'test(`${name} speaks`, () => {}); it.each(ALL)("%s is \\"read\\"", () => {});';
    expect(titlesIn(read())).toEqual(['… speaks', '%s is "read"']);
    const faultsIn = (title: string): string[] =>
      findCheckFaults({ heard: { file: 'a.spec.ts', title, words: 'A test.' } }, { read, commands: [] });
    expect(faultsIn('… speaks')).toEqual([]);
    expect(faultsIn('speaks')).toEqual(['heard: no test “speaks” in a.spec.ts.']);
    expect(
      findCheckFaults({ words: { command: 'words', words: 'A count.' } }, { read, commands: [] }),
    ).toEqual(['words: no command words.']);
    const tomorrow = accessibilityMapSchema.parse(map({ looked: [LOOK] }));
    expect(findDayFaults(tomorrow, '2026-11-23')).toEqual([
      '1.1.1 was looked at on 2026-11-24, which is still to come.',
    ]);
  });
});

describe('the statement', () => {
  it('tells every criterion, in the order of its number, and counts each once', () => {
    const shown = showCriteria(ACCESSIBILITY_MAP, today).flatMap(({ criteria }) => criteria);
    expect(shown).toHaveLength(66);
    expect(shown.slice(0, 3).map(({ number }) => number)).toEqual(['1.1.1', '1.2.1', '1.2.2']);
    expect(shown.map(({ number }) => number).indexOf('1.4.10')).toBeGreaterThan(
      shown.map(({ number }) => number).indexOf('1.4.8'),
    );
    expect(shown.filter(({ isBeyond }) => isBeyond)).toHaveLength(11);
    for (const { checks, looked } of shown) expect(checks.length + looked.length).toBeGreaterThan(0);
    const { met, partly, 'does-not-apply': none } = countResults(shown);
    expect(met + partly + none).toBe(66);
  });

  it('says so when something was looked at more than a year ago', () => {
    const looked = accessibilityMapSchema.parse(map({ looked: [LOOK] }));
    const isOldOn = (day: string): boolean | undefined =>
      showCriteria(looked, day)[0]?.criteria[0]?.looked[0]?.isOld;
    expect(isOldOn('2027-11-24')).toBe(false);
    expect(isOldOn('2027-11-25')).toBe(true);
  });
});
