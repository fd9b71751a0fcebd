import { alignSteps, toComparedLine, type Cell, type ComparedLine, type Row } from './compared-lines.ts';
import type { Estimate, Situation, Week, WorkingStep } from './types.ts';
import { takeAway } from './working.ts';
import type { WorkingWords } from './working-words.ts';

/** The most weeks that are set side by side. */
export const MOST_WEEKS_COMPARED = 3;

/** A week to set beside others: at another home, or lived in another way. */
export interface WeekToCompare {
  readonly situation: Situation;
  /** The situation's own, with its working in words. */
  readonly estimate: Estimate;
}

/** Lines that add up to a total. */
export interface ComparedGroup {
  readonly total: ComparedLine;
  readonly lines: readonly ComparedLine[];
}

/** Weeks side by side: what they cost, what helps and what comes in, what is paid and what is left. */
export interface ComparedWeeks {
  readonly charges: ComparedGroup;
  readonly help: ComparedGroup;
  readonly income: ComparedGroup;
  readonly youPay: ComparedLine;
  readonly leftOver: ComparedLine;
  /** For each person with care: what is paid for it, and the most the council may ask with all its steps. */
  readonly care: readonly ComparedLine[];
}

type Group = 'charges' | 'help' | 'income';

const stepOf = ({ working }: Week, id: string): WorkingStep | undefined =>
  working.find((step) => step.id === id);

/** Charges with no amount are in no working: they get a step of their own. */
function unknownCharges({ home }: Situation, { names }: WorkingWords): readonly WorkingStep[] {
  return home.charges
    .filter(({ amount }) => amount === 'unknown')
    .map(({ kind }) => {
      const words = { label: names[kind], why: '', source: '' };
      return { ...words, id: `charge.${kind}`, amount: null, rates: [], parts: [] };
    });
}

/** The parts of a total, with the charges that are not known after those that are. */
function withUnknown(
  total: WorkingStep | undefined,
  unknown: readonly WorkingStep[],
): readonly WorkingStep[] {
  const parts = total?.parts ?? [];
  const rest = parts.filter(({ id }) => !id.startsWith('charge.'));
  return [...parts.filter((part) => !rest.includes(part)), ...unknown, ...rest];
}

/** The step that explains a line of a total: most lines are worked out before the totals are added up. */
function explain(line: WorkingStep, week: Week): WorkingStep {
  if (line.id !== 'care.cost' && line.id !== 'care.councilPays') return stepOf(week, line.id) ?? line;
  const charges = ['care.charge', 'partnerCare.charge'].flatMap((id) => stepOf(week, id) ?? []);
  const costs = charges.flatMap(({ parts: [cost] }) => cost ?? []);
  // What the council pays is the cost less the charge. How the charge comes about stands by itself.
  const paid = line.id === 'care.cost' ? [] : charges.map((charge) => ({ ...takeAway(charge), parts: [] }));
  return { ...line, parts: [...costs, ...paid] };
}

/**
 * Sets up to three weeks side by side, line by line, as their working has them. The first is the one that
 * the others are compared with. `words` are those of the working: they name charges that have no amount.
 */
export function compareWeeks(weeks: readonly WeekToCompare[], words: WorkingWords): ComparedWeeks {
  const rowOf = (id: string): Row =>
    weeks.map(({ estimate }): Cell => [stepOf(estimate.lowest, id), stepOf(estimate.highest, id)]);
  const explained = (row: Row): Row =>
    row.map(([lowest, highest], index): Cell => {
      const estimate = weeks[index]?.estimate;
      return [
        lowest && estimate && explain(lowest, estimate.lowest),
        highest && estimate && explain(highest, estimate.highest),
      ];
    });
  const groupOf = (group: Group): ComparedGroup => {
    const total = rowOf(`totals.${group}`);
    const steps = weeks.map(({ situation }, index) => {
      const unknown = group === 'charges' ? unknownCharges(situation, words) : [];
      const [lowest, highest] = total[index] ?? [];
      return [withUnknown(lowest, unknown), withUnknown(highest, unknown)] as const;
    });
    const lines = alignSteps(steps).map((row) => toComparedLine(row, explained(row)));
    return { total: toComparedLine(total, withoutParts(total)), lines };
  };
  const care = ['care.charge', 'care.most', 'partnerCare.charge', 'partnerCare.most'].map(rowOf);
  return {
    charges: groupOf('charges'),
    help: groupOf('help'),
    income: groupOf('income'),
    youPay: toComparedLine(rowOf('totals.youPay'), withoutParts(rowOf('totals.youPay'))),
    leftOver: toComparedLine(rowOf('totals.leftOver'), withoutParts(rowOf('totals.leftOver'))),
    care: care
      .filter((row) => row.flat().some((step) => step !== undefined))
      .map((row) => toComparedLine(row, isCharge(row) ? withoutParts(row) : row)),
  };
}

/** For lines whose steps are shown as lines already. */
const withoutParts = (row: Row): Row =>
  row.map(([lowest, highest]): Cell => [
    lowest && { ...lowest, parts: [] },
    highest && { ...highest, parts: [] },
  ]);

const isCharge = (row: Row): boolean => row.flat().some((step) => step?.id.endsWith('.charge'));
