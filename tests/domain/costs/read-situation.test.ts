import { describe, expect, test } from 'vitest';
import { checkSituation } from '#domain/costs/check-situation.ts';
import { readSituation } from '#domain/costs/read-situation.ts';
import { SituationError } from '#domain/costs/situation-error.ts';
import { toPence } from '#domain/money.ts';
import { OLDER, situationOf, type Given } from './worked.ts';

/** The field that is refused, and what is said. */
function refusal(given: unknown): { field: string; message: string } {
  try {
    readSituation(given);
  } catch (error) {
    if (error instanceof SituationError) return { field: error.field, message: error.message };
    throw error;
  }
  throw new Error('It was not refused.');
}

const refused = (given: Given) => refusal({ on: '2026-11-02', person: OLDER, ...given });
const withIncome = (income: unknown) => refused({ person: { ...OLDER, incomes: [income] } });
const withCharge = (charge: unknown) => refused({ home: { tenure: 'rent', charges: [charge] } });

describe('what is left out has its usual value', () => {
  test('all of it', () => {
    expect(readSituation({ on: '2026-11-02', person: { born: '1944-04-20' } })).toEqual({
      on: '2026-11-02',
      person: {
        born: '1944-04-20',
        capital: 0,
        incomes: [],
        premiums: [],
        carerPaid: false,
        carerEntitled: false,
      },
      partner: undefined,
      otherAdults: false,
      home: { tenure: 'rent', charges: [] },
      councilTax: 0,
      otherCosts: 0,
      care: undefined,
      disabilityRelatedExpenditure: 0,
      councilRules: {
        nightRateCounted: true,
        savingsCreditIgnored: false,
        minimumIncomeGuarantee: undefined,
      },
      benefits: { pensionCredit: undefined, housingBenefit: undefined, councilTaxReduction: undefined },
    });
  });

  test('care is arranged by the council, a charge is not means-tested, a partner has no care', () => {
    const read = situationOf({
      partner: OLDER,
      care: { hours: 7, hourlyRate: 24 },
      home: { charges: [{ kind: 'wellbeing', amount: 12.5 }] },
    });
    expect(read.care).toEqual({ hours: 7, hourlyRate: 2_400, arrangedBy: 'council' });
    expect(read.home.charges).toEqual([{ kind: 'wellbeing', amount: 1_250, meansTested: false }]);
    expect(read.partner).toMatchObject({ care: undefined, disabilityRelatedExpenditure: 0 });
  });
});

describe('pounds become pence', () => {
  test('in every place, with ranges and unknown amounts', () => {
    const read = situationOf({
      person: { ...OLDER, capital: 14_250.01, incomes: [{ kind: 'statePension', amount: 184.9 }] },
      home: {
        tenure: 'lease',
        charges: [
          { kind: 'rent', amount: { from: 130, to: 160.5 } },
          { kind: 'meals', amount: 'unknown' },
        ],
      },
      care: { weeklyCost: 391.95, arrangedBy: 'self' },
      councilRules: { minimumIncomeGuarantee: 260 },
      benefits: { pensionCredit: { savings: 4.5 }, housingBenefit: 91 },
    });
    expect(read.person.capital).toBe(1_425_001);
    expect(read.person.incomes).toEqual([{ kind: 'statePension', amount: 18_490 }]);
    expect(read.home.charges.map(({ amount }) => amount)).toEqual([{ from: 13_000, to: 16_050 }, 'unknown']);
    expect(read.care).toEqual({ weeklyCost: 39_195, arrangedBy: 'self' });
    expect(read.councilRules.minimumIncomeGuarantee).toBe(26_000);
    expect(read.benefits.pensionCredit).toEqual({ guarantee: 0, savings: 450 });
    expect(read.benefits.housingBenefit).toBe(9_100);
  });

  test('one amount of Pension Credit is Guarantee Credit', () => {
    expect(situationOf({ benefits: { pensionCredit: 12.3 } }).benefits.pensionCredit).toEqual({
      guarantee: 1_230,
      savings: 0,
    });
  });
});

describe('amounts that nobody can have meant are refused, and the field is named', () => {
  test.each([
    [-0.01, 'below 0'],
    [Number.NaN, 'plain number'],
    [Number.POSITIVE_INFINITY, 'plain number'],
    [100_000.01, 'more than £100,000.00'],
    [1e300, 'more than £100,000.00'],
    [12.345, 'two decimals'],
    ['145', 'plain number'],
    [null, 'plain number'],
    [undefined, 'plain number'],
  ])('an income of %s', (amount, words) => {
    const { field, message } = withIncome({ kind: 'statePension', amount });
    expect(field).toBe('person.incomes.0.amount');
    expect(message).toContain(words);
  });

  test.each([
    ['person.capital', { person: { ...OLDER, capital: 10_000_000.01 } }],
    ['partner.capital', { partner: { ...OLDER, capital: -1 } }],
    ['councilTax', { councilTax: -1 }],
    ['otherCosts', { otherCosts: 1e9 }],
    ['disabilityRelatedExpenditure', { disabilityRelatedExpenditure: -1 }],
    ['partner.disabilityRelatedExpenditure', { partner: { ...OLDER, disabilityRelatedExpenditure: -1 } }],
    ['care.hourlyRate', { care: { hours: 7, hourlyRate: -24 } }],
    ['care.weeklyCost', { care: { weeklyCost: -1 } }],
    ['care.hours', { care: { hours: -1, hourlyRate: 24 } }],
    ['care.hours', { care: { hours: 336.5, hourlyRate: 24 } }],
    ['care.hours', { care: { hours: Number.NaN, hourlyRate: 24 } }],
    ['partner.care.hours', { partner: { ...OLDER, care: { hours: 400, hourlyRate: 24 } } }],
    ['councilRules.minimumIncomeGuarantee', { councilRules: { minimumIncomeGuarantee: -1 } }],
    ['benefits.pensionCredit', { benefits: { pensionCredit: -1 } }],
    ['benefits.pensionCredit.savings', { benefits: { pensionCredit: { savings: -1 } } }],
    ['benefits.housingBenefit', { benefits: { housingBenefit: -1 } }],
    ['benefits.councilTaxReduction', { benefits: { councilTaxReduction: 1e7 } }],
    ['home.charges.0.amount', { home: { charges: [{ kind: 'rent', amount: -1 }] } }],
    ['home.charges.0.amount.from', { home: { charges: [{ kind: 'rent', amount: { from: -1, to: 2 } }] } }],
    ['home.charges.0.amount.to', { home: { charges: [{ kind: 'rent', amount: { from: 1 } }] } }],
    ['home.charges.0.amount', { home: { charges: [{ kind: 'rent', amount: { from: 160, to: 130 } }] } }],
  ])('%s', (field, given) => {
    expect(refused(given).field).toBe(field);
  });

  test('the largest that can be meant are read', () => {
    const care = { hours: 336, hourlyRate: 24 };
    const person = { ...OLDER, capital: 10_000_000 };
    expect(() => situationOf({ person, care, otherCosts: 100_000 })).not.toThrow();
  });
});

describe('days', () => {
  test.each([
    ['on', { on: '2025-02-31' }],
    ['on', { on: '2 November 2026' }],
    ['on', { on: undefined }],
    ['on', { on: new Date('2026-11-02') }],
    ['person.born', { person: { born: '1944-13-01' } }],
    ['person.born', { person: {} }],
    ['partner.born', { partner: { born: '1944-02-30' } }],
    ['person.born', { person: { born: '2027-01-01' } }],
    ['person.born', { person: { born: '2008-11-03' } }],
    ['person.born', { person: { born: '1895-11-02' } }],
  ])('%s is refused: %j', (field, given) => {
    expect(refused(given).field).toBe(field);
  });

  test('someone of 18 on the day is old enough', () => {
    expect(() => situationOf({ person: { born: '2008-11-02' } })).not.toThrow();
  });
});

describe('unknown words and fields', () => {
  test.each([
    ['person.incomes.0.kind', () => withIncome({ kind: 'pension', amount: 1 })],
    ['person.incomes.0.often', () => withIncome({ kind: 'statePension', amount: 1, often: 'month' })],
    ['home.charges.0.kind', () => withCharge({ kind: 'parking', amount: 1 })],
    ['home.charges.0.amount', () => withCharge({ kind: 'rent', amount: 'not known' })],
    ['home.charges.0.meansTested', () => withCharge({ kind: 'wellbeing', amount: 1, meansTested: 'yes' })],
    ['home.charges.0', () => withCharge(12)],
    ['home.charges', () => refused({ home: { charges: {} } })],
    ['home.tenure', () => refused({ home: { tenure: 'freehold' } })],
    ['care.arrangedBy', () => refused({ care: { weeklyCost: 1, arrangedBy: 'family' } })],
    ['care', () => refused({ care: { hours: 1, hourlyRate: 24, weeklyCost: 24 } })],
    ['care.hours', () => refused({ care: {} })],
    ['person.premiums.0', () => refused({ person: { ...OLDER, premiums: ['severeDisability'] } })],
    ['person.care', () => refused({ person: { ...OLDER, care: { weeklyCost: 1 } } })],
    ['person.carerPaid', () => refused({ person: { ...OLDER, carerPaid: 'yes' } })],
    [
      'person.reachedPensionAgeBefore2016',
      () => refused({ person: { ...OLDER, reachedPensionAgeBefore2016: 1 } }),
    ],
    ['otherAdults', () => refused({ otherAdults: 0 })],
    ['rent', () => refused({ rent: 100 })],
    ['councilRules.nightRate', () => refused({ councilRules: { nightRate: true } })],
    ['benefits.attendanceAllowance', () => refused({ benefits: { attendanceAllowance: 1 } })],
    ['person', () => refusal({ on: '2026-11-02' })],
    ['given', () => refusal([])],
    ['given', () => refusal(null)],
  ])('%s', (field, refuse) => {
    expect(refuse().field).toBe(field);
  });

  test('the message names the field and the words that can be used', () => {
    expect(refused({ home: { tenure: 'freehold' } }).message).toBe(
      'home.tenure: write one of: rent, shared-ownership, lease.',
    );
    expect(refused({ councilRules: { nightRate: true } }).message).toBe(
      'councilRules.nightRate: there is no such field. The fields here are: nightRateCounted, savingsCreditIgnored, minimumIncomeGuarantee.',
    );
  });
});

describe('amounts that nobody can have meant are refused, each by its field', () => {
  const situation = situationOf({});

  test.each([
    ['councilTax', { ...situation, councilTax: -1 }],
    ['otherCosts', { ...situation, otherCosts: Number.NaN }],
    ['otherCosts', { ...situation, otherCosts: 0.5 }],
    ['otherCosts', { ...situation, otherCosts: Number.POSITIVE_INFINITY }],
    ['on', { ...situation, on: '2026-02-29' }],
    [
      'home.charges.0.amount',
      {
        ...situation,
        home: {
          tenure: 'rent' as const,
          charges: [
            { kind: 'rent' as const, amount: { from: toPence(2), to: toPence(1) }, meansTested: false },
          ],
        },
      },
    ],
  ])('%s', (field, given) => {
    const check = () => checkSituation(given as typeof situation);
    expect(check).toThrow(SituationError);
    expect(check).toThrow(expect.objectContaining({ field }));
  });
});
