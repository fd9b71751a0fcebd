import { describe, expect, test } from 'vitest';
import { readMoney, readNumber } from '#islands/form/read-money.ts';

describe('an amount is accepted as people type it', () => {
  test.each([
    ['145', 14500],
    ['145.5', 14550],
    ['145.50', 14550],
    ['145.', 14500],
    ['.50', 50],
    ['0', 0],
    ['£12.50', 1250],
    [' £ 12.50 ', 1250],
    ['1,234', 123400],
    ['£1,234.50', 123450],
    ['1234.5', 123450],
    ['185 000', 18500000],
    ['10,000,000', 1000000000],
    ['0.29', 29],
  ])('%s', (typed, pence) => {
    expect(readMoney(typed, 'Rent')).toEqual({ kind: 'value', value: pence });
  });
});

test('an empty box is no amount, and no mistake', () => {
  expect(readMoney('', 'Rent')).toEqual({ kind: 'empty' });
  expect(readMoney('   ', 'Rent')).toEqual({ kind: 'empty' });
});

describe('what cannot be read is said with the name of the box', () => {
  test.each([
    ['about 20', 'type an amount in pounds'],
    ['12,50', 'type an amount in pounds'],
    ['1,23', 'type an amount in pounds'],
    ['£', 'type an amount in pounds'],
    ['.', 'type an amount in pounds'],
    ['1e5', 'type an amount in pounds'],
    ['Infinity', 'type an amount in pounds'],
    ['12.345', 'no more than two figures'],
    ['-5', 'cannot be less than nothing'],
    ['−5', 'cannot be less than nothing'],
    ['10000000.01', 'more than ten million'],
    ['9'.repeat(400), 'more than ten million'],
  ])('%s', (typed, words) => {
    const read = readMoney(typed, 'Rent');
    expect(read).toEqual({ kind: 'problem', problem: expect.stringContaining(words) });
    expect(read).toEqual({ kind: 'problem', problem: expect.stringMatching(/^Rent/) });
  });
});

describe('hours', () => {
  test.each([
    ['7', 7],
    ['7.5', 7.5],
    ['7½', 7.5],
    ['9.25', 9.25],
    ['168', 168],
  ])('%s', (typed, hours) => {
    expect(readNumber(typed, 'Hours', 168)).toEqual({ kind: 'value', value: hours });
  });

  test.each(['seven', '7:30', '168.5', '-1', '7.333'])('%s is asked for again', (typed) => {
    expect(readNumber(typed, 'Hours', 168).kind).toBe('problem');
  });
});
