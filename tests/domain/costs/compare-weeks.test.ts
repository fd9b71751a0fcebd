import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWeeks } from '#domain/costs/compare-weeks.ts';
import type { ComparedLine } from '#domain/costs/compared-lines.ts';
import { estimateWeek } from '#domain/costs/estimate-week.ts';
import type { Situation } from '#domain/costs/types.ts';
import { WORKING_WORDS } from '#domain/costs/working-words.ts';
import { arbitrarySituation } from './arbitrary-situation.ts';
import { RATES } from './read-rates.ts';
import { NO_BENEFITS, situationOf, statePension, YOUNGER, type Given } from './worked.ts';

const compare = (...situations: readonly Situation[]) =>
  compareWeeks(
    situations.map((situation) => ({
      situation,
      estimate: estimateWeek(situation, RATES, WORKING_WORDS),
    })),
    WORKING_WORDS,
  );
const compareGiven = (...given: readonly Given[]) => compare(...given.map(situationOf));
const amountsIn = ({ amounts }: ComparedLine) =>
  amounts.map((amount) => (typeof amount === 'string' ? amount : [amount.from / 100, amount.to / 100]));
const differencesIn = ({ differences }: ComparedLine) =>
  differences.map((span) => span && [span.from / 100, span.to / 100]);
function find(lines: readonly ComparedLine[], id: string): ComparedLine {
  const found = lines.find((line) => line.id === id);
  if (!found) throw new Error(`There is no line ${id}.`);
  return found;
}
const at = (amount: number) => [amount, amount];

const home = (tenure: string, ...charges: readonly (readonly [kind: string, amount: unknown])[]): Given => ({
  person: { ...YOUNGER, incomes: [statePension(300)] },
  home: { tenure, charges: charges.map(([kind, amount]) => ({ kind, amount })) },
});

describe('lines of two weeks', () => {
  const { charges, help, income, youPay, leftOver } = compareGiven(
    home('rent', ['rent', 150], ['meals', 30], ['water', 'unknown']),
    home('rent', ['rent', 130], ['alarm', 5], ['water', 4]),
  );

  test('stand beside each other, each week’s own in its own order', () => {
    expect(charges.lines.map(({ id }) => id)).toEqual([
      'charge.rent',
      'charge.alarm',
      'charge.meals',
      'charge.water',
      'councilTax',
      'care.cost',
      'otherCosts',
    ]);
  });

  test('have an amount, or none, or one that is not known', () => {
    const shown = (id: string) => amountsIn(find(charges.lines, id));
    expect(shown('charge.rent')).toEqual([at(150), at(130)]);
    expect(shown('charge.meals')).toEqual([at(30), 'none']);
    expect(shown('charge.alarm')).toEqual(['none', at(5)]);
    expect(shown('charge.water')).toEqual(['unknown', at(4)]);
  });

  test('say how much more than the first each is; not where one is not known', () => {
    const more = (id: string) => differencesIn(find(charges.lines, id));
    expect(more('charge.rent')).toEqual([at(0), at(-20)]);
    expect(more('charge.meals')).toEqual([at(0), at(-30)]);
    expect(more('charge.water')).toEqual([null, null]);
  });

  test('are marked where they differ', () => {
    expect(charges.lines.filter(({ differs }) => differs).map(({ id }) => id)).toEqual([
      'charge.rent',
      'charge.alarm',
      'charge.meals',
      'charge.water',
    ]);
    expect(income.lines.every(({ differs }) => !differs)).toBe(true);
  });

  // Income £62 over the allowance takes £40.30 of each: 109.70 and 89.70.
  test('are explained by the finer lines that differ: less rent, so less help with it', () => {
    const benefit = find(help.lines, 'housingBenefit');
    expect(differencesIn(benefit)).toEqual([at(0), at(-20)]);
    expect(benefit.because.map(({ id, ...line }) => [id, differencesIn({ id, ...line })])).toEqual([
      ['charge.rent', [at(0), at(-20)]],
    ]);
    expect(benefit.whys).toEqual([
      'It is what this help can cover, less a share of your income.',
      'It is what this help can cover, less a share of your income.',
    ]);
  });

  test('come to what is paid and what is left', () => {
    expect(amountsIn(youPay)).toEqual([at(70.3), at(49.3)]);
    expect(amountsIn(leftOver)).toEqual([at(229.7), at(250.7)]);
    expect(differencesIn(leftOver)).toEqual([at(0), at(21)]);
  });
});

test('help that is there on one tenure only says why in each week', () => {
  const { help } = compareGiven(home('rent', ['rent', 150]), home('lease', ['serviceCharge', 60]));
  const benefit = find(help.lines, 'housingBenefit');
  expect(amountsIn(benefit)).toEqual([at(109.7), at(0)]);
  expect(benefit.whys[1]).toBe('Housing Benefit is for rent. On a lease there is none.');
  expect(benefit.because.map(({ id }) => id)).toEqual(['charge.rent', 'housingBenefit.taper']);
});

test('more care costs more and the council pays more: the charge and its most stand by themselves', () => {
  const week = (weeklyCost: number) => ({
    ...home('rent', ['rent', 10]),
    care: { weeklyCost },
    benefits: NO_BENEFITS,
  });
  const { charges, help, care } = compareGiven(week(40), week(100));
  expect(differencesIn(find(charges.lines, 'care.cost'))).toEqual([at(0), at(60)]);
  const paid = find(help.lines, 'care.councilPays');
  // 300 − 241.45 − 10 is a most of £48.55: £40 is paid in full, of £100 the council pays £51.45.
  expect(differencesIn(paid)).toEqual([at(0), at(51.45)]);
  expect(paid.because.map((line) => [line.id, differencesIn(line)[1]])).toEqual([
    ['care.cost', at(60)],
    ['care.charge', at(-8.55)],
  ]);
  expect(care.map((line) => [line.id, amountsIn(line)])).toEqual([
    ['care.charge', [at(40), at(48.55)]],
    ['care.most', [at(48.55), at(48.55)]],
  ]);
});

test('someone who pays in full has no most', () => {
  const rich = { person: { ...YOUNGER, capital: 30_000 }, care: { weeklyCost: 50 } };
  const { care } = compareGiven({ ...rich, person: YOUNGER }, rich);
  expect(amountsIn(find(care, 'care.most'))).toEqual([at(0), 'none']);
  expect(find(care, 'care.charge').whys[1]).toBe(
    'Your savings are over the limit, so you pay for all of your care.',
  );
});

test('a charge that is known nowhere is not marked as different', () => {
  const { charges } = compareGiven(home('rent', ['water', 'unknown']), home('rent', ['water', 'unknown']));
  const water = find(charges.lines, 'charge.water');
  expect([water.differs, ...amountsIn(water)]).toEqual([false, 'unknown', 'unknown']);
});

test('two charges of the same kind stand on lines of their own', () => {
  const { charges } = compareGiven(
    home('rent', ['other', 5], ['other', 6]),
    home('rent', ['other', 5], ['other', 8]),
  );
  expect(charges.lines.filter(({ id }) => id === 'charge.other').map(amountsIn)).toEqual([
    [at(5), at(5)],
    [at(6), at(8)],
  ]);
});

test('a partner’s income stands on a line of its own', () => {
  const alone = home('rent');
  const { income } = compareGiven(alone, {
    ...alone,
    partner: { ...YOUNGER, incomes: [statePension(120)] },
  });
  expect(income.lines.map((line) => [line.label, ...amountsIn(line)]).slice(0, 2)).toEqual([
    ['Your State Pension', at(300), at(300)],
    ['Your partner’s State Pension', 'none', at(120)],
  ]);
});

test('charges between two amounts are compared lowest with lowest and highest with highest', () => {
  const { charges } = compareGiven(
    home('rent', ['meals', { from: 20, to: 30 }]),
    home('rent', ['meals', { from: 25, to: 60 }]),
  );
  const meals = find(charges.lines, 'charge.meals');
  expect(amountsIn(meals)).toEqual([
    [20, 30],
    [25, 60],
  ]);
  expect(differencesIn(meals)).toEqual([at(0), [5, 30]]);
});

test('three weeks are each compared with the first', () => {
  const { leftOver } = compareGiven(
    home('rent', ['meals', 10]),
    home('rent', ['meals', 15]),
    home('rent', ['meals', 5]),
  );
  expect(differencesIn(leftOver)).toEqual([at(0), at(-5), at(5)]);
});

const total = (lines: readonly ComparedLine[], week: number) =>
  lines.reduce((sum, { differences }) => sum + (differences[week]?.from ?? 0), 0);

test('for any two households: lines add up to their total, and finer lines to the line', () => {
  const check = (line: ComparedLine) => {
    expect(line.differs).toBe(line.differences.some((span) => span?.from !== 0));
    if (line.because.length > 0) expect(total(line.because, 1), line.id).toBe(line.differences[1]?.from);
    line.because.forEach(check);
  };
  fc.assert(
    fc.property(arbitrarySituation, arbitrarySituation, (one, other) => {
      const { charges, help, income, leftOver, youPay, care } = compare(one, other);
      for (const group of [charges, help, income]) {
        expect(total(group.lines, 1)).toBe(group.total.differences[1]?.from);
        group.lines.forEach(check);
      }
      care.forEach(check);
      expect(total([charges.total], 1) - total([help.total], 1)).toBe(youPay.differences[1]?.from);
      expect(total([income.total], 1) - total([youPay], 1)).toBe(leftOver.differences[1]?.from);
    }),
    { numRuns: 300 },
  );
});
