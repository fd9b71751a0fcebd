import type { IsoDate } from '#domain/calendar.ts';
import { isOfPensionAge, needs2016Answer } from '#domain/costs/pension-age.ts';
import type { CareCost, Income, Partner } from '#domain/costs/types.ts';
import { formatMoney, NO_MONEY, toPence, type Pence } from '#domain/money.ts';
import { readDateOfBirth } from '#islands/form/read-date.ts';
import type { FormReader } from './reader.ts';
import type { TypedCare, TypedPerson, Who } from './state.ts';
import { INCOME_CHOICES, WHO } from './words.ts';

/** Whoever gives no date of birth is counted as of pension age, and too young for the oldest rules. */
export const ASSUMED_BORN: IsoDate = '1955-06-01';
const MOST_HOURS = 168;

export const incomeId = (who: Who, row: number): string => `${who}-income-${row}`;

function readIncomes(reader: FormReader, who: Who, { incomes }: TypedPerson): readonly Income[] {
  const read: Income[] = [];
  incomes.forEach((typed, row) => {
    const id = incomeId(who, row);
    const name = INCOME_CHOICES.find(({ value }) => value === typed.kind && value !== '')?.label;
    const amount = reader.weekly('money', id, typed, name ?? 'Amount');
    if (amount === undefined) return;
    if (typed.kind === '') return reader.refuse('money', `${id}-kind`, 'Choose what this money is.');
    read.push({ kind: typed.kind, amount });
  });
  return read;
}

function readCare(
  reader: FormReader,
  who: Who,
  typed: TypedCare,
  usualHourlyRate: Pence,
): CareCost | undefined {
  const { they, their, Their } = WHO[who];
  if (typed.how === '' || typed.how === 'none') return undefined;
  const isByHour = typed.how === 'hours';
  const hours = reader.number(
    'care',
    `${who}-hours`,
    isByHour ? typed.hours : '',
    `${Their} hours of care a week`,
    MOST_HOURS,
  );
  const hourlyRate = reader.money(
    'care',
    `${who}-hourly-rate`,
    isByHour ? typed.hourlyRate : '',
    `Price of an hour of ${their} care`,
  );
  const weeklyCost = reader.money(
    'care',
    `${who}-weekly-cost`,
    isByHour ? '' : typed.weeklyCost,
    `Cost of ${their} care a week`,
  );
  if (hours === undefined && weeklyCost === undefined) {
    reader.assume(`No amount of care was given for ${they}. We counted none.`);
    return undefined;
  }
  if (typed.arrangedBy === '') reader.assume(`We counted the council as arranging ${their} care.`);
  const arrangedBy = typed.arrangedBy || 'council';
  if (weeklyCost !== undefined) return { weeklyCost, arrangedBy };
  if (typed.hourlyRate.trim() === '')
    reader.assume(
      `No price was given for an hour of care. We used ${formatMoney(usualHourlyRate)}, the lowest that care firms ask for.`,
    );
  return { hours: hours ?? 0, hourlyRate: hourlyRate ?? usualHourlyRate, arrangedBy };
}

/** What one person's pages say. Half a penny of joint savings goes up. */
export function readPerson(
  reader: FormReader,
  who: Who,
  typed: TypedPerson,
  context: {
    readonly today: IsoDate;
    readonly halfOfJoint: Pence;
    readonly usualHourlyRate: Pence;
  },
): Partner {
  const { They, their, they, Their } = WHO[who];
  const bornRead = reader.take(
    'people',
    `${who}-born`,
    readDateOfBirth(typed.born, `${Their} date of birth`, context.today),
  );
  const born = bornRead ?? ASSUMED_BORN;
  const notGiven = [typed.born.day, typed.born.month, typed.born.year].every((part) => part.trim() === '');
  if (notGiven)
    reader.assume(`No date of birth for ${they}. We counted someone of pension age, born in June 1955.`);
  if (needs2016Answer(born) && typed.before2016 !== 'yes' && typed.before2016 !== 'no')
    reader.assume(
      `${They}: pension age before 6 April 2016 is not certain. We counted it as no, so no Savings Credit.`,
    );

  const incomes = readIncomes(reader, who, typed);
  if (incomes.length === 0) reader.assume(`No money coming in was given for ${they}. We counted none.`);
  const savings = reader.money('savings', `${who}-savings`, typed.savings, `${Their} savings`);
  if (typed.savings.trim() === '') reader.assume(`No savings of ${their} own were given. We counted none.`);
  const care = readCare(reader, who, typed.care, context.usualHourlyRate);
  return {
    born,
    ...(needs2016Answer(born) && { reachedPensionAgeBefore2016: typed.before2016 === 'yes' }),
    capital: toPence((savings ?? NO_MONEY) + context.halfOfJoint),
    incomes,
    premiums: isOfPensionAge(born, context.today) ? [] : typed.premiums,
    carerPaid: typed.carerPaid === 'yes',
    carerEntitled: typed.carerEntitled === 'yes',
    ...(care && { care }),
    disabilityRelatedExpenditure:
      reader.weekly(
        'care',
        `${who}-disability-costs`,
        typed.disabilityCosts,
        `${Their} costs because of a disability`,
      ) ?? NO_MONEY,
  };
}
