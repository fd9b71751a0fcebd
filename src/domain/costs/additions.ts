import type { Household } from './household.ts';
import { hasCareNeedsBenefit, isCarer } from './income-rules.ts';
import type { WorkingStep } from './types.ts';
import { step } from './working.ts';

/**
 * How many severe disability additions a household has (SI 2002/1792, schedule 1, paragraph 1; the same
 * test in SI 2006/214, schedule 3): none when another adult lives there, none unless everyone has a benefit
 * for care needs, and none for a person whom a paid carer looks after.
 */
function countSevereDisability({ people, situation }: Household): number {
  if (situation.otherAdults || !people.every(hasCareNeedsBenefit)) return 0;
  return people.filter(({ carerPaid }) => !carerPaid).length;
}

/** What is added to the standard amounts of Pension Credit, Housing Benefit and Council Tax Reduction. */
export function additionSteps(household: Household): readonly WorkingStep[] {
  const severe = countSevereDisability(household);
  const carers = household.people.filter(isCarer).length;
  const steps: WorkingStep[] = [];
  if (severe > 0) {
    const rate = household.rate('severeDisabilityAddition');
    steps.push(
      step(severe * rate.value, {
        id: 'benefits.severeDisability',
        label: 'More for severe disability',
        why: 'It is added because you get a benefit for care needs, nobody else lives with you, and nobody is paid Carer’s Allowance for you.',
        rates: [rate],
        source: 'State Pension Credit Regulations 2002 (SI 2002/1792), regulation 6 and schedule 1',
      }),
    );
  }
  if (carers > 0) {
    const rate = household.rate('carerAddition');
    steps.push(
      step(carers * rate.value, {
        id: 'benefits.carer',
        label: 'More for a carer',
        why: 'It is added for someone who gets Carer’s Allowance, or could get it for the care they give.',
        rates: [rate],
        source: 'State Pension Credit Regulations 2002 (SI 2002/1792), regulation 6 and schedule 1',
      }),
    );
  }
  return steps;
}
