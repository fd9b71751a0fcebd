/** What is wrong with the map of criteria: a criterion left out or doubled, a test that is not there, a wrong day. */
import type { IsoDate } from '#domain/calendar.ts';
import type { AccessibilityCheck, AccessibilityMap } from '#schemas/accessibility-map.ts';

/** WCAG 2.2, without 4.1.1, which it has dropped: 31 of level A, 24 of AA, and the 11 of AAA that we hold to. */
export const CRITERIA = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3
    2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`.split(/\s+/),
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8
    3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`.split(/\s+/),
  AAA: '1.4.6 1.4.8 2.1.3 2.2.3 2.3.3 2.4.8 2.4.9 2.4.10 2.5.5 3.1.5 3.3.5'.split(' '),
};

/** Each criterion there once, at its level, and no other. */
export function findCriteriaFaults({ criteria }: AccessibilityMap): string[] {
  const faults: string[] = [];
  const levels = Object.entries(CRITERIA).flatMap(([level, numbers]) =>
    numbers.map((number) => ({ number, level })),
  );
  for (const { number, level } of levels) {
    const found = criteria.filter((criterion) => criterion.number === number);
    if (found.length !== 1) faults.push(`${number} is there ${found.length} times.`);
    if (found.some((criterion) => criterion.level !== level)) faults.push(`${number} is of level ${level}.`);
  }
  for (const { number } of criteria)
    if (!levels.some((known) => known.number === number))
      faults.push(`${number} is not one that we hold to.`);
  return faults;
}

/** The titles of the tests in a file, with … for what differs from one run to the next. */
export function titlesIn(source: string): string[] {
  return [...source.matchAll(/\b(?:test|it)(?:\.each\(\w+\))?\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gs)].map(
    ([, , title = '']) => title.replace(/\$\{[^}]*\}/g, '…').replace(/\\(['"`])/g, '$1'),
  );
}

/** Each check is there: its test in the file it names, or its command among those that the project has. */
export function findCheckFaults(
  checks: Readonly<Record<string, AccessibilityCheck>>,
  { read, commands }: { readonly read: (file: string) => string; readonly commands: readonly string[] },
): string[] {
  return Object.entries(checks).flatMap(([name, check]) => {
    if ('command' in check)
      return commands.includes(check.command) ? [] : [`${name}: no command ${check.command}.`];
    return titlesIn(read(check.file)).includes(check.title)
      ? []
      : [`${name}: no test “${check.title}” in ${check.file}.`];
  });
}

/** Nothing was looked at in days to come. */
export function findDayFaults({ criteria }: AccessibilityMap, today: IsoDate): string[] {
  return criteria.flatMap(({ number, looked }) =>
    looked
      .filter(({ day }) => day > today)
      .map(({ day }) => `${number} was looked at on ${day}, which is still to come.`),
  );
}

/** Checks that no criterion names. */
export function findUnusedChecks({ checks, criteria }: AccessibilityMap): string[] {
  const used = new Set(criteria.flatMap(({ tests }) => tests));
  return Object.keys(checks).filter((name) => !used.has(name));
}
