import { expect, test } from 'vitest';
import { RESULT_FIELDS, resultField } from '#domain/costs/result-fields.ts';
import { estimate, NO_BENEFITS, OLDER } from './worked.ts';

test('every result that a case can name is there, and only these', () => {
  const care = [
    'cost',
    'fullCost',
    'tariffIncome',
    'countedIncome',
    'minimumIncomeGuarantee',
    'housingCosts',
    'most',
    'charge',
  ];
  expect([...RESULT_FIELDS].sort()).toEqual(
    [
      ...['assumedIncome', 'guarantee', 'savings'].map((name) => `pensionCredit.${name}`),
      'housingBenefit',
      'councilTaxReduction',
      ...care.flatMap((name) => [`care.${name}`, `partnerCare.${name}`]),
      ...['charges', 'help', 'youPay', 'income', 'leftOver'].map((name) => `totals.${name}`),
      'missing',
    ].sort(),
  );
});

test('each name gives the result of that name', () => {
  const given = {
    person: { ...OLDER, capital: 14_500 },
    partner: { ...OLDER, care: { weeklyCost: 30 } },
    care: { weeklyCost: 50 },
    councilTax: 21,
    benefits: NO_BENEFITS,
  };
  const estimated = estimate(given);
  const week: Readonly<Record<string, unknown>> = { ...estimated.lowest };
  for (const path of RESULT_FIELDS.filter((name) => name !== 'missing')) {
    const expected = path
      .split('.')
      .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], week);
    expect(resultField(estimated, path), path).toBe(expected);
  }
});

test('a name that is no result gives nothing', () => {
  for (const path of ['care', 'care.price', 'totals', 'working', '', 'toString'])
    expect(resultField(estimate({}), path)).toBeUndefined();
});
