import { describe, expect, test } from 'vitest';
import { readDateOfBirth } from '#islands/form/read-date.ts';

const TODAY = '2026-11-02';
const read = (day: string, month: string, year: string) =>
  readDateOfBirth({ day, month, year }, 'Date of birth', TODAY);

describe('a date of birth', () => {
  test.each([
    ['20', '4', '1944', '1944-04-20'],
    ['6', '04', '1951', '1951-04-06'],
    [' 29 ', '2', ' 1948 ', '1948-02-29'],
    ['1', 'April', '1944', '1944-04-01'],
    ['1', 'sept', '1944', '1944-09-01'],
    ['2', '11', '2008', '2008-11-02'],
    ['3', '11', '1895', '1895-11-03'],
  ])('%s %s %s', (day, month, year, iso) => {
    expect(read(day, month, year)).toEqual({ kind: 'value', value: iso });
  });

  test('may be left out', () => {
    expect(read('', ' ', '')).toEqual({ kind: 'empty' });
  });

  test.each([
    ['31', '2', '1944', 'no such day'],
    ['29', '2', '1947', 'no such day'],
    ['0', '1', '1944', 'no such day'],
    ['1', '13', '1944', 'no such day'],
    ['', '4', '1944', 'the day, the month and the year'],
    ['1', '4', '44', 'four figures'],
    ['1', '4', '19444', 'four figures'],
    ['x', '4', '1944', 'use numbers'],
    ['1', 'Ma', '1944', 'use numbers'],
    ['3', '11', '2026', 'still to come'],
    ['1', '11', '1894', 'more than 130 years ago'],
    ['3', '11', '2008', '18 or over'],
  ])('%s/%s/%s is asked for again', (day, month, year, words) => {
    expect(read(day, month, year)).toEqual({ kind: 'problem', problem: expect.stringContaining(words) });
  });
});
