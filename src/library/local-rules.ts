/** What a council decides for itself about paying for care, in words. No astro:content here. */
import type { Area } from '#schemas/area.ts';
import { formatPounds } from './figures.ts';

type Charging = NonNullable<Area['charging']>;

/** One thing that the law leaves to a council. */
export interface LocalRule {
  readonly name: string;
  /** What this council does: undefined when it is not known. */
  readonly choice?: string | undefined;
  /** What it means, and which way our sums take it. */
  readonly note: string;
}

const CHOICES = {
  nightRateCounted: {
    name: 'The higher rate of Attendance Allowance',
    yes: 'The council counts all of it.',
    no: 'The council counts it as if it were the lower rate.',
  },
  savingsCreditIgnored: {
    name: 'Savings Credit',
    yes: 'The council leaves all of it out.',
    no: 'The council counts what is above the national allowance.',
  },
} as const;

const AMOUNTS = {
  minimumIncomeGuarantee: { name: 'What you must be left with', says: 'The council leaves you' },
  standardDisabilityAllowance: {
    name: 'Costs of a disability',
    says: 'Without receipts, the council takes off',
  },
} as const;

function tellChoice(charging: Charging, id: keyof typeof CHOICES): LocalRule {
  const { choice, note } = charging[id];
  return { name: CHOICES[id].name, choice: choice === 'not-known' ? undefined : CHOICES[id][choice], note };
}

function tellAmount(charging: Charging, id: keyof typeof AMOUNTS): LocalRule {
  const { amount, note } = charging[id];
  const { name, says } = AMOUNTS[id];
  return { name, choice: amount === undefined ? undefined : `${says} ${formatPounds(amount)} a week.`, note };
}

/** A council's own rules, the same ones in the same order for every council. */
export function tellLocalRules(charging: Charging): readonly LocalRule[] {
  return [
    tellChoice(charging, 'nightRateCounted'),
    tellChoice(charging, 'savingsCreditIgnored'),
    tellAmount(charging, 'minimumIncomeGuarantee'),
    tellAmount(charging, 'standardDisabilityAllowance'),
  ];
}
