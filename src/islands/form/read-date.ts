import { ageOn, isRealDay, type IsoDate } from '#domain/calendar.ts';
import type { TypedDate } from './DateField.tsx';
import type { ProblemId } from './problems.ts';
import type { Read } from './read-money.ts';

const YOUNGEST = 18;
const OLDEST = 130;

/** Reads a date of birth: a real day, of somebody from 18 to 130 years old. */
export function readDateOfBirth(typed: TypedDate, today: IsoDate): Read<IsoDate> {
  const [day, month, year] = [typed.day, typed.month, typed.year].map((part) => part.trim());
  if (!day && !month && !year) return { kind: 'empty' };
  const problem = (id: ProblemId): Read<IsoDate> => ({ kind: 'problem', problem: id });
  if (!day || !month || !year) return problem('partOfADate');
  if (!/^\d{1,2} \d{1,2} \d+$/.test(`${day} ${month} ${year}`)) return problem('notADate');
  if (year.length !== 4) return problem('shortYear');
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isRealDay(iso)) return problem('noSuchDay');
  if (iso > today) return problem('stillToCome');
  const age = ageOn(iso, today);
  if (age < YOUNGEST) return problem('tooYoung');
  return age > OLDEST ? problem('tooOld') : { kind: 'value', value: iso };
}
