import { describe, expect, test } from 'vitest';
import { CHARGE_KINDS } from '#domain/costs/types.ts';
import {
  attendanceAllowance,
  estimate,
  OLDER,
  result,
  statePension,
  WORKING_AGE,
  YOUNGER,
  type Given,
} from './worked.ts';

const housingBenefit = (given: Given) => result(given, 'housingBenefit');
const taxReduction = (given: Given) => result(given, 'councilTaxReduction');
const renting = (...amounts: number[]) => ({
  tenure: 'rent',
  charges: amounts.map((amount) => ({ kind: 'rent', amount })),
});

describe('what Housing Benefit can cover', () => {
  test.each(CHARGE_KINDS.map((kind) => [kind, ['rent', 'serviceCharge'].includes(kind) ? 50 : 0]))(
    '%s: £%s of £50',
    (kind, pounds) => {
      expect(housingBenefit({ home: { tenure: 'rent', charges: [{ kind, amount: 50 }] } })).toBe(pounds);
    },
  );

  test('on a lease there is none, at any age', () => {
    const home = { ...renting(100), tenure: 'lease' };
    expect(housingBenefit({ person: OLDER, home })).toBe(0);
    expect(housingBenefit({ person: WORKING_AGE, home })).toBe(0);
  });

  test('the rent on a part not owned is covered', () => {
    expect(housingBenefit({ home: { ...renting(52.88), tenure: 'shared-ownership' } })).toBe(52.88);
  });
});

describe('it is estimated for people of pension age only', () => {
  test.each([
    ['one person', { person: WORKING_AGE }],
    ['the partner is not', { person: OLDER, partner: WORKING_AGE }],
    ['the partner alone is', { person: WORKING_AGE, partner: OLDER }],
  ])('%s', (_name, people) => {
    const given = { ...people, home: renting(100), councilTax: 20 };
    expect(housingBenefit(given)).toBeNull();
    expect(taxReduction(given)).toBeNull();
  });

  test('the working says why it is not', () => {
    const { working } = estimate({ person: WORKING_AGE }).lowest;
    const step = working.find(({ id }) => id === 'housingBenefit');
    expect(step).toMatchObject({ amount: null, parts: [] });
    expect(step?.why).toContain('pension age');
  });

  test('an award stands at any age, and on any tenure', () => {
    const benefits = { housingBenefit: 91, councilTaxReduction: 12.5 };
    for (const tenure of ['rent', 'lease']) {
      const given = { person: WORKING_AGE, home: { ...renting(100), tenure }, councilTax: 20, benefits };
      expect(housingBenefit(given)).toBe(91);
      expect(taxReduction(given)).toBe(12.5);
    }
  });
});

describe('with any Guarantee Credit', () => {
  test('all of it is paid, whatever the savings', () => {
    const person = { ...OLDER, capital: 50_000, incomes: [statePension(157.99)] };
    const given = { person, home: renting(140, 55), councilTax: 20 };
    expect(result(given, 'pensionCredit.guarantee')).toBe(0.01);
    expect(housingBenefit(given)).toBe(195);
    expect(taxReduction(given)).toBe(20);
  });

  test('an award of Guarantee Credit does the same', () => {
    const person = { ...OLDER, incomes: [statePension(500)] };
    const given = { person, home: renting(140), councilTax: 20, benefits: { pensionCredit: 0.01 } };
    expect(housingBenefit(given)).toBe(140);
    expect(taxReduction(given)).toBe(20);
  });

  test('an award of Savings Credit alone does not', () => {
    const person = { ...YOUNGER, incomes: [statePension(248)] };
    const benefits = { pensionCredit: { guarantee: 0, savings: 10 } };
    expect(housingBenefit({ person, home: renting(140), benefits })).toBe(127);
  });
});

describe('without Guarantee Credit', () => {
  const person = { ...YOUNGER, incomes: [statePension(248)] };

  test('help stops when savings go over £16,000', () => {
    const given = (capital: number) => ({
      person: { ...person, capital },
      home: renting(140),
      councilTax: 20,
    });
    expect(housingBenefit(given(16_000))).toBe(140 - 0.65 * 22);
    expect(taxReduction(given(16_000))).toBe(15.6);
    expect(housingBenefit(given(16_000.01))).toBe(0);
    expect(taxReduction(given(16_000.01))).toBe(0);
  });

  test('a couple’s savings count together', () => {
    const partner = { ...YOUNGER, capital: 8_000.01, incomes: [statePension(200)] };
    const given = { person: { ...person, capital: 8_000 }, partner, home: renting(140), councilTax: 20 };
    expect(housingBenefit(given)).toBe(0);
  });

  test('it goes down by 65p, and council tax help by 20p, for each pound over the allowance', () => {
    expect(housingBenefit({ person, home: renting(140) })).toBe(133.5);
    expect(taxReduction({ person, councilTax: 20 })).toBe(18);
  });

  test('Savings Credit counts as income', () => {
    const older = { ...OLDER, incomes: [statePension(258)] };
    expect(result({ person: older }, 'pensionCredit.savings')).toBe(9.96);
    expect(housingBenefit({ person: older, home: renting(140) })).toBe(132.23);
  });

  test.each([
    ['£256.00 for one person', { person: { ...OLDER, incomes: [statePension(290)] } }, 256],
    ['£238.00 for one person since 2021', { person: { ...YOUNGER, incomes: [statePension(290)] } }, 238],
    [
      '£383.35 for a couple when either was in time',
      { person: { ...YOUNGER, incomes: [statePension(420)] }, partner: OLDER },
      383.35,
    ],
    [
      '£363.25 for a couple since 2021',
      { person: { ...YOUNGER, incomes: [statePension(420)] }, partner: YOUNGER },
      363.25,
    ],
  ])('the allowance is %s', (_name, given, allowance) => {
    const [income] = given.person.incomes;
    const excess = (income?.amount ?? 0) - allowance;
    expect(taxReduction({ ...given, councilTax: 40 })).toBeCloseTo(40 - excess * 0.2, 6);
  });

  test('the additions of Pension Credit are added to the allowance', () => {
    const incomes = [statePension(338), attendanceAllowance()];
    const needsCare = { ...YOUNGER, incomes, carerEntitled: true };
    expect(taxReduction({ person: { ...needsCare, incomes: [statePension(338)] }, councilTax: 40 })).toBe(
      29.63,
    );
    expect(taxReduction({ person: needsCare, councilTax: 40 })).toBe(40);
  });
});

describe('pennies', () => {
  const with_ = (income: number) => ({
    person: { ...YOUNGER, incomes: [statePension(income)] },
    home: renting(100),
  });

  test('half a penny of Housing Benefit goes up', () => {
    expect(housingBenefit(with_(238.1))).toBe(99.94);
    expect(housingBenefit(with_(238.02))).toBe(99.99);
  });

  test('less than 50p is not paid', () => {
    expect(housingBenefit(with_(391.07))).toBe(0.5);
    expect(housingBenefit(with_(391.09))).toBe(0);
    expect(housingBenefit(with_(500))).toBe(0);
  });

  test('council tax help has no such floor', () => {
    const person = { ...YOUNGER, incomes: [statePension(337.95)] };
    expect(taxReduction({ person, councilTax: 20 })).toBe(0.01);
  });
});
