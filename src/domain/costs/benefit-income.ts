import { notBelowNothing, sumOf, toPence, type Pence } from '../money.ts';
import type { Household } from './household.ts';
import { whose } from './household.ts';
import { hasCareNeedsBenefit, INCOME_RULES } from './income-rules.ts';
import type { Person, WorkingStep } from './types.ts';
import { addUp, step } from './working.ts';

/** What Pension Credit, Housing Benefit and Council Tax Reduction count as coming in. */
export interface BenefitIncome {
  readonly assumedIncome: Pence;
  readonly total: Pence;
  readonly step: WorkingStep;
}

const PENSION_CREDIT_RULES = 'State Pension Credit Regulations 2002 (SI 2002/1792)';

/** £1 for each £500, or part of it, over £10,000 of savings (SI 2002/1792, regulation 15). At any age. */
function assumeIncome({ capital, rate }: Household): WorkingStep {
  const ignored = rate('benefitCapitalIgnored');
  const stepSize = rate('benefitCapitalStep');
  const steps = Math.ceil(notBelowNothing(capital - ignored.value) / stepSize.value);
  return step(steps * 100, {
    id: 'pensionCredit.assumedIncome',
    label: 'Income that the rules assume from savings',
    why: 'It is £1 a week for each full or part step of savings above what is ignored. What the savings really earn does not count.',
    rates: [ignored, stepSize],
    source: `${PENSION_CREDIT_RULES}, regulation 15`,
  });
}

/** What is ignored of a household's pay from work (SI 2002/1792, schedule 6). */
function findEarningsDisregard({ people, isCouple, rate }: Household) {
  const disabledOrCarer = (person: Person) =>
    hasCareNeedsBenefit(person) || person.incomes.some(({ kind }) => kind === 'carersAllowance');
  if (people.some(disabledOrCarer)) return rate('earningsDisregardDisabledOrCarer');
  return rate(isCouple ? 'earningsDisregardCouple' : 'earningsDisregardSingle');
}

function earningsSteps(household: Household): readonly WorkingStep[] {
  const earned = sumOf(
    household.people.flatMap(({ incomes }) =>
      incomes.filter(({ kind }) => kind === 'earnings').map(({ amount }) => amount),
    ),
  );
  if (earned === 0) return [];
  const disregard = findEarningsDisregard(household);
  return [
    step(notBelowNothing(earned - disregard.value), {
      id: 'benefits.earnings',
      label: 'Pay from work, less the part that is ignored',
      why: 'The first part of pay from work does not count.',
      rates: [disregard],
      source: `${PENSION_CREDIT_RULES}, schedule 6`,
    }),
  ];
}

/** Works out the income that the three benefits count. */
export function findBenefitIncome(household: Household): BenefitIncome {
  const counted = household.people.flatMap((person) =>
    person.incomes
      .filter(({ kind }) => INCOME_RULES[kind].benefits === 'counted')
      .map(({ kind, amount }) =>
        step(amount, {
          id: `income.${kind}`,
          label: `${whose(household, person)} ${INCOME_RULES[kind].label}`,
          why: 'It counts in full.',
        }),
      ),
  );
  const assumed = assumeIncome(household);
  const whole = addUp([...counted, ...earningsSteps(household), assumed], {
    id: 'benefits.income',
    label: 'Income, as Pension Credit and Housing Benefit count it',
    why: 'Benefits for care needs, such as Attendance Allowance, do not count here.',
    source: `${PENSION_CREDIT_RULES}, regulation 15 and schedule 6`,
  });
  return { assumedIncome: toPence(assumed.amount ?? 0), total: toPence(whole.amount ?? 0), step: whole };
}
