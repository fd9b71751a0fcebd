import { ageOn } from '../calendar.ts';
import type { RateId } from '../rates/types.ts';
import type { Household } from './household.ts';
import { isOfPensionAge } from './pension-age.ts';
import type { Person, Premium, WorkingStep } from './types.ts';

const PREMIUMS: Readonly<Record<Premium, { single: RateId; couple: RateId }>> = {
  disability: { single: 'disabilityPremiumSingle', couple: 'disabilityPremiumCouple' },
  enhancedDisability: {
    single: 'enhancedDisabilityPremiumSingle',
    couple: 'enhancedDisabilityPremiumCouple',
  },
  carer: { single: 'carerPremium', couple: 'carerPremium' },
};

/** Which national amount is the person's: by age, and as one of a couple or alone. */
function basicAmountOf(household: Household, { born }: Person): RateId {
  const { on } = household.situation;
  const ofPensionAge = (person: Person) => isOfPensionAge(person.born, on);
  // In a couple the amount of pension age holds as soon as either has reached it.
  if (household.isCouple)
    return household.people.some(ofPensionAge)
      ? 'minimumIncomeGuaranteeCouplePensionAge'
      : 'minimumIncomeGuaranteeCouple';
  if (isOfPensionAge(born, on)) return 'minimumIncomeGuaranteeSinglePensionAge';
  return ageOn(born, on) >= 25 ? 'minimumIncomeGuaranteeSingle25' : 'minimumIncomeGuaranteeSingle18';
}

/**
 * The minimum income guarantee of one person a week (SI 2014/2672, regulation 7): the council's own amount
 * when it has one (premiums are not added to it), else the national amount and premiums.
 */
export function minimumIncomeGuaranteeStep(household: Household, person: Person, path: string): WorkingStep {
  const { isCouple, rate, situation, step, addUp } = household;
  const id = `${path}.minimumIncomeGuarantee`;
  const own = situation.councilRules.minimumIncomeGuarantee;
  if (own !== undefined) return step(id, 'minimumOwn', own);
  const basic = rate(basicAmountOf(household, person));
  const premiums = person.premiums.map((premium) => {
    const { single, couple } = PREMIUMS[premium];
    const added = rate(isCouple ? couple : single);
    return step(`premium.${premium}`, 'premium', added.value, { rates: [added], name: premium });
  });
  return addUp(id, 'minimum', [
    step('minimumIncomeGuarantee.basic', 'minimumBasic', basic.value, { rates: [basic] }),
    ...premiums,
  ]);
}
