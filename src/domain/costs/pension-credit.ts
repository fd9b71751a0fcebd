import { divideHalfUp, NO_MONEY, notBelowNothing, toPence, type Pence } from '../money.ts';
import { additionSteps } from './additions.ts';
import type { BenefitIncome } from './benefit-income.ts';
import { chargeSteps } from './charge-steps.ts';
import type { Household } from './household.ts';
import { reachedPensionAgeBefore2016 } from './pension-age.ts';
import type { WorkingStep } from './types.ts';
import { addUp, notLess, step, takeAway, totalOf } from './working.ts';

export interface PensionCredit {
  readonly guarantee: Pence;
  readonly savings: Pence;
  readonly steps: readonly WorkingStep[];
}

const REGULATIONS = 'State Pension Credit Regulations 2002 (SI 2002/1792)';
const GUARANTEE = { id: 'pensionCredit.guarantee', label: 'Pension Credit: Guarantee Credit' };
const SAVINGS = { id: 'pensionCredit.savings', label: 'Pension Credit: Savings Credit' };

/** The level that Guarantee Credit tops income up to (SI 2002/1792, regulation 6). */
function guaranteeLevelSteps(household: Household): readonly WorkingStep[] {
  const { isCouple, rate, situation, charges } = household;
  const standard = rate(isCouple ? 'standardMinimumGuaranteeCouple' : 'standardMinimumGuaranteeSingle');
  const leaseCosts =
    situation.home.tenure === 'lease'
      ? charges.filter(({ kind }) => kind === 'groundRent' || kind === 'serviceCharge')
      : [];
  return [
    step(standard.value, {
      id: 'pensionCredit.standardMinimumGuarantee',
      label: isCouple ? 'The standard amount for a couple' : 'The standard amount for one person',
      why: 'Guarantee Credit tops your income up to this.',
      rates: [standard],
      source: `${REGULATIONS}, regulation 6`,
    }),
    ...additionSteps(household),
    ...chargeSteps(leaseCosts, () => 'On a lease, Pension Credit adds this charge.'),
  ];
}

function guaranteeStep(level: readonly WorkingStep[], income: BenefitIncome): WorkingStep {
  const parts = [...level, takeAway(income.step)];
  return addUp(notLess(parts, 'Your income is above this level, so there is nothing to top up.'), {
    ...GUARANTEE,
    why: 'It tops your income up to the level below.',
    source: `${REGULATIONS}, regulation 6`,
  });
}

/**
 * Savings Credit (State Pension Credit Act 2002, section 3; SI 2002/1792, regulation 7): 60% of the income
 * between the threshold and the standard amount, less 40% of the income above the guarantee level.
 * Rounded once, half a penny up.
 */
function savingsStep(household: Household, level: Pence, income: Pence): WorkingStep {
  const { isCouple, people, rate } = household;
  const words = { ...SAVINGS, source: `${REGULATIONS}, regulation 7` };
  if (!people.every((person) => reachedPensionAgeBefore2016(person.born, person.reachedPensionAgeBefore2016)))
    return step(0, {
      ...words,
      why: 'It is only for people who all reached pension age before 6 April 2016.',
    });
  const threshold = rate(isCouple ? 'savingsCreditThresholdCouple' : 'savingsCreditThresholdSingle');
  if (income <= threshold.value)
    return step(0, {
      ...words,
      why: 'Your income is not above the point where it starts.',
      rates: [threshold],
    });
  const standard = rate(isCouple ? 'standardMinimumGuaranteeCouple' : 'standardMinimumGuaranteeSingle');
  const share = rate('savingsCreditRate');
  const taper = rate('savingsCreditTaper');
  const rewarded = Math.min(income, standard.value) - threshold.value;
  const over = notBelowNothing(income - level);
  const gain = divideHalfUp(share.value * rewarded, 100);
  const credit = divideHalfUp(share.value * rewarded - taper.value * over, 100);
  const parts = [
    step(gain, {
      id: 'pensionCredit.savingsGain',
      label: 'A share of your income above the starting point',
      why: 'Only income up to the standard amount brings Savings Credit.',
      rates: [share, threshold, standard],
    }),
    step(credit - gain, {
      id: 'pensionCredit.savingsTaper',
      label: 'Less a share of your income above the guarantee level',
      why: 'The more you have above that level, the less Savings Credit there is.',
      rates: [taper],
    }),
  ];
  return addUp(notLess(parts, 'Your income is too high for any Savings Credit.'), {
    ...words,
    why: 'It is a little more for people who have put something by.',
  });
}

/** Pension Credit of the household: as awarded when told so, else estimated; nothing unless all are of pension age. */
export function findPensionCredit(household: Household, income: BenefitIncome): PensionCredit {
  const award = household.situation.benefits.pensionCredit;
  if (award) {
    const why = 'This is what you told us you get.';
    const steps = [step(award.guarantee, { ...GUARANTEE, why }), step(award.savings, { ...SAVINGS, why })];
    return { ...award, steps };
  }
  if (!household.allOfPensionAge) {
    const why = 'Pension Credit is only for people of pension age. In a couple, both must have reached it.';
    const steps = [step(0, { ...GUARANTEE, why }), step(0, { ...SAVINGS, why })];
    return { guarantee: NO_MONEY, savings: NO_MONEY, steps };
  }
  const level = guaranteeLevelSteps(household);
  const guarantee = guaranteeStep(level, income);
  const savings = savingsStep(household, totalOf(level), income.total);
  return {
    guarantee: toPence(guarantee.amount ?? 0),
    savings: toPence(savings.amount ?? 0),
    steps: [guarantee, savings],
  };
}
