import { describe, expect, test } from 'vitest';
import { readDateOfBirth } from '#islands/form/read-date.ts';

const TODAY = '2026-11-02';
const read = (day: string, month: string, year: string) => readDateOfBirth({ day, month, year }, TODAY);

describe('a date of birth', () => {
  test.each([
    ['20', '4', '1944', '1944-04-20'],
    ['6', '04', '1951', '1951-04-06'],
    [' 29 ', '2', ' 1948 ', '1948-02-29'],
    ['2', '11', '2008', '2008-11-02'],
    ['3', '11', '1895', '1895-11-03'],
  ])('%s %s %s', (day, month, year, iso) => {
    expect(read(day, month, year)).toEqual({ kind: 'value', value: iso });
  });

  test('may be left out', () => {
    expect(read('', ' ', '')).toEqual({ kind: 'empty' });
  });

  test.each([
    ['31', '2', '1944', 'noSuchDay'],
    ['29', '2', '1947', 'noSuchDay'],
    ['0', '1', '1944', 'noSuchDay'],
    ['1', '13', '1944', 'noSuchDay'],
    ['', '4', '1944', 'partOfADate'],
    ['1', '4', '44', 'shortYear'],
    ['1', '4', '19444', 'shortYear'],
    ['x', '4', '1944', 'notADate'],
    ['1', 'May', '1944', 'notADate'],
    ['3', '11', '2026', 'stillToCome'],
    ['1', '11', '1894', 'tooOld'],
    ['3', '11', '2008', 'tooYoung'],
  ])('%s/%s/%s is asked for again', (day, month, year, problem) => {
    expect(read(day, month, year)).toEqual({ kind: 'problem', problem });
  });
});
