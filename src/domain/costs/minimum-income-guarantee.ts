import { ageOn } from '../calendar.ts';
import type { RateId } from '../rates/types.ts';
import type { Household } from './household.ts';
import { isOfPensionAge } from './pension-age.ts';
import type { Person, Premium, WorkingStep } from './types.ts';
import { addUp, step } from './working.ts';

const REGULATION =
  'Care and Support (Charging and Assessment of Resources) Regulations 2014 (SI 2014/2672), regulation 7';
const WORDS = {
  id: 'minimumIncomeGuarantee',
  label: 'The least you must be left with (the minimum income guarantee)',
  source: REGULATION,
};

const PREMIUMS: Readonly<Record<Premium, { label: string; single: RateId; couple: RateId }>> = {
  disability: {
    label: 'Disability premium',
    single: 'disabilityPremiumSingle',
    couple: 'disabilityPremiumCouple',
  },
  enhancedDisability: {
    label: 'Enhanced disability premium',
    single: 'enhancedDisabilityPremiumSingle',
    couple: 'enhancedDisabilityPremiumCouple',
  },
  carer: { label: 'Carer premium', single: 'carerPremium', couple: 'carerPremium' },
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
  const words = { ...WORDS, id: `${path}.${WORDS.id}` };
  const own = household.situation.councilRules.minimumIncomeGuarantee;
  if (own !== undefined)
    return step(own, {
      ...words,
      why: 'This council has set its own amount, and we use it in place of the national one.',
    });
  const basic = household.rate(basicAmountOf(household, person));
  const premiums = person.premiums.map((premium) => {
    const { label, single, couple } = PREMIUMS[premium];
    const rate = household.rate(household.isCouple ? couple : single);
    return step(rate.value, {
      id: `premium.${premium}`,
      label,
      why: 'It is added to the basic amount.',
      rates: [rate],
    });
  });
  return addUp(
    [
      step(basic.value, {
        id: 'minimumIncomeGuarantee.basic',
        label: 'The basic amount for your age and household',
        why: 'The government sets it each year.',
        rates: [basic],
      }),
      ...premiums,
    ],
    {
      ...words,
      why: 'The council may not charge so much that you are left with less than this, after rent and council tax.',
    },
  );
}
