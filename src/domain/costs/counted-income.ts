import { divideHalfUp, notBelowNothing, type Pence } from '../money.ts';
import { incomeStep, type Household } from './household.ts';
import { INCOME_RULES } from './income-rules.ts';
import type { PensionCredit } from './pension-credit.ts';
import type { Income, Person, WorkingStep } from './types.ts';

/** One person's share of what a household gets together: half in a couple, half a penny up. */
export function shareOf({ isCouple }: Household, amount: Pence): Pence {
  return isCouple ? divideHalfUp(amount, 2) : amount;
}

/** An income as the care assessment counts it (SI 2014/2672, schedule 1; the night rate is the council's choice). */
function countedStep(household: Household, person: Person, income: Income): WorkingStep {
  const { rate, situation } = household;
  if (income.kind === 'attendanceAllowance' && !situation.councilRules.nightRateCounted) {
    const higher = rate('attendanceAllowanceHigher');
    const lower = rate('attendanceAllowanceLower');
    if (income.amount === higher.value)
      return incomeStep(household, person, income, 'nightRateIgnored', {
        amount: lower.value,
        rates: [higher, lower],
      });
  }
  return incomeStep(household, person, income, 'incomeCounted');
}

/** Savings Credit above the part that is ignored; nothing where the council ignores all of it. */
function savingsCreditStep(household: Household, savings: Pence): WorkingStep {
  const { isCouple, rate, situation, step } = household;
  if (situation.councilRules.savingsCreditIgnored)
    return step('care.savingsCredit', 'savingsCreditIgnored', 0);
  const ignored = rate('savingsCreditDisregard');
  const counted = notBelowNothing(shareOf(household, savings) - ignored.value);
  const words = isCouple ? 'savingsCreditHalf' : 'savingsCreditCounted';
  return step('care.savingsCredit', words, counted, { rates: [ignored] });
}

/** One person's income as the care assessment counts it, a week (SI 2014/2672, part 3 and schedule 1). */
export function countedIncomeStep(
  household: Household,
  person: Person,
  { guarantee, savings }: PensionCredit,
  path: string,
): WorkingStep {
  const { isCouple, step, addUp } = household;
  const own = person.incomes
    .filter(({ kind }) => INCOME_RULES[kind].care === 'counted')
    .map((income) => countedStep(household, person, income));
  const words = isCouple ? 'guaranteeHalf' : 'guaranteeCounted';
  return addUp(`${path}.countedIncome`, 'countedIncome', [
    ...own,
    ...(guarantee > 0 ? [step('care.guaranteeCredit', words, shareOf(household, guarantee))] : []),
    ...(savings > 0 ? [savingsCreditStep(household, savings)] : []),
  ]);
}

/** £1 for each £250, or part of it, over the lower limit (SI 2014/2672, regulation 25). */
export function tariffIncomeStep({ rate, step }: Household, { capital }: Person, path: string): WorkingStep {
  const lower = rate('lowerCapitalLimit');
  const size = rate('tariffIncomeStep');
  const steps = Math.ceil(notBelowNothing(capital - lower.value) / size.value);
  return step(`${path}.tariffIncome`, 'tariffIncome', steps * 100, { rates: [lower, size] });
}
