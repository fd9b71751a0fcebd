/** A worked week as a page shows it: what was published beside what comes out here. No astro:content here. */
import type { IsoDate } from '#domain/calendar.ts';
import { estimateWeek } from '#domain/costs/estimate-week.ts';
import { isOfPensionAge } from '#domain/costs/pension-age.ts';
import { readSituation } from '#domain/costs/read-situation.ts';
import { resultField } from '#domain/costs/result-fields.ts';
import type { Situation, WorkingStep } from '#domain/costs/types.ts';
import { WORKING_WORDS } from '#domain/costs/working-words.ts';
import { formatMoney, poundsToPence, toPence } from '#domain/money.ts';
import type { Rates } from '#domain/rates/types.ts';
import type { Case } from '#schemas/case-file.ts';
import { situationInWords } from './situation-words.ts';

/** Groups in which a reader looks for a week like theirs, in the order in which they are tried. */
export const EXAMPLE_GROUPS = [
  { id: 'couples', name: 'Two people together' },
  { id: 'younger', name: 'Under pension age' },
  { id: 'buying', name: 'Buying a home, or a share of it' },
  { id: 'savings', name: 'Alone, with savings' },
  { id: 'alone', name: 'Alone, with few savings' },
] as const;
export type ExampleGroup = (typeof EXAMPLE_GROUPS)[number]['id'];

/** The least of the savings limits: below it, no benefit and no council looks at savings. */
const FEW_SAVINGS = toPence(10_000_00);

/** One result, as published and as it comes out here. */
export interface ComparedResult {
  readonly label: string;
  readonly published: string;
  readonly ours: string;
  readonly isSame: boolean;
}

export interface WorkedExample {
  /** The situation: "A woman of 82 who rents alone". */
  readonly name: string;
  readonly source: string;
  readonly differs?: string | undefined;
  /** The day whose rules and figures hold. */
  readonly on: IsoDate;
  readonly group: ExampleGroup;
  readonly assumes: readonly string[];
  readonly results: readonly ComparedResult[];
  readonly steps: readonly WorkingStep[];
}

/** What each result is called; a partner's care has the same names. */
const LABELS: Readonly<Record<string, string>> = {
  'pensionCredit.assumedIncome': 'Income assumed from savings, for Pension Credit',
  'pensionCredit.guarantee': 'Guarantee Credit',
  'pensionCredit.savings': 'Savings Credit',
  housingBenefit: 'Housing Benefit',
  councilTaxReduction: 'Council Tax Reduction',
  'care.cost': 'What the care costs',
  'care.fullCost': 'Pays in full for care',
  'care.tariffIncome': 'Income assumed from savings, for care',
  'care.countedIncome': 'Income that counts for care',
  'care.minimumIncomeGuarantee': 'What the council must leave',
  'care.housingCosts': 'Housing costs that come off',
  'care.most': 'The most the council may charge',
  'care.charge': 'What to pay for care',
  'totals.charges': 'All that there is to pay',
  'totals.help': 'All the help',
  'totals.youPay': 'Paid from own money',
  'totals.income': 'All money coming in',
  'totals.leftOver': 'What is left',
};

const labelOf = (field: string): string =>
  field.startsWith('partnerCare.')
    ? `The partner: ${(LABELS[field.replace('partnerCare', 'care')] ?? field).toLowerCase()}`
    : (LABELS[field] ?? field);

function inWords(value: unknown): string {
  if (value === true) return 'Yes';
  if (value === false) return 'No';
  if (typeof value === 'number') return formatMoney(toPence(value));
  return 'None';
}

/** Money in a case stands in pounds. */
const expectedInWords = (value: unknown): string =>
  inWords(typeof value === 'number' ? poundsToPence(value) : value);

function groupOf({ person, partner, home, on }: Situation): ExampleGroup {
  if (partner) return 'couples';
  if (!isOfPensionAge(person.born, on)) return 'younger';
  if (home.tenure !== 'rent') return 'buying';
  return person.capital > FEW_SAVINGS ? 'savings' : 'alone';
}

/** Works a case about costs out and puts its results beside those it expects. Throws what the engine throws. */
export function toWorkedExample({ name, source, differs, given, expect }: Case, rates: Rates): WorkedExample {
  const situation = readSituation(given);
  const estimate = estimateWeek(situation, rates, WORKING_WORDS);
  const results = Object.entries(expect).map(([field, expected]) => {
    const [published, ours] = [expectedInWords(expected), inWords(resultField(estimate, field))];
    return { label: labelOf(field), published, ours, isSame: published === ours };
  });
  return {
    name,
    source,
    differs,
    on: situation.on,
    group: groupOf(situation),
    assumes: situationInWords(situation),
    results,
    steps: estimate.lowest.working.filter(({ id }) => !id.startsWith('totals.')),
  };
}
