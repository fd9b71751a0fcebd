import { toPence, type Pence } from '../money.ts';
import type { CareResult, ChargeKind, Estimate, Week } from './types.ts';

/** A result in pence (null: there is none), between two amounts when charges are ranges, or yes or no. */
export type ResultValue =
  Pence | { readonly from: Pence; readonly to: Pence } | boolean | null | readonly ChargeKind[];

type Read = (week: Week) => Pence | boolean | null;

const CARE: Readonly<Record<keyof CareResult, (care: CareResult) => Pence | boolean | null>> = {
  cost: ({ cost }) => cost,
  fullCost: ({ fullCost }) => fullCost,
  tariffIncome: ({ tariffIncome }) => tariffIncome,
  countedIncome: ({ countedIncome }) => countedIncome,
  minimumIncomeGuarantee: ({ minimumIncomeGuarantee }) => minimumIncomeGuarantee,
  housingCosts: ({ housingCosts }) => housingCosts,
  most: ({ most }) => most,
  charge: ({ charge }) => charge,
};

const READ: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['pensionCredit.assumedIncome', ({ pensionCredit }) => pensionCredit.assumedIncome],
  ['pensionCredit.guarantee', ({ pensionCredit }) => pensionCredit.guarantee],
  ['pensionCredit.savings', ({ pensionCredit }) => pensionCredit.savings],
  ['housingBenefit', ({ housingBenefit }) => housingBenefit],
  ['councilTaxReduction', ({ councilTaxReduction }) => councilTaxReduction],
  ...Object.entries(CARE).flatMap(([name, read]): [string, Read][] => [
    [`care.${name}`, ({ care }) => read(care)],
    [`partnerCare.${name}`, ({ partnerCare }) => partnerCare && read(partnerCare)],
  ]),
  ['totals.charges', ({ totals }) => totals.charges],
  ['totals.help', ({ totals }) => totals.help],
  ['totals.youPay', ({ totals }) => totals.youPay],
  ['totals.income', ({ totals }) => totals.income],
  ['totals.leftOver', ({ totals }) => totals.leftOver],
]);

/** Every result field that can be named, by dotted path. */
export const RESULT_FIELDS: readonly string[] = [...READ.keys(), 'missing'];

/** The result field with this dotted path; undefined when there is no such field. */
export function resultField(estimate: Estimate, path: string): ResultValue | undefined {
  if (path === 'missing') return estimate.missing;
  const read = READ.get(path);
  if (!read) return undefined;
  const [lowest, highest] = [read(estimate.lowest), read(estimate.highest)];
  if (!estimate.isRange || typeof lowest !== 'number' || typeof highest !== 'number') return lowest;
  return { from: toPence(Math.min(lowest, highest)), to: toPence(Math.max(lowest, highest)) };
}
