import { describe, expect, test } from 'vitest';
import { figuresNamedIn, formatFigure, formatPounds, valueOn, type Figure } from '#library/figures.ts';

const source = { document: 'letter', section: 'Annex' };
const figure: Figure = {
  id: 'upperCapitalLimit',
  label: 'Savings above which you pay in full',
  unit: 'pounds',
  regulation: 'SI 2014/2672, regulation 12',
  values: [
    { from: '2025-04-07', to: '2026-04-05', amount: 23250, grade: 'A', source },
    { from: '2026-04-06', to: '2027-04-04', amount: 23500, grade: 'A', source },
  ],
};

describe('a national figure', () => {
  test('holds from its first day to its last', () => {
    expect(valueOn(figure, '2026-04-05')?.amount).toBe(23250);
    expect(valueOn(figure, '2026-04-06')?.amount).toBe(23500);
    expect(valueOn(figure, '2027-04-04')?.amount).toBe(23500);
  });

  test('is never carried on past its last day, nor back before its first', () => {
    expect(valueOn(figure, '2027-04-05')).toBeUndefined();
    expect(valueOn(figure, '2025-04-06')).toBeUndefined();
  });
});

describe('an amount in words', () => {
  test('has pence only when there are some', () => {
    expect(formatPounds(23250)).toBe('£23,250');
    expect(formatPounds(12.5)).toBe('£12.50');
    expect(formatPounds(0.07)).toBe('£0.07');
  });

  test('is a percentage when the figure is one', () => {
    expect(formatFigure(65, 'percent')).toBe('65%');
    expect(formatFigure(238, 'pounds-a-week')).toBe('£238');
  });
});

test('the figures of a guide are those that its text shows, each once', () => {
  const text =
    'Over <Rate id="upperCapitalLimit" />, or <Rate\n  id="lowerCapitalLimit" />. <Rate id="upperCapitalLimit" />';
  expect(figuresNamedIn(text)).toEqual(['upperCapitalLimit', 'lowerCapitalLimit']);
});
