/** The sums of a scheme's care: to the quarter of an hour, and as the Housing LIN brief has them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatHours,
  minutesToFind,
  sumCover,
  sumNeed,
  sumSchedule,
  toMinutes,
} from '#domain/staffing/staffing.ts';
import { toCover, toGroups, toSessions } from '#library/read-staffing.ts';
import { staffingSchema } from '#schemas/staffing.ts';
import { complaints, readContentFiles } from '../../content/content-files.ts';

const [file] = readContentFiles('staffing/forty-homes.yaml');
const brief = staffingSchema.parse(file?.data);
const cover = toCover(brief.cover);
const need = sumNeed(toGroups(brief.need), cover);
const least = sumCover(cover);
const schedule = sumSchedule(toSessions(brief.schedule), cover);
const core = sumCover(toCover(brief.core));

describe('the published sums for 40 homes', () => {
  it('have someone in each home', () => {
    expect(need.people).toBe(brief.homes);
  });

  it('by need: 39, 97.5, 91, 75 and 40 hours come to 342.5; 412.5 with the night; 449.5 with the team leader', () => {
    expect(need.groups.map(formatHours)).toEqual(['39', '97.5', '91', '75', '40']);
    expect(formatHours(need.planned)).toBe('342.5');
    expect(formatHours(need.withNight)).toBe('412.5');
    expect(formatHours(need.withNightAndLeader)).toBe('449.5');
  });

  it('by the least cover: 196, 70, 7 and 37 hours come to 310', () => {
    const { day, night, handover, leader, total } = least;
    expect([day, night, handover, leader].map(formatHours)).toEqual(['196', '70', '7', '37']);
    expect(formatHours(total)).toBe('310');
  });

  it('leave about 100 hours to find on top of the least cover', () => {
    expect(formatHours(minutesToFind(need, least))).toBe('102.5');
  });

  it('by the day’s plan: 49.5 hours a day, 346.5 a week, 416.5 with the night, 453.5 with the team leader', () => {
    expect(schedule.sessions.map(formatHours)).toEqual(['12.5', '4', '8', '8', '16']);
    expect(formatHours(schedule.aDay)).toBe('49.5');
    expect(formatHours(schedule.aWeek)).toBe('346.5');
    expect(formatHours(schedule.withNight)).toBe('416.5');
    expect(formatHours(schedule.withNightAndLeader)).toBe('453.5');
  });

  it('by core and add-on: 56, 112 and 7 hours come to 175, of which 72 by day are for planned care', () => {
    expect([core.night, core.day, core.handover].map(formatHours)).toEqual(['56', '112', '7']);
    expect(formatHours(core.total)).toBe('175');
    expect(formatHours(core.day - toMinutes(brief.core.freeHoursAWeek))).toBe('72');
  });
});

describe('the sums', () => {
  const none = { staff: 0, minutesADay: 0 };
  const noCover = { day: none, night: none, handoverMinutesADay: 0, leaderMinutesAWeek: 0 };

  it('come to nothing for nobody', () => {
    expect(sumNeed([], noCover).withNightAndLeader).toBe(0);
    expect(sumCover(noCover).total).toBe(0);
  });

  it('leave nothing to find when there is cover enough', () => {
    const rich = { ...noCover, day: { staff: 10, minutesADay: 60 } };
    const groups = [{ people: 1, minutesAWeekEach: 60 }];
    expect(minutesToFind(sumNeed(groups, rich), sumCover(rich))).toBe(0);
  });

  it('grow by each person exactly by what that person needs', () => {
    const quarter = fc.integer({ min: 0, max: 672 }).map((quarters) => quarters * 15);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), quarter, (people, minutesAWeekEach) => {
        const planned = (count: number) => sumNeed([{ people: count, minutesAWeekEach }], noCover).planned;
        expect(planned(people + 1) - planned(people)).toBe(minutesAWeekEach);
      }),
    );
  });
});

describe('hours', () => {
  it('become whole minutes, and are refused when they do not', () => {
    expect(toMinutes(7.5)).toBe(450);
    expect(toMinutes(0)).toBe(0);
    for (const wrong of [-1, 0.333, Number.NaN, Infinity]) expect(() => toMinutes(wrong)).toThrow(RangeError);
  });

  it('are written without a part that is nothing, and with a comma in thousands', () => {
    expect([0, 15, 30, 20550, 60 * 1234].map(formatHours)).toEqual(['0', '0.25', '0.5', '342.5', '1,234']);
  });
});

describe('what an editor is told', () => {
  it('when hours are no quarters, or people are no whole number', () => {
    const wrong = { ...brief, need: { ...brief.need, groups: [{ people: 1.5, hoursAWeekEach: 0.3 }] } };
    const heard = complaints(staffingSchema, wrong);
    expect(heard).toContain('Write a whole number, as 13.');
    expect(heard).toContain('Write whole hours, halves or quarters, as 7.5.');
  });
});
