/** The rows of the week's table, drawn from the working: nothing is added up here. */
import type { Estimate, Week, WorkingStep } from '#domain/costs/types.ts';
import { NO_MONEY } from '#domain/money.ts';
import type { ChargeLine } from './form-spec.ts';
import { linesFor, payeeOf } from './read-charges.ts';
import { toSpan, type Span } from './spans.ts';
import type { ReadForm } from './read-form.ts';

export interface WeekRow {
  readonly label: string;
  /** "to the landlord", "from the council"; empty where it goes without saying. */
  readonly who: string;
  /** An amount, or words where there is none. */
  readonly amount: Span | string;
}

export interface WeekGroup {
  readonly title: string;
  readonly rows: readonly WeekRow[];
  /** What the rows add up to, and what that leaves. */
  readonly sums: readonly { readonly label: string; readonly amount: Span }[];
}

/** A step of the working in both weeks of an estimate. */
interface BothSteps {
  readonly id: string;
  readonly label: string;
  readonly amount: Span;
}

type TotalId = 'totals.charges' | 'totals.help' | 'totals.youPay' | 'totals.income' | 'totals.leftOver';

/** Both runs have the same steps, in the same order. */
function pairUp(steps: readonly WorkingStep[], others: readonly WorkingStep[]): readonly BothSteps[] {
  return steps.map(({ id, label, amount }, index) => {
    const one = amount ?? NO_MONEY;
    return { id, label, amount: toSpan(one, others[index]?.amount ?? one) };
  });
}

const stepsOf = ({ working }: Week, id: TotalId): readonly WorkingStep[] =>
  working.filter((step) => step.id === id);
const partsOf = ({ lowest, highest }: Estimate, id: TotalId): readonly BothSteps[] => {
  const parts = (week: Week): readonly WorkingStep[] => stepsOf(week, id).flatMap((step) => step.parts);
  return pairUp(parts(lowest), parts(highest));
};
const totalsOf = ({ lowest, highest }: Estimate, ...ids: readonly TotalId[]): readonly BothSteps[] =>
  ids.flatMap((id) => pairUp(stepsOf(lowest, id), stepsOf(highest, id)));

const isNothing = ({ amount }: BothSteps): boolean => amount.from === NO_MONEY && amount.to === NO_MONEY;

/** One row for each charge of the home: those without an amount say so. */
function chargeRows(
  { situation, charges, found }: ReadForm,
  costs: readonly BothSteps[],
  lines: readonly ChargeLine[],
): readonly WeekRow[] {
  const isCounted = (kind: string): boolean => costs.some(({ id }) => id === `charge.${kind}`);
  return linesFor(lines, situation.home.tenure).flatMap((line): readonly WeekRow[] => {
    const { label, kind } = line;
    const published = found?.scheme.charges[line.id];
    if (published?.isInside) return [{ label, who: '', amount: published.said.toLowerCase() }];
    const amount = charges.find((charge) => charge.line === line)?.amount;
    if (amount === undefined) return [];
    const who = `to ${payeeOf(line, found)}`;
    if (amount === 'unknown') return [{ label, who, amount: 'not in the sum: ask' }];
    if (!isCounted(kind)) return [{ label, who: 'to the council', amount: 'in the care below' }];
    return [{ label, who, amount: typeof amount === 'number' ? toSpan(amount, amount) : amount }];
  });
}

/** Council tax, care, food and bills: those that there are. */
function otherRows({ situation, found }: ReadForm, costs: readonly BothSteps[]): readonly WeekRow[] {
  const council = found?.area.council ?? 'the council';
  const payees: Readonly<Record<string, string>> = {
    councilTax: council,
    'care.cost': situation.care?.arrangedBy === 'self' ? 'the care firm' : council,
    otherCosts: 'shops and others',
  };
  return costs
    .filter((step) => step.id in payees && !isNothing(step))
    .map(({ id, label, amount }) => ({ label, who: `to ${payees[id] ?? ''}`, amount }));
}

function helpRows(estimate: Estimate): readonly WeekRow[] {
  const { housingBenefit, councilTaxReduction } = estimate.lowest;
  const isNotWorkedOut = (id: string): boolean =>
    (id === 'housingBenefit' && housingBenefit === null) ||
    (id === 'councilTaxReduction' && councilTaxReduction === null);
  return partsOf(estimate, 'totals.help').map(({ id, label, amount }) => ({
    label,
    who: 'from the council',
    amount: isNotWorkedOut(id) ? 'not worked out' : amount,
  }));
}

/** The week in three groups: what there is to pay, what helps, and what comes in. */
export function weekGroups(
  read: ReadForm,
  estimate: Estimate,
  lines: readonly ChargeLine[],
): readonly WeekGroup[] {
  const costs = partsOf(estimate, 'totals.charges');
  const incomes = partsOf(estimate, 'totals.income').filter(
    (step) => !step.id.startsWith('pensionCredit') || !isNothing(step),
  );
  return [
    {
      title: 'What there is to pay',
      rows: [...chargeRows(read, costs, lines), ...otherRows(read, costs)],
      sums: totalsOf(estimate, 'totals.charges'),
    },
    {
      title: 'Help with it',
      rows: helpRows(estimate),
      sums: totalsOf(estimate, 'totals.help', 'totals.youPay'),
    },
    {
      title: 'What comes in',
      rows: incomes.map(({ id, label, amount }) => ({
        label,
        who: id.startsWith('pensionCredit') ? 'from the Pension Service' : '',
        amount,
      })),
      sums: totalsOf(estimate, 'totals.income', 'totals.leftOver'),
    },
  ];
}
