import { ageOn, isRealDay, type IsoDate } from '#domain/calendar.ts';
import type { TypedDate } from './DateField.tsx';
import type { Read } from './read-money.ts';

const YOUNGEST = 18;
const OLDEST = 130;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month as a number or a name, from 1 to 12; 0 when it is neither. */
function monthNumber(typed: string): number {
  if (/^\d{1,2}$/.test(typed)) return Number(typed);
  return typed.length >= 3 ? MONTHS.indexOf(typed.slice(0, 3).toLowerCase()) + 1 : 0;
}

/**
 * Reads a date of birth: a real day, of somebody from 18 to 130 years old. `name` opens the
 * message.
 */
export function readDateOfBirth(typed: TypedDate, name: string, today: IsoDate): Read<IsoDate> {
  const [day, month, year] = [typed.day, typed.month, typed.year].map((part) => part.trim());
  if (!day && !month && !year) return { kind: 'empty' };
  const problem = (words: string): Read<IsoDate> => ({ kind: 'problem', problem: words });
  if (!day || !month || !year) return problem(`${name}: fill in the day, the month and the year.`);
  if (!/^\d{1,2}$/.test(day) || !/^\d+$/.test(year) || monthNumber(month) === 0)
    return problem(`${name}: use numbers, like 20 4 1944.`);
  if (year.length !== 4) return problem(`${name}: type all four figures of the year, like 1944.`);
  const iso = `${year}-${String(monthNumber(month)).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isRealDay(iso)) return problem(`${name}: there is no such day. Check the day and the month.`);
  if (iso > today) return problem(`${name} is still to come. Check the year.`);
  const age = ageOn(iso, today);
  if (age < YOUNGEST)
    return problem(`${name}: these sums are for people of ${YOUNGEST} or over. Check the year.`);
  if (age > OLDEST) return problem(`${name} is more than ${OLDEST} years ago. Check the year.`);
  return { kind: 'value', value: iso };
}
