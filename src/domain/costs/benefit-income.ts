import { notBelowNothing, sumOf, toPence, type Pence } from '../money.ts';
import { incomeStep, type Household } from './household.ts';
import { hasCareNeedsBenefit, INCOME_RULES } from './income-rules.ts';
import type { Person, RateUsed, WorkingStep } from './types.ts';

/** What Pension Credit, Housing Benefit and Council Tax Reduction count as coming in. */
export interface BenefitIncome {
  readonly assumedIncome: Pence;
  readonly total: Pence;
  readonly step: WorkingStep;
}

/** £1 for each £500, or part of it, over £10,000 of savings (SI 2002/1792, regulation 15). At any age. */
function assumeIncome({ capital, rate, step }: Household): WorkingStep {
  const ignored = rate('benefitCapitalIgnored');
  const size = rate('benefitCapitalStep');
  const steps = Math.ceil(notBelowNothing(capital - ignored.value) / size.value);
  return step('pensionCredit.assumedIncome', 'assumedIncome', steps * 100, { rates: [ignored, size] });
}

/** What is ignored of a household's pay from work (SI 2002/1792, schedule 6). */
function findEarningsDisregard({ people, isCouple, rate }: Household): RateUsed {
  const disabledOrCarer = (person: Person) =>
    hasCareNeedsBenefit(person) || person.incomes.some(({ kind }) => kind === 'carersAllowance');
  if (people.some(disabledOrCarer)) return rate('earningsDisregardDisabledOrCarer');
  return rate(isCouple ? 'earningsDisregardCouple' : 'earningsDisregardSingle');
}

function earningsSteps(household: Household): readonly WorkingStep[] {
  const incomes = household.people.flatMap((person) => person.incomes);
  const earned = sumOf(incomes.filter(({ kind }) => kind === 'earnings').map(({ amount }) => amount));
  if (earned === 0) return [];
  const disregard = findEarningsDisregard(household);
  const counted = notBelowNothing(earned - disregard.value);
  return [household.step('benefits.earnings', 'earnings', counted, { rates: [disregard] })];
}

/** Works out the income that the three benefits count. */
export function findBenefitIncome(household: Household): BenefitIncome {
  const counted = household.people.flatMap((person) =>
    person.incomes
      .filter(({ kind }) => INCOME_RULES[kind].benefits === 'counted')
      .map((income) => incomeStep(household, person, income, 'incomeCounted')),
  );
  const assumed = assumeIncome(household);
  const whole = household.addUp('benefits.income', 'benefitIncome', [
    ...counted,
    ...earningsSteps(household),
    assumed,
  ]);
  return { assumedIncome: toPence(assumed.amount ?? 0), total: toPence(whole.amount ?? 0), step: whole };
}
