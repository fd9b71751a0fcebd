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
import { addUp, notLess, step, takeAway, totalOf } from './working.ts';

const REGULATIONS = 'Care and Support (Charging and Assessment of Resources) Regulations 2014 (SI 2014/2672)';

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
  const { charges, situation } = household;
  const parts = notLess(
    [
      ...chargeSteps(
        charges.filter(({ kind }) => CHARGE_RULES[kind].housingCost),
        () => 'It is a housing cost.',
      ),
      step(situation.councilTax, { id: 'councilTax', label: 'Council tax', why: 'It is a housing cost.' }),
      step(negate(help.housingBenefit ?? NO_MONEY), {
        id: 'housingBenefit',
        label: 'Less Housing Benefit',
        why: 'Only what you pay yourself counts.',
      }),
      step(negate(help.councilTaxReduction ?? NO_MONEY), {
        id: 'councilTaxReduction',
        label: 'Less Council Tax Reduction',
        why: 'Only what you pay yourself counts.',
      }),
    ],
    'The help covers all of it.',
  );
  const whole = totalOf(parts);
  const half = step(shareOf(household, whole) - whole, {
    id: 'housingCosts.otherHalf',
    label: 'Less the other person’s half',
    why: 'A couple share the housing costs.',
  });
  return addUp(household.isCouple ? [...parts, half] : parts, {
    id: `${path}.housingCosts`,
    label: 'Rent, service charge and council tax that you pay yourself',
    why: 'The council takes these off before it works out your charge.',
    source: `${REGULATIONS}, schedule 1`,
  });
}

/**
 * What one person pays for care a week (Care Act 2014, sections 14 and 17; SI 2014/2672): the person's own
 * income and savings only. In full over the upper limit, or when the person arranges the care.
 */
export function assessCare(
  household: Household,
  credit: PensionCredit,
  help: MeansTestedHelp,
  assessed: Assessed,
): CareAssessment {
  const { path, person, care } = assessed;
  const cost = careCostStep(care, assessed.wellbeing, path);
  const limit = household.rate('upperCapitalLimit');
  const overLimit = person.capital > limit.value;
  const fullCost = overLimit || care?.arrangedBy === 'self';
  const income = countedIncomeStep(household, person, credit, path);
  const guarantee = minimumIncomeGuaranteeStep(household, person, path);
  const housing = housingCostsStep(household, help, path);
  const tariff = overLimit ? null : tariffIncomeStep(household, person, path);
  const figures = {
    cost: totalOf([cost]),
    fullCost,
    tariffIncome: tariff && totalOf([tariff]),
    countedIncome: totalOf([income]),
    minimumIncomeGuarantee: totalOf([guarantee]),
    housingCosts: totalOf([housing]),
  };
  const words = {
    id: `${path}.charge`,
    label: 'What you pay for care (your care charge)',
    source: REGULATIONS,
  };

  if (fullCost) {
    const charge = addUp([cost], {
      ...words,
      why: overLimit
        ? 'Your savings are over the limit, so you pay for all of your care.'
        : 'You arrange the care yourself, so you pay for all of it.',
      rates: overLimit ? [limit] : [],
    });
    return { result: { ...figures, most: null, charge: figures.cost }, steps: [charge] };
  }

  const most = mostStep(assessed, [
    income,
    ...(tariff ? [tariff] : []),
    takeAway(guarantee),
    takeAway(housing),
  ]);
  const council = Math.min(0, totalOf([most]) - figures.cost);
  const charge = addUp(
    [
      cost,
      step(council, {
        id: `${path}.councilPays`,
        label: 'Less what the council pays',
        why: 'You never pay more than the most the council may ask.',
      }),
    ],
    {
      ...words,
      why: 'It is the smaller of two amounts: what the care costs, and the most the council may ask.',
    },
  );
  return {
    result: { ...figures, most: totalOf([most]), charge: totalOf([charge]) },
    steps: [most, charge],
  };
}

function mostStep(
  { path, disabilityRelatedExpenditure }: Assessed,
  parts: readonly WorkingStep[],
): WorkingStep {
  const disability = step(negate(disabilityRelatedExpenditure), {
    id: 'disabilityRelatedExpenditure',
    label: 'Less costs that your disability brings',
    why: 'The council must leave you the money for these.',
  });
  return addUp(
    notLess(
      [...parts, disability],
      'You have no more than you must be left with, so there is nothing to pay.',
    ),
    {
      id: `${path}.most`,
      label: 'The most the council may ask you to pay for care',
      why: 'It is your counted income, less all that must be left to you.',
      source: `${REGULATIONS}, regulations 7 and 11 and schedule 1`,
    },
  );
}

/** The care results of the household's members, added up. */
export function sumOfCare(assessments: readonly CareAssessment[], field: 'cost' | 'charge'): Pence {
  return sumOf(assessments.map(({ result }) => result[field]));
}
