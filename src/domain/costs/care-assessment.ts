import { negate, NO_MONEY, sumOf, type Pence } from '../money.ts';
import { careCostStep } from './care-cost.ts';
import { CHARGE_RULES } from './charge-rules.ts';
import { chargeSteps } from './charge-steps.ts';
import { countedIncomeStep, shareOf, tariffIncomeStep } from './counted-income.ts';
import type { Household, KnownCharge } from './household.ts';
import type { MeansTestedHelp } from './means-tested-help.ts';
import { minimumIncomeGuaranteeStep } from './minimum-income-guarantee.ts';
import type { PensionCredit } from './pension-credit.ts';
import type { CareCost, CareResult, Person, WorkingStep } from './types.ts';
import { takeAway, totalOf } from './working.ts';

/** Who is assessed, and with what. */
export interface Assessed {
  readonly path: 'care' | 'partnerCare';
  readonly person: Person;
  readonly care: CareCost | undefined;
  readonly disabilityRelatedExpenditure: Pence;
  /** Wellbeing charges that belong to this person's care. */
  readonly wellbeing: readonly KnownCharge[];
}

export interface CareAssessment {
  readonly result: CareResult;
  readonly steps: readonly WorkingStep[];
}

/** Housing costs after help, and the person's half of them in a couple (SI 2014/2672, schedule 1, paragraph 2). */
function housingCostsStep(household: Household, help: MeansTestedHelp, path: string): WorkingStep {
  const { isCouple, situation, step, addUp, notLess } = household;
  const reduction = negate(help.councilTaxReduction ?? NO_MONEY);
  const parts = notLess('housingNotLess', [
    ...chargeSteps(household, 'chargeHousing', ({ kind }) => CHARGE_RULES[kind].housingCost),
    step('councilTax', 'councilTaxAsHousing', situation.councilTax),
    step('housingBenefit', 'lessHousingBenefit', negate(help.housingBenefit ?? NO_MONEY)),
    step('councilTaxReduction', 'lessCouncilTaxReduction', reduction),
  ]);
  const whole = totalOf(parts);
  const half = step('housingCosts.otherHalf', 'otherHalf', shareOf(household, whole) - whole);
  return addUp(`${path}.housingCosts`, 'housingCosts', isCouple ? [...parts, half] : parts);
}

/**
 * What one person pays for care a week (Care Act 2014, sections 14 and 17; SI 2014/2672): the person's own
 * income and savings only. In full over the upper limit, or when the person arranges the care.
 */
export function assessCare(
  household: Household,
  credit: PensionCredit,
  help: MeansTestedHelp,
  { path, person, care, wellbeing, disabilityRelatedExpenditure }: Assessed,
): CareAssessment {
  const { rate, step, addUp, notLess } = household;
  const cost = careCostStep(household, care, wellbeing, path);
  const limit = rate('upperCapitalLimit');
  const overLimit = person.capital > limit.value;
  const fullCost = overLimit || care?.arrangedBy === 'self';
  const income = countedIncomeStep(household, person, credit, path);
  const guarantee = minimumIncomeGuaranteeStep(household, person, path);
  const housing = housingCostsStep(household, help, path);
  const tariff = overLimit ? [] : [tariffIncomeStep(household, person, path)];
  const figures = {
    cost: totalOf([cost]),
    fullCost,
    tariffIncome: overLimit ? null : totalOf(tariff),
    countedIncome: totalOf([income]),
    minimumIncomeGuarantee: totalOf([guarantee]),
    housingCosts: totalOf([housing]),
  };
  if (fullCost) {
    const words = overLimit ? 'fullCostOverLimit' : 'fullCostOwnCare';
    const charge = addUp(`${path}.charge`, words, [cost], { rates: overLimit ? [limit] : [] });
    return { result: { ...figures, most: null, charge: figures.cost }, steps: [charge] };
  }

  const most = addUp(
    `${path}.most`,
    'most',
    notLess('mostNotLess', [
      income,
      ...tariff,
      takeAway(guarantee),
      takeAway(housing),
      step('disabilityRelatedExpenditure', 'disabilityCosts', negate(disabilityRelatedExpenditure)),
    ]),
  );
  const councilPays = Math.min(0, totalOf([most]) - figures.cost);
  const charge = addUp(`${path}.charge`, 'careCharge', [
    cost,
    step(`${path}.councilPays`, 'lessCouncilPays', councilPays),
  ]);
  return { result: { ...figures, most: totalOf([most]), charge: totalOf([charge]) }, steps: [most, charge] };
}

/** The care results of the household's members, added up. */
export function sumOfCare(assessments: readonly CareAssessment[], field: 'cost' | 'charge'): Pence {
  return sumOf(assessments.map(({ result }) => result[field]));
}
