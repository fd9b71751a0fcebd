import { divideHalfUp, negate, toPence, type Pence } from '../money.ts';
import type { RateId } from '../rates/types.ts';
import { additionSteps } from './additions.ts';
import type { BenefitIncome } from './benefit-income.ts';
import { CHARGE_RULES } from './charge-rules.ts';
import { chargeSteps } from './charge-steps.ts';
import type { Household } from './household.ts';
import type { PensionCredit } from './pension-credit.ts';
import { reachedPensionAgeBefore2021 } from './pension-age.ts';
import type { RateUsed, WorkingStep } from './types.ts';
import { addUp, notLess, step, takeAway, totalOf } from './working.ts';

/** Housing Benefit and Council Tax Reduction: null when they are not estimated. */
export interface MeansTestedHelp {
  readonly housingBenefit: Pence | null;
  readonly councilTaxReduction: Pence | null;
  readonly steps: readonly WorkingStep[];
}

/** One kind of help: what it can cover at most, and how fast it shrinks as income grows. */
interface Help {
  readonly id: 'housingBenefit' | 'councilTaxReduction';
  readonly label: string;
  readonly source: string;
  /** What it helps with, as steps that add up to the most it can be. */
  readonly covers: readonly WorkingStep[];
  readonly taper: RateId;
  /** Less than this is not paid at all. */
  readonly minimum?: RateId;
}

const NOT_ESTIMATED =
  'We do not estimate this until everyone is of pension age: other rules hold. If you get it, tell us how much.';

/** Income above what the rules let the household keep (SI 2006/214, regulation 22 and schedule 3). */
function findExcess(household: Household, income: BenefitIncome, credit: PensionCredit): WorkingStep {
  const { people, isCouple, rate } = household;
  const older = people.some(({ born }) => reachedPensionAgeBefore2021(born));
  const id: RateId = isCouple
    ? older
      ? 'personalAllowanceCoupleBefore2021'
      : 'personalAllowanceCouple'
    : older
      ? 'personalAllowanceSingleBefore2021'
      : 'personalAllowanceSingle';
  const allowance = rate(id);
  const keeps = step(allowance.value, {
    id: 'benefits.allowance',
    label: 'What the rules let you keep first',
    why: older
      ? 'It is the higher amount, because you or your partner reached pension age before 1 April 2021.'
      : 'It is the amount for people who reached pension age on or after 1 April 2021.',
    rates: [allowance],
  });
  const parts = [
    income.step,
    step(credit.savings, {
      id: 'benefits.savingsCredit',
      label: 'Savings Credit',
      why: 'It counts as income here.',
    }),
    takeAway(keeps),
    ...additionSteps(household).map(takeAway),
  ];
  return addUp(notLess(parts, 'Your income is not above what you may keep.'), {
    id: 'benefits.excess',
    label: 'Income above what the rules let you keep',
    why: 'Housing Benefit and Council Tax Reduction go down by a share of this.',
    source: 'Housing Benefit (State Pension Credit) Regulations 2006 (SI 2006/214), schedule 3',
  });
}

/** Some help after the means test (SI 2006/214, regulations 26, 43 and 51; SI 2012/2885). */
function findHelp(help: Help, household: Household, credit: PensionCredit, excess: WorkingStep): WorkingStep {
  const { capital, rate } = household;
  const words = { id: help.id, label: help.label, source: help.source };
  if (credit.guarantee > 0)
    return addUp(help.covers, {
      ...words,
      why: 'You get Guarantee Credit, so it covers all of this, whatever your savings.',
    });
  const limit = rate('housingBenefitCapitalLimit');
  if (capital > limit.value)
    return step(0, { ...words, why: 'Savings over the limit stop this help.', rates: [limit] });
  const taper = rate(help.taper);
  const most = totalOf(help.covers);
  const over = excess.amount ?? 0;
  // Rounded once: the help itself, half a penny up.
  const helped = divideHalfUp(most * 100 - taper.value * over, 100);
  const parts = notLess(
    [
      ...help.covers,
      step(helped - most, {
        id: `${help.id}.taper`,
        label: `Less ${taper.value}% of your income above what you may keep`,
        why: 'The more you have above that, the less help there is.',
        rates: [taper],
      }),
    ],
    'Your income is too high for this help.',
  );
  const minimum = help.minimum && rate(help.minimum);
  const paid = totalOf(parts);
  const unpaid = minimum && paid > 0 && paid < minimum.value ? [tooSmall(help.id, paid, minimum)] : [];
  return addUp([...parts, ...unpaid], {
    ...words,
    why: 'It is what this help can cover, less a share of your income.',
  });
}

function tooSmall(id: string, paid: Pence, minimum: RateUsed): WorkingStep {
  return step(negate(paid), {
    id: `${id}.minimum`,
    label: 'Too small to be paid',
    why: 'Less than this is not paid at all.',
    rates: [minimum],
  });
}

function told(help: Help, amount: Pence): WorkingStep {
  return step(amount, { id: help.id, label: help.label, why: 'This is what you told us you get.' });
}

/** Housing Benefit and Council Tax Reduction: as awarded when told so, else estimated at pension age. */
export function findMeansTestedHelp(
  household: Household,
  income: BenefitIncome,
  credit: PensionCredit,
): MeansTestedHelp {
  const { situation, charges, allOfPensionAge } = household;
  const { benefits, councilTax, home } = situation;
  const forRent: Help = {
    id: 'housingBenefit',
    label: 'Housing Benefit',
    source: 'Housing Benefit (State Pension Credit) Regulations 2006 (SI 2006/214)',
    covers: chargeSteps(
      charges.filter(({ kind }) => CHARGE_RULES[kind].housingBenefitCanHelp),
      () => 'Housing Benefit can cover this charge.',
    ),
    taper: 'housingBenefitTaper',
    minimum: 'housingBenefitMinimum',
  };
  const forCouncilTax: Help = {
    id: 'councilTaxReduction',
    label: 'Council Tax Reduction',
    source: 'Council Tax Reduction Schemes (Prescribed Requirements) Regulations 2012 (SI 2012/2885)',
    covers: [step(councilTax, { id: 'councilTax', label: 'Council tax', why: 'After any discount.' })],
    taper: 'councilTaxReductionTaper',
  };
  const excess = findExcess(household, income, credit);
  const estimate = (help: Help) =>
    allOfPensionAge
      ? findHelp(help, household, credit, excess)
      : step(null, { id: help.id, label: help.label, why: NOT_ESTIMATED });
  const onLease = step(0, {
    id: 'housingBenefit',
    label: 'Housing Benefit',
    why: 'Housing Benefit is for rent. On a lease there is none.',
  });

  const rentHelp =
    benefits.housingBenefit !== undefined
      ? told(forRent, benefits.housingBenefit)
      : home.tenure === 'lease'
        ? onLease
        : estimate(forRent);
  const taxHelp =
    benefits.councilTaxReduction !== undefined
      ? told(forCouncilTax, benefits.councilTaxReduction)
      : estimate(forCouncilTax);
  const asMoney = ({ amount }: WorkingStep) => (amount === null ? null : toPence(amount));
  return {
    housingBenefit: asMoney(rentHelp),
    councilTaxReduction: asMoney(taxHelp),
    // How far income is above what may be kept explains the two only where the means test was used.
    steps: [...([rentHelp, taxHelp].some(usesExcess) ? [excess] : []), rentHelp, taxHelp],
  };
}

function usesExcess({ id, parts }: WorkingStep): boolean {
  return parts.some((part) => part.id === `${id}.taper`);
}
