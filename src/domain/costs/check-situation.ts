import { ageOn, isRealDay, type IsoDate } from '../calendar.ts';
import { formatMoney, toPence, type Pence } from '../money.ts';
import { SituationError } from './situation-error.ts';
import type { ActualAwards, CareCost, ChargeAmount, Person, Situation } from './types.ts';

/** More than this in a week is a slip of the keyboard. */
export const MOST_A_WEEK: Pence = toPence(100_000_00);
export const MOST_CAPITAL: Pence = toPence(10_000_000_00);
/** Two carers, day and night. */
export const MOST_HOURS_A_WEEK = 336;
const YOUNGEST = 18;
const OLDEST = 130;

function refuse(field: string, remedy: string): never {
  throw new SituationError(field, remedy);
}

/** Refuses an amount below nothing, one that is not whole pence, and one that is too much to be meant. */
export function checkAmount(field: string, amount: number, most: Pence = MOST_A_WEEK): void {
  if (Number.isNaN(amount)) refuse(field, 'give an amount of money.');
  if (amount < 0) refuse(field, 'an amount cannot be below 0.');
  if (amount > most) refuse(field, `that is more than ${formatMoney(most)}. Check the amount.`);
  if (!Number.isSafeInteger(amount)) refuse(field, 'give no parts of a penny.');
}

function checkOptionalAmount(field: string, amount: Pence | undefined): void {
  if (amount !== undefined) checkAmount(field, amount);
}

function checkDay(field: string, day: IsoDate): void {
  if (!isRealDay(day)) refuse(field, `there is no day "${day}". Write a day that exists, as "2026-11-02".`);
}

function checkPerson(field: string, person: Person, on: IsoDate): void {
  checkDay(`${field}.born`, person.born);
  const age = ageOn(person.born, on);
  if (age < YOUNGEST) refuse(`${field}.born`, `the rules are for people of ${YOUNGEST} or over on the day.`);
  if (age > OLDEST) refuse(`${field}.born`, `that is more than ${OLDEST} years ago. Check the year.`);
  checkAmount(`${field}.capital`, person.capital, MOST_CAPITAL);
  person.incomes.forEach(({ amount }, index) => {
    checkAmount(`${field}.incomes.${index}.amount`, amount);
  });
}

function checkChargeAmount(field: string, amount: ChargeAmount): void {
  if (amount === 'unknown') return;
  if (typeof amount === 'number') {
    checkAmount(field, amount);
    return;
  }
  checkAmount(`${field}.from`, amount.from);
  checkAmount(`${field}.to`, amount.to);
  if (amount.from > amount.to) refuse(field, '"from" is more than "to". Change them round.');
}

function checkCare(field: string, care: CareCost | undefined): void {
  if (!care) return;
  if ('weeklyCost' in care) {
    checkAmount(`${field}.weeklyCost`, care.weeklyCost);
    return;
  }
  checkAmount(`${field}.hourlyRate`, care.hourlyRate);
  if (!(care.hours >= 0)) refuse(`${field}.hours`, 'give hours a week as a number, 0 or more.');
  if (care.hours > MOST_HOURS_A_WEEK)
    refuse(`${field}.hours`, `that is more than ${MOST_HOURS_A_WEEK} hours a week. Check the hours.`);
}

function checkAwards(awards: ActualAwards): void {
  checkOptionalAmount('benefits.pensionCredit.guarantee', awards.pensionCredit?.guarantee);
  checkOptionalAmount('benefits.pensionCredit.savings', awards.pensionCredit?.savings);
  checkOptionalAmount('benefits.housingBenefit', awards.housingBenefit);
  checkOptionalAmount('benefits.councilTaxReduction', awards.councilTaxReduction);
}

/** Throws SituationError, naming the field, for amounts and dates that nobody can have meant. */
export function checkSituation(situation: Situation): void {
  const { on, person, partner, home } = situation;
  checkDay('on', on);
  checkPerson('person', person, on);
  if (partner) {
    checkPerson('partner', partner, on);
    checkCare('partner.care', partner.care);
    checkAmount('partner.disabilityRelatedExpenditure', partner.disabilityRelatedExpenditure);
  }
  home.charges.forEach(({ amount }, index) => {
    checkChargeAmount(`home.charges.${index}.amount`, amount);
  });
  checkAmount('councilTax', situation.councilTax);
  checkAmount('otherCosts', situation.otherCosts);
  checkCare('care', situation.care);
  checkAmount('disabilityRelatedExpenditure', situation.disabilityRelatedExpenditure);
  checkOptionalAmount('councilRules.minimumIncomeGuarantee', situation.councilRules.minimumIncomeGuarantee);
  checkAwards(situation.benefits);
}
