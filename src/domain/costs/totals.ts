import { NO_MONEY } from '../money.ts';
import { sumOfCare, type CareAssessment } from './care-assessment.ts';
import { chargeSteps } from './charge-steps.ts';
import { incomeStep, type Household, type KnownCharge } from './household.ts';
import type { MeansTestedHelp } from './means-tested-help.ts';
import type { PensionCredit } from './pension-credit.ts';
import type { Week, WorkingStep } from './types.ts';
import { takeAway, totalOf } from './working.ts';

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
  const { situation, people, step, addUp } = household;
  const careCost = sumOfCare(assessments, 'cost');
  const costs = addUp('totals.charges', 'totalCharges', [
    ...chargeSteps(household, 'chargeOfHome', (charge) => !insideCare.includes(charge)),
    step('councilTax', 'councilTaxBefore', situation.councilTax),
    step('care.cost', insideCare.length > 0 ? 'careWithWellbeing' : 'care', careCost),
    step('otherCosts', 'otherCosts', situation.otherCosts),
  ]);
  const helped = addUp('totals.help', 'totalHelp', [
    step('housingBenefit', 'helpWithRent', help.housingBenefit ?? NO_MONEY),
    step('councilTaxReduction', 'helpWithCouncilTax', help.councilTaxReduction ?? NO_MONEY),
    step('care.councilPays', 'councilPays', careCost - sumOfCare(assessments, 'charge')),
  ]);
  const youPay = addUp('totals.youPay', 'youPay', [costs, takeAway(helped)]);
  const income = addUp('totals.income', 'totalIncome', [
    ...people.flatMap((person) =>
      person.incomes.map((each) => incomeStep(household, person, each, 'incomeTold')),
    ),
    step('pensionCredit.guarantee', 'guaranteeComingIn', credit.guarantee),
    step('pensionCredit.savings', 'savingsComingIn', credit.savings),
  ]);
  const leftOver = addUp('totals.leftOver', 'leftOver', [income, takeAway(youPay)]);
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
