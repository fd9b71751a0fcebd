/** Every word of the calculator, and the published sum to start from. */
import type { StaffingField, StaffingSite } from './props.ts';

/** The published sum, as plain numbers of people and hours. */
export interface StaffingStart {
  readonly homes: number;
  readonly groups: readonly { readonly people: number; readonly hoursAWeekEach: number }[];
  readonly day: { readonly staff: number; readonly hoursADay: number };
  readonly night: { readonly staff: number; readonly hoursADay: number };
  readonly handoverHoursADay: number;
  readonly leaderHoursAWeek: number;
}

const count = (id: string, label: string, start: number): StaffingField => ({
  id,
  label,
  kind: 'count',
  start: String(start),
});
const hours = (id: string, label: string, start: number): StaffingField => ({
  id,
  label,
  kind: 'hours',
  start: String(start),
});

/** The calculator as it opens: the boxes hold the published sum. */
export function staffingSite(start: StaffingStart): StaffingSite {
  return {
    needGroups: start.groups.length,
    groups: [
      { name: 'The scheme', fields: [count('homes', 'Number of homes', start.homes)] },
      {
        name: 'What people need',
        fields: start.groups.flatMap(({ people, hoursAWeekEach }, index) => [
          count(`people-${index}`, `People in group ${index + 1}`, people),
          hours(`hours-${index}`, `Hours a week for each, group ${index + 1}`, hoursAWeekEach),
        ]),
      },
      {
        name: 'Who is always there',
        fields: [
          count('day-staff', 'Staff by day', start.day.staff),
          hours('day-hours', 'Hours of the day shift', start.day.hoursADay),
          count('night-staff', 'Staff by night', start.night.staff),
          hours('night-hours', 'Hours of the night shift', start.night.hoursADay),
          hours('handover', 'Hours of handover a day', start.handoverHoursADay),
          hours('leader', 'Hours of the team leader a week', start.leaderHoursAWeek),
        ],
      },
    ],
    words: {
      button: 'Work it out',
      notCount: '{name}: write a whole number, like 13.',
      notHours: '{name}: write whole hours, halves or quarters, like 7.5.',
      title: 'How many hours it comes to',
      planned: 'Care that people need',
      withNight: 'With the night',
      withLeader: 'With the night and the team leader',
      cover: 'The least that is there: day, night, handover, team leader',
      toFind: 'Still to find on top of the least',
      enough: 'The least is enough',
      peopleDiffer: 'You have put in {people} people for {homes} homes. The sum goes by the people.',
      notADecision:
        'This is a sum, not advice. The council and the care firm decide how many staff there are.',
    },
  };
}
