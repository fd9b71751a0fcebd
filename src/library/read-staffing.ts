/** Reads a worked sum of care into what the domain adds up. No astro:content here. */
import { toMinutes, type Cover, type NeedGroup, type Session } from '#domain/staffing/staffing.ts';
import type { Staffing } from '#schemas/staffing.ts';

const toSession = ({ staff, hoursADay }: Staffing['cover']['day']): Session => ({
  staff,
  minutesADay: toMinutes(hoursADay),
});

/** The cover of a worked sum, in minutes. */
export function toCover(
  cover: Pick<Staffing['cover'], 'day' | 'night' | 'handoverHoursADay' | 'leaderHoursAWeek'>,
): Cover {
  return {
    day: toSession(cover.day),
    night: toSession(cover.night),
    handoverMinutesADay: toMinutes(cover.handoverHoursADay),
    leaderMinutesAWeek: toMinutes(cover.leaderHoursAWeek),
  };
}

/** The groups of people of a worked sum, with their needs in minutes. */
export function toGroups({ groups }: Staffing['need']): NeedGroup[] {
  return groups.map(({ people, hoursAWeekEach }) => ({
    people,
    minutesAWeekEach: toMinutes(hoursAWeekEach),
  }));
}

/** The parts of the day of a worked sum, in minutes. */
export function toSessions({ sessions }: Staffing['schedule']): Session[] {
  return sessions.map(toSession);
}
