import { addMonths, type IsoDate } from '#domain/calendar.ts';

const YEARS_65 = 65 * 12;
const YEARS_66 = 66 * 12;
const YEARS_67 = 67 * 12;

/**
 * Pension age in months for a birth (Pensions Act 1995, schedule 4, as amended). Births before 6 October
 * 1954 count as 65: all of them are past it. Between 6 April 1960 and 5 March 1961 it rises by a month for
 * each month of birth that begins on the 6th.
 */
export function pensionAgeInMonths(born: IsoDate): number {
  if (born < '1954-10-06') return YEARS_65;
  if (born < '1960-04-06') return YEARS_66;
  if (born >= '1961-03-06') return YEARS_67;
  const [year, month, day] = [Number(born.slice(0, 4)), Number(born.slice(5, 7)), Number(born.slice(8))];
  const monthsSinceApril1960 = (year - 1960) * 12 + (month - 4) - (day < 6 ? 1 : 0);
  return YEARS_66 + 1 + monthsSinceApril1960;
}

/** Whether somebody has reached pension age on a day; on the day itself, yes. */
export function isOfPensionAge(born: IsoDate, on: IsoDate): boolean {
  return addMonths(born, pensionAgeInMonths(born)) <= on;
}

/** Births for which the day of reaching pension age before 6 April 2016 cannot be told from the date alone. */
export function needs2016Answer(born: IsoDate): boolean {
  return born >= '1951-04-06' && born < '1953-04-06';
}

/** Savings Credit is only for those who reached pension age before 6 April 2016 (Pensions Act 2014). */
export function reachedPensionAgeBefore2016(born: IsoDate, told: boolean | undefined): boolean {
  return needs2016Answer(born) ? told === true : born < '1951-04-06';
}

/** The higher personal allowance is for those who reached pension age before 1 April 2021 (SI 2006/214, schedule 3). */
export function reachedPensionAgeBefore2021(born: IsoDate): boolean {
  return born < '1955-04-01';
}
