import { divideHalfUp, NO_MONEY, notBelowNothing, type Pence } from '../money.ts';
import { additionSteps } from './additions.ts';
import type { BenefitIncome } from './benefit-income.ts';
import { chargeSteps } from './charge-steps.ts';
import type { Household } from './household.ts';
import { reachedPensionAgeBefore2016 } from './pension-age.ts';
import type { WorkingStep } from './types.ts';
import { takeAway, totalOf } from './working.ts';

export interface PensionCredit {
  readonly guarantee: Pence;
  readonly savings: Pence;
  readonly steps: readonly WorkingStep[];
}

const GUARANTEE = 'pensionCredit.guarantee';
const SAVINGS = 'pensionCredit.savings';

/** The level that Guarantee Credit tops income up to (SI 2002/1792, regulation 6). */
function guaranteeLevelSteps(household: Household): readonly WorkingStep[] {
  const { isCouple, rate, situation, step } = household;
  const standard = rate(isCouple ? 'standardMinimumGuaranteeCouple' : 'standardMinimumGuaranteeSingle');
  const words = isCouple ? 'standardCouple' : 'standardSingle';
  const isLease = situation.home.tenure === 'lease';
  return [
    step('pensionCredit.standardMinimumGuarantee', words, standard.value, { rates: [standard] }),
    ...additionSteps(household),
    ...chargeSteps(
      household,
      'chargeOnLease',
      ({ kind }) => isLease && (kind === 'groundRent' || kind === 'serviceCharge'),
    ),
  ];
}

/**
 * Savings Credit (State Pension Credit Act 2002, section 3; SI 2002/1792, regulation 7): 60% of the income
 * between the threshold and the standard amount, less 40% of the income above the guarantee level.
 * Rounded once, half a penny up.
 */
function savingsStep(household: Household, level: Pence, income: Pence): WorkingStep {
  const { isCouple, people, rate, step, addUp, notLess } = household;
  if (!people.every((person) => reachedPensionAgeBefore2016(person.born, person.reachedPensionAgeBefore2016)))
    return step(SAVINGS, 'savingsTooLate', 0);
  const threshold = rate(isCouple ? 'savingsCreditThresholdCouple' : 'savingsCreditThresholdSingle');
  if (income <= threshold.value) return step(SAVINGS, 'savingsTooLittle', 0, { rates: [threshold] });
  const standard = rate(isCouple ? 'standardMinimumGuaranteeCouple' : 'standardMinimumGuaranteeSingle');
  const share = rate('savingsCreditRate');
  const taper = rate('savingsCreditTaper');
  const rewarded = Math.min(income, standard.value) - threshold.value;
  const over = notBelowNothing(income - level);
  const gain = divideHalfUp(share.value * rewarded, 100);
  const credit = divideHalfUp(share.value * rewarded - taper.value * over, 100);
  return addUp(
    SAVINGS,
    'savings',
    notLess('savingsNotLess', [
      step('pensionCredit.savingsGain', 'savingsGain', gain, { rates: [share, threshold, standard] }),
      step('pensionCredit.savingsTaper', 'savingsTaper', credit - gain, { rates: [taper] }),
    ]),
  );
}

/** Pension Credit of the household: as awarded when told so, else estimated; nothing unless all are of pension age. */
export function findPensionCredit(household: Household, income: BenefitIncome): PensionCredit {
  const { situation, allOfPensionAge, step, addUp, notLess } = household;
  const award = situation.benefits.pensionCredit;
  if (award) {
    const { guarantee, savings } = award;
    const steps = [step(GUARANTEE, 'guaranteeTold', guarantee), step(SAVINGS, 'savingsTold', savings)];
    return { guarantee, savings, steps };
  }
  if (!allOfPensionAge) {
    const steps = [step(GUARANTEE, 'guaranteeTooYoung', 0), step(SAVINGS, 'savingsTooYoung', 0)];
    return { guarantee: NO_MONEY, savings: NO_MONEY, steps };
  }
  const level = guaranteeLevelSteps(household);
  const guarantee = addUp(
    GUARANTEE,
    'guarantee',
    notLess('guaranteeNotLess', [...level, takeAway(income.step)]),
  );
  const savings = savingsStep(household, totalOf(level), income.total);
  return { guarantee: totalOf([guarantee]), savings: totalOf([savings]), steps: [guarantee, savings] };
}
