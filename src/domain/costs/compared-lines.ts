/** Steps of the working of several weeks, set beside each other. */
import { NO_MONEY, toPence, type Pence } from '../money.ts';
import { spanOf, type Span } from './span.ts';
import type { WorkingStep } from './types.ts';

/** What one week has on a line: an amount, a charge that is not known, or no such line. */
export type ComparedAmount = Span | 'unknown' | 'none';

/** One line of the comparison, with an entry for each week in the order given. */
export interface ComparedLine {
  /** Id of the step of the working. */
  readonly id: string;
  readonly label: string;
  readonly amounts: readonly ComparedAmount[];
  /** How much more it is than in the first week; null when one of the two is not known. */
  readonly differences: readonly (Span | null)[];
  /** True when it is not the same in every week, as far as is known. */
  readonly differs: boolean;
  /** What the working says of it in each week; empty where there is no such line. */
  readonly whys: readonly string[];
  /** The finer steps that differ, each a line again: they add up to the difference. None where there are none. */
  readonly because: readonly ComparedLine[];
}

/** A step as one week has it, with charges at their lowest and at their highest. */
export type Cell = readonly [lowest: WorkingStep | undefined, highest: WorkingStep | undefined];
/** The same step in every week. */
export type Row = readonly Cell[];
type Steps = readonly WorkingStep[];

/** Tells the steps of one list apart: the same kind may stand in it more than once. */
function withKeys(steps: Steps): ReadonlyMap<string, WorkingStep> {
  const keyed = new Map<string, WorkingStep>();
  for (const step of steps) {
    // Incomes of both people have the same id: the label says whose it is.
    const name = step.id.startsWith('income.') ? `${step.id} ${step.label}` : step.id;
    let key = name;
    for (let count = 2; keyed.has(key); count += 1) key = `${name} ${count}`;
    keyed.set(key, step);
  }
  return keyed;
}

/** The keys of all lists in one order: each stands after the one that its own list has before it. */
function mergeKeys(lists: readonly ReadonlyMap<string, unknown>[]): readonly string[] {
  const merged: string[] = [];
  for (const list of lists) {
    let at = -1;
    for (const key of list.keys()) {
      const found = merged.indexOf(key);
      at = found < 0 ? at + 1 : found;
      if (found < 0) merged.splice(at, 0, key);
    }
  }
  return merged;
}

/** Sets the steps of every week beside each other. */
export function alignSteps(weeks: readonly (readonly [Steps, Steps])[]): readonly Row[] {
  const keyed = weeks.map(([lowest, highest]) => [withKeys(lowest), withKeys(highest)] as const);
  return mergeKeys(keyed.flat()).map((key) =>
    keyed.map(([lowest, highest]): Cell => [lowest.get(key), highest.get(key)]),
  );
}

const amountIn = (step: WorkingStep | undefined): Pence => step?.amount ?? NO_MONEY;
const isUnknown = ([step]: Cell): boolean => step?.amount === null;

function amountOf(cell: Cell): ComparedAmount {
  if (isUnknown(cell)) return 'unknown';
  return cell.some((step) => step !== undefined) ? spanOf(cell.map(amountIn)) : 'none';
}

function differenceOf(first: Cell, other: Cell): Span | null {
  if (isUnknown(first) || isUnknown(other)) return null;
  const more = (end: 0 | 1): Pence => toPence(amountIn(other[end]) - amountIn(first[end]));
  return spanOf([more(0), more(1)]);
}

/** Finer steps of a step. One that has none stands for itself, so that what is below always adds up. */
function finerSteps(step: WorkingStep | undefined): Steps {
  if (typeof step?.amount !== 'number') return [];
  return step.parts.length > 0 ? step.parts : [step];
}

function becauseOf(row: Row): readonly ComparedLine[] {
  if (row.flat().every((step) => !step || step.parts.length === 0)) return [];
  return alignSteps(row.map(([lowest, highest]) => [finerSteps(lowest), finerSteps(highest)] as const))
    .map((finer) => toComparedLine(finer))
    .filter(({ differs }) => differs);
}

/** A line from a step in every week. `reasons` are the steps that explain it, where those are others. */
export function toComparedLine(row: Row, reasons: Row = row): ComparedLine {
  const [first = [undefined, undefined]] = row;
  const { id = '', label = '' } = row.flat().find((step) => step !== undefined) ?? {};
  const differences = row.map((cell) => differenceOf(first, cell));
  const differs =
    differences.some((span) => span !== null && (span.from !== 0 || span.to !== 0)) ||
    row.some((cell) => isUnknown(cell) !== isUnknown(first));
  return {
    id,
    label,
    amounts: row.map(amountOf),
    differences,
    differs,
    whys: reasons.map(([lowest, highest]) => (lowest ?? highest)?.why ?? ''),
    because: differs ? becauseOf(reasons) : [],
  };
}
