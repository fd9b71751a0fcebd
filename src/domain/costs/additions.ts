import type { Household } from './household.ts';
import { hasCareNeedsBenefit, isCarer } from './income-rules.ts';
import type { WorkingStep } from './types.ts';

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
  const { people, rate, step } = household;
  const severe = countSevereDisability(household);
  const carers = people.filter(isCarer).length;
  const steps: WorkingStep[] = [];
  if (severe > 0) {
    const each = rate('severeDisabilityAddition');
    steps.push(step('benefits.severeDisability', 'severeDisability', severe * each.value, { rates: [each] }));
  }
  if (carers > 0) {
    const each = rate('carerAddition');
    steps.push(step('benefits.carer', 'carer', carers * each.value, { rates: [each] }));
  }
  return steps;
}
