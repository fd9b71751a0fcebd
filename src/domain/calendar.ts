/** A day as `YYYY-MM-DD`: always ten characters, so comparing the text compares the days. */
export type IsoDate = string;

/** How many days a month has; months count from 1. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function partsOf(day: string): readonly [number, number, number] | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : undefined;
}

/** True for a day that is in the calendar: 2025-02-31 is not. */
export function isRealDay(day: string): boolean {
  const parts = partsOf(day);
  if (!parts) return false;
  const [year, month, date] = parts;
  return year > 0 && month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
}

/**
 * The same date some months later; the last day of the month when that date is not in it
 * (31 July and one month is 31 August, 31 August and one month is 30 September).
 * Throws a RangeError for a day that does not exist.
 */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const parts = isRealDay(day) ? partsOf(day) : undefined;
  if (!parts) throw new RangeError(`${day} is not a day`);
  const count = parts[0] * 12 + parts[1] - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  const date = Math.min(parts[2], daysIn(year, month));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/** Whole years of age on a day. */
export function ageOn(born: IsoDate, on: IsoDate): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}
