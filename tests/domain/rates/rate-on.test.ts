import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RateMissingError } from '#domain/rates/rate-missing-error.ts';
import { daysCovered, rateOn } from '#domain/rates/rate-on.ts';
import { RATE_IDS } from '#domain/rates/types.ts';
import { RATES } from '../costs/read-rates.ts';

describe('a figure on a day', () => {
  test('changes on the first day of the benefit year', () => {
    expect(rateOn(RATES, 'standardMinimumGuaranteeSingle', '2026-04-05').value).toBe(22_710);
    expect(rateOn(RATES, 'standardMinimumGuaranteeSingle', '2026-04-06').value).toBe(23_800);
  });

  test('carries its days, its grade and where it was read', () => {
    expect(rateOn(RATES, 'minimumIncomeGuaranteeCouplePensionAge', '2026-11-02')).toMatchObject({
      unit: 'pounds-a-week',
      value: 18_430,
      from: '2026-04-06',
      to: '2027-04-04',
      grade: 'C',
      source: expect.stringContaining('£177.55 in 2025/26 × 1.038'),
    });
  });

  test('percentages stay percentages', () => {
    expect(rateOn(RATES, 'housingBenefitTaper', '2026-11-02').value).toBe(65);
  });

  test('the day before the first and the day after the last are refused, with the days that are known', () => {
    for (const day of ['2023-04-09', '2027-04-05']) {
      const refused = expect(() => rateOn(RATES, 'upperCapitalLimit', day));
      refused.toThrow(RateMissingError);
      refused.toThrow(
        expect.objectContaining({
          id: 'upperCapitalLimit',
          day,
          firstKnown: '2023-04-10',
          lastKnown: '2027-04-04',
        }),
      );
    }
  });

  test('the refusal says in words what is missing and what to do', () => {
    expect(() => rateOn(RATES, 'carerPremium', '2027-04-05')).toThrow(
      'There is no carerPremium for 5 April 2027: it is known from 10 April 2023 to 4 April 2027. Choose a day between these, or add the figure to content/rates.',
    );
  });

  test('a year that is not known for a figure is a gap before it, never another year', () => {
    expect(() => rateOn(RATES, 'enhancedDisabilityPremiumCouple', '2024-04-07')).toThrow(RateMissingError);
    expect(rateOn(RATES, 'enhancedDisabilityPremiumCouple', '2024-04-08').value).toBe(1_715);
  });

  test('every figure has a value on every day from 8 April 2024 to the last day', () => {
    const days = fc.date({
      min: new Date('2024-04-08'),
      max: new Date(daysCovered(RATES).to),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.constantFrom(...RATE_IDS), (day, id) => {
        const on = day.toISOString().slice(0, 10);
        const { from, to } = rateOn(RATES, id, on);
        expect(from <= on && on <= to).toBe(true);
      }),
    );
  });
});

describe('the days that all figures cover', () => {
  test('run to the day before the next uprating', () => {
    expect(daysCovered(RATES)).toEqual({ from: '2024-04-08', to: '2027-04-04' });
  });

  test('end with the figure that runs out first', () => {
    const { carerPremium } = RATES;
    const values = carerPremium.values.slice(0, -1);
    expect(daysCovered({ ...RATES, carerPremium: { ...carerPremium, values } }).to).toBe('2026-04-05');
  });
});

test('every figure changes on the first Monday on or after 6 April', () => {
  const starts = RATE_IDS.flatMap((id) => RATES[id].values.map(({ from }) => from));
  const isMonday = (day: string) => new Date(day).getUTCDay() === 1;
  expect(starts.filter((day) => !isMonday(day) || !/-04-(0[6-9]|1[0-2])$/.test(day))).toEqual([]);
});
