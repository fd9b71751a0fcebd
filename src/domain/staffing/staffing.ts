/**
 * How much care a scheme has, in whole minutes a week, so that no sum is ever a fraction of an hour out.
 * The sums are those of the Housing LIN technical brief, section 6, 3.1.
 */

const DAYS_A_WEEK = 7;
const MINUTES_AN_HOUR = 60;

/** People who need about the same care. */
export interface NeedGroup {
  readonly people: number;
  readonly minutesAWeekEach: number;
}

/** A part of the day, and how many staff are on duty in it. */
export interface Session {
  readonly staff: number;
  readonly minutesADay: number;
}

/** Who is there whatever anybody needs. */
export interface Cover {
  readonly day: Session;
  readonly night: Session;
  readonly handoverMinutesADay: number;
  /** The team leader, or any other time that is tied to nobody. */
  readonly leaderMinutesAWeek: number;
}

/** Hours as minutes: 7.5 is 450. Throws a RangeError for what is no whole number of minutes, or below nothing. */
export function toMinutes(hours: number): number {
  const minutes = Math.round(hours * MINUTES_AN_HOUR);
  if (!Number.isFinite(hours) || hours < 0 || Math.abs(hours * MINUTES_AN_HOUR - minutes) > 1e-6)
    throw new RangeError(`${hours} is not hours and whole minutes`);
  return minutes;
}

/** Minutes as hours for people to read: 20550 is "342.5". */
export function formatHours(minutes: number): string {
  const [whole = '0', rest = ''] = (minutes / MINUTES_AN_HOUR).toFixed(2).split('.');
  const part = rest.replace(/0+$/, '');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part === '' ? '' : `.${part}`);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** What a group needs, in minutes a week. */
export function minutesAWeekOf({ people, minutesAWeekEach }: NeedGroup): number {
  return people * minutesAWeekEach;
}

/** What a session takes of staff time, in minutes a week. */
export function staffMinutesAWeek({ staff, minutesADay }: Session): number {
  return staff * minutesADay * DAYS_A_WEEK;
}

/** The care that people need, with the steps of the sum. All in minutes a week. */
export interface NeedSum {
  readonly people: number;
  readonly groups: readonly number[];
  readonly planned: number;
  readonly night: number;
  readonly withNight: number;
  readonly withNightAndLeader: number;
}

/** Adds up the care that people need, then the night, then the team leader. */
export function sumNeed(groups: readonly NeedGroup[], { night, leaderMinutesAWeek }: Cover): NeedSum {
  const each = groups.map(minutesAWeekOf);
  const planned = sum(each);
  const nightMinutes = staffMinutesAWeek(night);
  return {
    people: sum(groups.map(({ people }) => people)),
    groups: each,
    planned,
    night: nightMinutes,
    withNight: planned + nightMinutes,
    withNightAndLeader: planned + nightMinutes + leaderMinutesAWeek,
  };
}

/** The cover that is always there, with the steps of the sum. All in minutes a week. */
export interface CoverSum {
  readonly day: number;
  readonly night: number;
  readonly handover: number;
  readonly leader: number;
  readonly total: number;
}

/** Adds up the staff who are there by day and by night, their handover, and the team leader. */
export function sumCover({ day, night, handoverMinutesADay, leaderMinutesAWeek }: Cover): CoverSum {
  const parts = {
    day: staffMinutesAWeek(day),
    night: staffMinutesAWeek(night),
    handover: handoverMinutesADay * DAYS_A_WEEK,
    leader: leaderMinutesAWeek,
  };
  return { ...parts, total: sum(Object.values(parts)) };
}

/** A day's plan of sessions, with the steps of the sum. All in minutes. */
export interface ScheduleSum {
  readonly sessions: readonly number[];
  readonly aDay: number;
  readonly aWeek: number;
  readonly withNight: number;
  readonly withNightAndLeader: number;
}

/** Adds up the sessions of a day with the handover, then a week of them, then the night and the team leader. */
export function sumSchedule(sessions: readonly Session[], cover: Cover): ScheduleSum {
  const each = sessions.map(({ staff, minutesADay }) => staff * minutesADay);
  const aDay = sum(each) + cover.handoverMinutesADay;
  const aWeek = aDay * DAYS_A_WEEK;
  const withNight = aWeek + staffMinutesAWeek(cover.night);
  return { sessions: each, aDay, aWeek, withNight, withNightAndLeader: withNight + cover.leaderMinutesAWeek };
}

/** How much is still to find on top of the cover that is always there, in minutes a week; never below nothing. */
export function minutesToFind(need: NeedSum, cover: CoverSum): number {
  return Math.max(0, need.withNight - cover.total);
}
