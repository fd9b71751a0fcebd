/** What the accessibility statement says of each criterion, from the map in the tests folder. */
import { parse } from 'yaml';
import type { IsoDate } from '#domain/calendar.ts';
import { accessibilityMapSchema, type AccessibilityMap, type Criterion } from '#schemas/accessibility-map.ts';
import text from '../../tests/accessibility/criteria.yaml?raw';

/** The map itself. Throws when it does not fit its schema. */
export const ACCESSIBILITY_MAP: AccessibilityMap = accessibilityMapSchema.parse(parse(text));

/** A criterion as a reader meets it. */
export interface ShownCriterion {
  readonly number: string;
  readonly name: string;
  readonly means: string;
  readonly result: Criterion['result'];
  /** What is missing, or why it does not apply. */
  readonly because: string | undefined;
  /** True for the criteria that the law does not ask for. */
  readonly isBeyond: boolean;
  /** What the checks do, in sentences. */
  readonly checks: readonly string[];
  readonly looked: readonly ShownLook[];
}

/** What a person looked at. */
export interface ShownLook {
  readonly at: string;
  readonly day: IsoDate;
  /** More than a year before the day of the statement. */
  readonly isOld: boolean;
}

/** One of the four parts of the standard. */
export interface ShownPrinciple {
  readonly title: string;
  readonly criteria: readonly ShownCriterion[];
}

/** The four parts of the standard, in a reader's words. */
const PRINCIPLES = [
  { start: '1.', title: 'You can see it or hear it' },
  { start: '2.', title: 'You can use it' },
  { start: '3.', title: 'You can understand it' },
  { start: '4.', title: 'It works with your own tools' },
];

const numberOf = (number: string): number =>
  number.split('.').reduce((sum, part) => sum * 100 + Number(part), 0);

/** Looked at more than a year before this day. */
const isOld = (day: IsoDate, today: IsoDate): boolean =>
  `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` < today;

/** Every criterion by its part of the standard, in the order of their numbers. `today` is the statement's day. */
export function showCriteria({ checks, criteria }: AccessibilityMap, today: IsoDate): ShownPrinciple[] {
  const inOrder = criteria.toSorted((one, other) => numberOf(one.number) - numberOf(other.number));
  return PRINCIPLES.map(({ start, title }) => ({
    title,
    criteria: inOrder
      .filter(({ number }) => number.startsWith(start))
      .map(({ number, name, means, result, because, level, tests, looked }) => ({
        number,
        name,
        means,
        result,
        because,
        isBeyond: level === 'AAA',
        checks: tests.flatMap((test) => checks[test]?.words ?? []),
        looked: looked.map(({ at, day }) => ({ at, day, isOld: isOld(day, today) })),
      })),
  }));
}

/** How many criteria came out how. */
export function countResults(
  criteria: readonly Pick<Criterion, 'result'>[],
): Record<Criterion['result'], number> {
  const count = (wanted: Criterion['result']): number =>
    criteria.filter(({ result }) => result === wanted).length;
  return { met: count('met'), partly: count('partly'), 'does-not-apply': count('does-not-apply') };
}
