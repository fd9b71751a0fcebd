/** What people type into the calculator is read as they mean it, or met with the box and what to write. */
import { describe, expect, it } from 'vitest';
import { formatHours, sumCover, sumNeed } from '#domain/staffing/staffing.ts';
import { readPlan } from '#islands/staffing/read-plan.ts';
import { staffingSite } from '#islands/staffing/words.ts';

const SITE = staffingSite({
  homes: 20,
  groups: [
    { people: 10, hoursAWeekEach: 3 },
    { people: 10, hoursAWeekEach: 7.5 },
  ],
  day: { staff: 1, hoursADay: 14 },
  night: { staff: 1, hoursADay: 10 },
  handoverHoursADay: 1,
  leaderHoursAWeek: 20,
});
const START = Object.fromEntries(
  SITE.groups.flatMap(({ fields }) => fields).map(({ id, start }) => [id, start]),
);
const read = (values: Record<string, string> = {}) => readPlan(SITE, { ...START, ...values });

describe('the boxes of the calculator', () => {
  it('hold the published sum at the start', () => {
    const { plan, errors } = read();
    expect(errors).toEqual([]);
    expect(plan?.homes).toBe(20);
    if (!plan) throw new Error('There is no plan.');
    expect(formatHours(sumNeed(plan.groups, plan.cover).planned)).toBe('105');
    expect(formatHours(sumCover(plan.cover).total)).toBe('195');
  });

  it('count as nothing when they are empty', () => {
    expect(read({ 'people-0': '', leader: ' ' }).plan?.groups[0]?.people).toBe(0);
  });

  it('take halves and quarters of an hour, with space round them', () => {
    expect(read({ 'hours-0': ' 2.25 ' }).plan?.groups[0]?.minutesAWeekEach).toBe(135);
    expect(read({ 'hours-0': '.5' }).plan?.groups[0]?.minutesAWeekEach).toBe(30);
  });

  it.each([
    ['homes', 'forty', 'Number of homes: write a whole number, like 13.'],
    ['people-1', '1.5', 'People in group 2: write a whole number, like 13.'],
    ['people-1', '-1', 'People in group 2: write a whole number, like 13.'],
    ['people-1', '1001', 'People in group 2: write a whole number, like 13.'],
    ['hours-0', '3.3', 'Hours a week for each, group 1: write whole hours, halves or quarters, like 7.5.'],
    ['leader', '168.25', 'Hours of the team leader a week: write whole hours, halves or quarters, like 7.5.'],
    ['leader', '.', 'Hours of the team leader a week: write whole hours, halves or quarters, like 7.5.'],
  ])('say what to write when %s holds “%s”, and give no sum', (id, typed, message) => {
    expect(read({ [id]: typed })).toEqual({ errors: [{ id, message }] });
  });

  it('take the most there can be: a week has 168 hours', () => {
    expect(read({ 'hours-0': '168', 'people-0': '1000' }).errors).toEqual([]);
  });
});
