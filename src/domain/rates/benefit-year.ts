import type { IsoDate } from '../calendar.ts';

/** A benefit year: its first day, and its name as people write it, "2026/27". */
export interface BenefitYear {
  readonly from: IsoDate;
  readonly name: string;
}

const MONDAY = 1;

/** The first Monday on or after 6 April: the day that benefits go up. */
function firstDayOf(year: number): IsoDate {
  const sixthOfApril = new Date(Date.UTC(year, 3, 6));
  const days = (MONDAY - sixthOfApril.getUTCDay() + 7) % 7;
  return new Date(Date.UTC(year, 3, 6 + days)).toISOString().slice(0, 10);
}

/** The benefit year that a day falls in. It starts on the first Monday on or after 6 April. */
export function benefitYearOf(on: IsoDate): BenefitYear {
  const calendarYear = Number(on.slice(0, 4));
  const year = on < firstDayOf(calendarYear) ? calendarYear - 1 : calendarYear;
  return { from: firstDayOf(year), name: `${year}/${String(year + 1).slice(2)}` };
}
