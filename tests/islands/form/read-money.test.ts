import { describe, expect, test } from 'vitest';
import { readHours, readMoney, splitPaid } from '#islands/form/read-money.ts';

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
    ['about 200', 20000],
    ['About £1,200', 120000],
    ['approx. 45.50', 4550],
    ['200ish', 20000],
    ['£24 or so', 2400],
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
    ['about', 'notMoney'],
    ['200 to 220', 'notMoney'],
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

describe('how often an amount is paid may stand beside it', () => {
  test.each([
    ['£800 a month', '£800', 'month'],
    ['800 per month', '800', 'month'],
    ['800pcm', '800', 'month'],
    ['800/month', '800', 'month'],
    ['£200 weekly', '£200', 'week'],
    ['about 200 a week', 'about 200', 'week'],
    ['160 every 4 weeks', '160', 'four-weeks'],
    ['160 4 weekly', '160', 'four-weeks'],
    ['160 four-weekly', '160', 'four-weeks'],
    ['9,600 a year', '9,600', 'year'],
    ['9600 pa', '9600', 'year'],
  ])('%s', (typed, amount, often) => {
    expect(splitPaid(typed)).toEqual([amount, often]);
  });

  test('a thousand six hundred and four a week is not a hundred and sixty every four weeks', () => {
    expect(splitPaid('1604 weekly')).toEqual(['1604', 'week']);
  });

  test.each(['', '145.50', 'a month', 'lots', '£'])('"%s" says nothing of it', (typed) => {
    expect(splitPaid(typed)).toEqual([typed]);
  });
});

describe('hours', () => {
  test.each([
    ['7', 7],
    ['7.5', 7.5],
    ['9.25', 9.25],
    ['.5', 0.5],
    ['168', 168],
    ['about 7 hours', 7],
    ['7hrs', 7],
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
