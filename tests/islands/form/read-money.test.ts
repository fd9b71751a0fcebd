import { describe, expect, test } from 'vitest';
import { readHours, readMoney } from '#islands/form/read-money.ts';

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
    expect(readMoney(typed)).toEqual({ kind: 'value', value: pence });
  });
});

test('an empty box is no amount, and no mistake', () => {
  expect(readMoney('')).toEqual({ kind: 'empty' });
  expect(readMoney('   ')).toEqual({ kind: 'empty' });
});

describe('what cannot be read is told apart', () => {
  test.each([
    ['about 20', 'notMoney'],
    ['12,50', 'notMoney'],
    ['1,23', 'notMoney'],
    ['£', 'notMoney'],
    ['.', 'notMoney'],
    ['1e5', 'notMoney'],
    ['Infinity', 'notMoney'],
    ['12.345', 'partsOfAPenny'],
    ['-5', 'belowNothing'],
    ['−5', 'belowNothing'],
    ['10000000.01', 'tooMuch'],
    ['9'.repeat(400), 'tooMuch'],
  ])('%s', (typed, problem) => {
    expect(readMoney(typed)).toEqual({ kind: 'problem', problem });
  });
});

describe('hours', () => {
  test.each([
    ['7', 7],
    ['7.5', 7.5],
    ['9.25', 9.25],
    ['.5', 0.5],
    ['168', 168],
  ])('%s', (typed, hours) => {
    expect(readHours(typed)).toEqual({ kind: 'value', value: hours });
  });

  test('may be left out', () => {
    expect(readHours(' ')).toEqual({ kind: 'empty' });
  });

  test.each([
    ['seven', 'notHours'],
    ['7:30', 'notHours'],
    ['-1', 'notHours'],
    ['.', 'notHours'],
    ['7.333', 'notHours'],
    ['168.5', 'tooManyHours'],
  ])('%s is asked for again', (typed, problem) => {
    expect(readHours(typed)).toEqual({ kind: 'problem', problem });
  });
});
