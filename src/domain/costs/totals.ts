import type { CareAssessment } from './care-assessment.ts';
import { sumOfCare } from './care-assessment.ts';
import { chargeSteps } from './charge-steps.ts';
import { whose, type Household, type KnownCharge } from './household.ts';
import { INCOME_RULES } from './income-rules.ts';
import type { MeansTestedHelp } from './means-tested-help.ts';
import type { PensionCredit } from './pension-credit.ts';
import type { Week, WorkingStep } from './types.ts';
import { addUp, step, takeAway, totalOf } from './working.ts';

export interface Totals {
  readonly totals: Week['totals'];
  readonly steps: readonly WorkingStep[];
}

interface Found {
  readonly credit: PensionCredit;
  readonly help: MeansTestedHelp;
  readonly assessments: readonly CareAssessment[];
  /** Charges already inside the care cost: each is counted once. */
  readonly insideCare: readonly KnownCharge[];
}

/** Adds the week up: what everything costs, what helps, what you pay, what comes in and what is left. */
export function addUpWeek(household: Household, { credit, help, assessments, insideCare }: Found): Totals {
  const { situation, charges, people } = household;
  const careCost = sumOfCare(assessments, 'cost');
  const costs = addUp(
    [
      ...chargeSteps(
        charges.filter((charge) => !insideCare.includes(charge)),
        () => 'It is a charge of the home.',
      ),
      step(situation.councilTax, { id: 'councilTax', label: 'Council tax', why: 'Before any reduction.' }),
      step(careCost, {
        id: 'care.cost',
        label: insideCare.length > 0 ? 'Care, with the wellbeing charge' : 'Care',
        why: 'Before any help.',
      }),
      step(situation.otherCosts, {
        id: 'otherCosts',
        label: 'Your own food and bills',
        why: 'As you told us.',
      }),
    ],
    { id: 'totals.charges', label: 'Everything the week costs', why: 'All charges before any help.' },
  );
  const helped = addUp(
    [
      step(help.housingBenefit ?? 0, {
        id: 'housingBenefit',
        label: 'Housing Benefit',
        why: 'It goes towards rent.',
      }),
      step(help.councilTaxReduction ?? 0, {
        id: 'councilTaxReduction',
        label: 'Council Tax Reduction',
        why: 'It comes off the council tax bill.',
      }),
      step(careCost - sumOfCare(assessments, 'charge'), {
        id: 'care.councilPays',
        label: 'What the council pays towards care',
        why: 'It is the care cost less what you are charged.',
      }),
    ],
    { id: 'totals.help', label: 'What helps', why: 'This comes off the costs of the week.' },
  );
  const youPay = addUp([costs, takeAway(helped)], {
    id: 'totals.youPay',
    label: 'What you pay',
    why: 'Everything the week costs, less what helps.',
  });
  const income = addUp(
    [
      ...people.flatMap((person) =>
        person.incomes.map(({ kind, amount }) =>
          step(amount, {
            id: `income.${kind}`,
            label: `${whose(household, person)} ${INCOME_RULES[kind].label}`,
            why: 'As you told us.',
          }),
        ),
      ),
      step(credit.guarantee, {
        id: 'pensionCredit.guarantee',
        label: 'Guarantee Credit',
        why: 'Worked out above.',
      }),
      step(credit.savings, {
        id: 'pensionCredit.savings',
        label: 'Savings Credit',
        why: 'Worked out above.',
      }),
    ],
    { id: 'totals.income', label: 'Money coming in', why: 'All of it, also what no means test counts.' },
  );
  const leftOver = addUp([income, takeAway(youPay)], {
    id: 'totals.leftOver',
    label: 'What is left',
    why: 'Money coming in, less what you pay.',
  });
  return {
    totals: {
      charges: totalOf([costs]),
      help: totalOf([helped]),
      youPay: totalOf([youPay]),
      income: totalOf([income]),
      leftOver: totalOf([leftOver]),
    },
    steps: [costs, helped, youPay, income, leftOver],
  };
}
