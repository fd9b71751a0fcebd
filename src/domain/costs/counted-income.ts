import { divideHalfUp, NO_MONEY, notBelowNothing, toPence, type Pence } from '../money.ts';
import { whose, type Household } from './household.ts';
import { INCOME_RULES } from './income-rules.ts';
import type { PensionCredit } from './pension-credit.ts';
import type { Income, Person, WorkingStep } from './types.ts';
import { addUp, step } from './working.ts';

/** One person's share of what a household gets together: half in a couple, half a penny up. */
export function shareOf(household: Household, amount: Pence): Pence {
  return household.isCouple ? divideHalfUp(amount, 2) : amount;
}

/** An income as the care assessment counts it (SI 2014/2672, schedule 1; the night rate is the council's choice). */
function incomeStep(household: Household, person: Person, { kind, amount }: Income): WorkingStep {
  const words = { id: `income.${kind}`, label: `${whose(household, person)} ${INCOME_RULES[kind].label}` };
  if (kind !== 'attendanceAllowance' || household.situation.councilRules.nightRateCounted)
    return step(amount, { ...words, why: 'It counts in full.' });
  const higher = household.rate('attendanceAllowanceHigher');
  const lower = household.rate('attendanceAllowanceLower');
  if (amount !== higher.value) return step(amount, { ...words, why: 'It counts in full.' });
  return step(lower.value, {
    ...words,
    why: 'This council counts the higher rate as if it were the lower one.',
    rates: [higher, lower],
  });
}

/** Savings Credit above the part that is ignored; nothing where the council ignores all of it. */
function savingsCreditStep(household: Household, savings: Pence): WorkingStep {
  const ignored = household.rate('savingsCreditDisregard');
  const words = { id: 'care.savingsCredit', label: 'Savings Credit, less the part that is ignored' };
  if (household.situation.councilRules.savingsCreditIgnored)
    return step(0, { ...words, why: 'This council ignores Savings Credit.' });
  return step(notBelowNothing(shareOf(household, savings) - ignored.value), {
    ...words,
    why: household.isCouple
      ? 'Half of it is counted as yours. A part is ignored.'
      : 'A part of it is ignored.',
    rates: [ignored],
  });
}

/** One person's income as the care assessment counts it, a week (SI 2014/2672, part 3 and schedule 1). */
export function countedIncomeStep(
  household: Household,
  person: Person,
  credit: PensionCredit,
  path: string,
): WorkingStep {
  const own = person.incomes
    .filter(({ kind }) => INCOME_RULES[kind].care === 'counted')
    .map((income) => incomeStep(household, person, income));
  const guarantee = step(shareOf(household, credit.guarantee), {
    id: 'care.guaranteeCredit',
    label: 'Guarantee Credit',
    why: household.isCouple ? 'Half of it is counted as yours.' : 'It counts in full.',
  });
  return addUp(
    [
      ...own,
      ...(credit.guarantee > 0 ? [guarantee] : []),
      ...(credit.savings > 0 ? [savingsCreditStep(household, credit.savings)] : []),
    ],
    {
      id: `${path}.countedIncome`,
      label: 'Income, as the council counts it for care',
      why: 'Pay from work, and help with getting about, do not count.',
      source:
        'Care and Support (Charging and Assessment of Resources) Regulations 2014 (SI 2014/2672), schedule 1',
    },
  );
}

/** £1 for each £250, or part of it, over the lower limit (SI 2014/2672, regulation 25). */
export function tariffIncomeStep(household: Household, { capital }: Person, path: string): WorkingStep {
  const lower = household.rate('lowerCapitalLimit');
  const size = household.rate('tariffIncomeStep');
  const over = notBelowNothing(capital - lower.value);
  return step(over > 0 ? toPence(Math.ceil(over / size.value) * 100) : NO_MONEY, {
    id: `${path}.tariffIncome`,
    label: 'Income that the council assumes from savings (tariff income)',
    why: 'It is £1 a week for each full or part step of savings above the lower limit.',
    rates: [lower, size],
    source:
      'Care and Support (Charging and Assessment of Resources) Regulations 2014 (SI 2014/2672), regulation 25',
  });
}
