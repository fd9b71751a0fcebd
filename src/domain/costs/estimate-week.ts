import type { Rates } from '../rates/types.ts';
import { assessCare } from './care-assessment.ts';
import { findBenefitIncome } from './benefit-income.ts';
import { wellbeingInCare } from './care-cost.ts';
import { toHousehold, type KnownCharge } from './household.ts';
import { findMeansTestedHelp } from './means-tested-help.ts';
import { findPensionCredit } from './pension-credit.ts';
import { addUpWeek } from './totals.ts';
import type { Charge, Estimate, Situation, Week } from './types.ts';
import type { WorkingWords } from './working-words.ts';
import { createStepWriter, type StepWriter } from './working.ts';

/** Which end of the ranges a run takes. */
type End = 'from' | 'to';

/** The charges with a known amount, each range at one end. Unknown ones are left out. */
function settleCharges(charges: readonly Charge[], end: End): readonly KnownCharge[] {
  return charges.flatMap((charge) => {
    const { amount } = charge;
    if (amount === 'unknown') return [];
    return [{ ...charge, amount: typeof amount === 'number' ? amount : amount[end] }];
  });
}

/** One run of the rules, in the order in which each feeds the next. */
function workOutWeek(situation: Situation, rates: Rates, writer: StepWriter, end: End): Week {
  const household = toHousehold(situation, settleCharges(situation.home.charges, end), rates, writer);
  const income = findBenefitIncome(household);
  const credit = findPensionCredit(household, income);
  const help = findMeansTestedHelp(household, income, credit);
  const insideCare = wellbeingInCare(household);
  const care = assessCare(household, credit, help, {
    path: 'care',
    person: situation.person,
    care: situation.care,
    disabilityRelatedExpenditure: situation.disabilityRelatedExpenditure,
    wellbeing: insideCare,
  });
  const { partner } = situation;
  const partnerCare = partner?.care
    ? assessCare(household, credit, help, {
        path: 'partnerCare',
        person: partner,
        care: partner.care,
        disabilityRelatedExpenditure: partner.disabilityRelatedExpenditure,
        wellbeing: [],
      })
    : null;
  const assessments = partnerCare ? [care, partnerCare] : [care];
  const { totals, steps } = addUpWeek(household, { credit, help, assessments, insideCare });
  return {
    pensionCredit: {
      assumedIncome: income.assumedIncome,
      guarantee: credit.guarantee,
      savings: credit.savings,
    },
    housingBenefit: help.housingBenefit,
    councilTaxReduction: help.councilTaxReduction,
    care: care.result,
    partnerCare: partnerCare?.result ?? null,
    totals,
    working: [...credit.steps, ...help.steps, ...assessments.flatMap((each) => each.steps), ...steps],
  };
}

/**
 * Works out the week of a household in a home, in whole pence, with the working in the words it is given.
 * With ranges it runs twice: everything at its lowest and everything at its highest.
 * The situation must have been read by `readSituation`, or checked field by field as it was typed.
 * Throws RateMissingError for a day without figures.
 */
export function estimateWeek(situation: Situation, rates: Rates, words: WorkingWords): Estimate {
  const writer = createStepWriter(words);
  const { charges } = situation.home;
  const isRange = charges.some(({ amount }) => typeof amount === 'object');
  const lowest = workOutWeek(situation, rates, writer, 'from');
  const unknown = charges.filter(({ amount }) => amount === 'unknown').map(({ kind }) => kind);
  return {
    isRange,
    lowest,
    highest: isRange ? workOutWeek(situation, rates, writer, 'to') : lowest,
    missing: [...new Set(unknown)],
  };
}
