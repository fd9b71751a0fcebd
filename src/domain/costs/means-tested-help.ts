import { divideHalfUp, type Pence } from '../money.ts';
import type { RateId } from '../rates/types.ts';
import { additionSteps } from './additions.ts';
import type { BenefitIncome } from './benefit-income.ts';
import { CHARGE_RULES } from './charge-rules.ts';
import { chargeSteps } from './charge-steps.ts';
import type { Household } from './household.ts';
import type { PensionCredit } from './pension-credit.ts';
import { reachedPensionAgeBefore2021 } from './pension-age.ts';
import type { WorkingStep } from './types.ts';
import { takeAway, totalOf } from './working.ts';

/** Housing Benefit and Council Tax Reduction: null when they are not estimated. */
export interface MeansTestedHelp {
  readonly housingBenefit: Pence | null;
  readonly councilTaxReduction: Pence | null;
  readonly steps: readonly WorkingStep[];
}

/** One kind of help: what it can cover, and how fast it shrinks as income grows. */
interface Help {
  readonly id: 'housingBenefit' | 'councilTaxReduction';
  /** The award, when the household was told of one. */
  readonly award: Pence | undefined;
  /** Steps that add up to the most it can be. */
  readonly covers: readonly WorkingStep[];
  readonly taper: RateId;
  /** Less than this is not paid at all. */
  readonly minimum?: RateId;
}

/** Income above what the rules let the household keep (SI 2006/214, regulation 22 and schedule 3). */
function findExcess(household: Household, income: BenefitIncome, credit: PensionCredit): WorkingStep {
  const { people, isCouple, rate, step, addUp, notLess } = household;
  const older = people.some(({ born }) => reachedPensionAgeBefore2021(born));
  const id = `personalAllowance${isCouple ? 'Couple' : 'Single'}${older ? 'Before2021' : ''}` as const;
  const allowance = rate(id);
  const words = older ? 'allowanceBefore2021' : 'allowance';
  return addUp(
    'benefits.excess',
    'excess',
    notLess('excessNotLess', [
      income.step,
      step('benefits.savingsCredit', 'savingsAsIncome', credit.savings),
      takeAway(step('benefits.allowance', words, allowance.value, { rates: [allowance] })),
      ...additionSteps(household).map(takeAway),
    ]),
  );
}

/**
 * Some help after the means test (SI 2006/214, regulations 26, 43 and 51; SI 2012/2885): as awarded when told
 * so; not estimated below pension age. Rounded once, half a penny up; an amount under the minimum is not paid.
 */
function helpStep(household: Household, help: Help, credit: PensionCredit, excess: WorkingStep): WorkingStep {
  const { allOfPensionAge, capital, rate, step, addUp, notLess } = household;
  const { id, covers } = help;
  if (help.award !== undefined) return step(id, `${id}.told`, help.award);
  if (id === 'housingBenefit' && household.situation.home.tenure === 'lease')
    return step(id, 'housingBenefitOnLease', 0);
  if (!allOfPensionAge) return step(id, `${id}.notEstimated`, null);
  if (credit.guarantee > 0) return addUp(id, `${id}.guarantee`, covers);
  const limit = rate('housingBenefitCapitalLimit');
  if (capital > limit.value) return step(id, `${id}.capital`, 0, { rates: [limit] });

  const taper = rate(help.taper);
  const most = totalOf(covers);
  const tapered = divideHalfUp(most * 100 - taper.value * (excess.amount ?? 0), 100);
  const tested = notLess('taperNotLess', [
    ...covers,
    step(`${id}.taper`, 'taper', tapered - most, { rates: [taper], put: { percent: String(taper.value) } }),
  ]);
  const paid = totalOf(tested);
  const minimum = help.minimum && rate(help.minimum);
  if (!minimum || paid === 0 || paid >= minimum.value) return addUp(id, `${id}.tested`, tested);
  const tooSmall = takeAway(step(`${id}.minimum`, 'tooSmall', paid, { rates: [minimum] }));
  return addUp(id, `${id}.tested`, [...tested, tooSmall]);
}

/** Housing Benefit and Council Tax Reduction of the household, a week. */
export function findMeansTestedHelp(
  household: Household,
  income: BenefitIncome,
  credit: PensionCredit,
): MeansTestedHelp {
  const { benefits, councilTax } = household.situation;
  const excess = findExcess(household, income, credit);
  const housingBenefit: Help = {
    id: 'housingBenefit',
    award: benefits.housingBenefit,
    covers: chargeSteps(household, 'chargeCovered', ({ kind }) => CHARGE_RULES[kind].housingBenefitCanHelp),
    taper: 'housingBenefitTaper',
    minimum: 'housingBenefitMinimum',
  };
  const councilTaxReduction: Help = {
    id: 'councilTaxReduction',
    award: benefits.councilTaxReduction,
    covers: [household.step('councilTax', 'councilTaxBill', councilTax)],
    taper: 'councilTaxReductionTaper',
  };
  const rent = helpStep(household, housingBenefit, credit, excess);
  const tax = helpStep(household, councilTaxReduction, credit, excess);
  return {
    housingBenefit: rent.amount,
    councilTaxReduction: tax.amount,
    // How far income is above what may be kept explains the two only where the means test was used.
    steps: [...([rent, tax].some(usesExcess) ? [excess] : []), rent, tax],
  };
}

function usesExcess({ id, parts }: WorkingStep): boolean {
  return parts.some((part) => part.id === `${id}.taper`);
}
