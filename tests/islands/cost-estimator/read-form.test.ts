import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateWeek } from '#domain/costs/estimate-week.ts';
import { WORKING_WORDS } from '#domain/costs/working-words.ts';
import { readForm } from '#islands/cost-estimator/read-form.ts';
import { incomeId, startForm, type FormState } from '#islands/cost-estimator/state.ts';
import { RateMissingError } from '#domain/rates/rate-missing-error.ts';
import { SITE, TODAY } from './site.ts';

const form = (values: Record<string, string>, place = ''): FormState => {
  const state = startForm(SITE, place);
  return { ...state, values: { ...state.values, ...values } };
};
const read = (values: Record<string, string> = {}, place = '') => readForm(form(values, place), SITE, TODAY);
const born = (who: string, [year = '', month = '', day = '']: readonly string[]) => ({
  [`${who}-born-day`]: day,
  [`${who}-born-month`]: month,
  [`${who}-born-year`]: year,
});
const income = (who: 'person' | 'partner', row: number, kind: string, amount: string, often = 'week') => ({
  [`${incomeId(who, row)}-kind`]: kind,
  [incomeId(who, row)]: amount,
  [`${incomeId(who, row)}-often`]: often,
});
const HOME = {
  place: 'elsewhere',
  tenure: 'rent',
  'elsewhere-rent': '£145',
  'elsewhere-serviceCharge': '58',
  'elsewhere-serviceChargeIneligible': '14.00',
  'elsewhere-wellbeing': '12.5',
  'wellbeing-means-tested': 'yes',
};
const CARE = { 'person-care': 'hours', 'person-hourly-rate': '24', 'person-arranged-by': 'council' };
const week = (values: Record<string, string>) => {
  const { situation, errors } = read(values);
  expect(errors).toEqual([]);
  return estimateWeek(situation, SITE.rates, WORKING_WORDS).lowest;
};

describe('what people type gives the week that the cases give', () => {
  test('a woman of 82 who rents alone', () => {
    const { totals, care } = week({
      ...HOME,
      ...CARE,
      'elsewhere-meals': '35',
      ...born('person', ['1944', '4', '20']),
      ...income('person', 0, 'statePension', '739.60', 'four-weeks'),
      ...income('person', 2, 'attendanceAllowance', '114.60'),
      'person-savings': '9,000',
      'person-hours': '7',
      'council-tax': '22',
      'council-tax-often': 'week',
      'other-costs': '45',
    });
    expect(care.charge).toBe(18050);
    expect(totals).toEqual({ charges: 49950, help: 22500, youPay: 27450, income: 43865, leftOver: 16415 });
  });

  test('a couple with joint savings and a month’s pension', () => {
    const { totals } = week({
      ...HOME,
      ...CARE,
      'elsewhere-rent': '165',
      ...born('person', ['1946', '02', '2']),
      'has-partner': 'yes',
      ...born('partner', ['1943', '10', '12']),
      ...income('person', 0, 'statePension', '176.30'),
      ...income('person', 1, 'attendanceAllowance', '114.60'),
      ...income('partner', 0, 'statePension', '198.85'),
      ...income('partner', 1, 'privatePension', '265.20', 'month'),
      'joint-savings': '14,000',
      'person-hours': '10',
      'council-tax': '1716',
    });
    expect(totals.youPay).toBe(14652);
    expect(totals.leftOver).toBe(40443);
  });

  test('a man of 58 with his own awards and premiums', () => {
    const { totals, care } = week({
      ...HOME,
      ...CARE,
      ...born('person', ['1968', '7', '7']),
      'person-premiums': 'disability,enhancedDisability',
      ...income('person', 0, 'universalCredit', '140'),
      ...income('person', 1, 'pipDailyLiving', '114.60'),
      ...income('person', 2, 'pipMobility', '29.90'),
      'housing-benefit': '203',
      'council-tax-reduction': '22',
      'person-savings': '2000',
      'person-hours': '8',
      'council-tax': '22',
      'council-tax-often': 'week',
    });
    expect(care.charge).toBe(5750);
    expect(totals.leftOver).toBe(21300);
  });
});

describe('an answer counts only while its question is asked', () => {
  test('a partner who is taken out again counts for nothing', () => {
    const partner = { ...born('partner', ['1943', '10', '12']), 'partner-savings': 'lots' };
    expect(read({ ...partner, 'has-partner': 'no' }).situation.partner).toBeUndefined();
    expect(read({ ...partner, 'has-partner': 'no' }).errors).toEqual([]);
    expect(read({ ...partner, 'has-partner': 'yes' }).errors).toHaveLength(1);
  });

  test('premiums are for working age', () => {
    const premiums = { 'person-premiums': 'carer' };
    expect(read({ ...premiums, ...born('person', ['1968', '7', '7']) }).situation.person.premiums).toEqual([
      'carer',
    ]);
    expect(read({ ...premiums, ...born('person', ['1944', '7', '7']) }).situation.person.premiums).toEqual(
      [],
    );
  });

  test.each([
    ['1951-04-05', undefined],
    ['1951-04-06', true],
    ['1953-04-05', true],
    ['1953-04-06', undefined],
  ])('pension age before 2016 is asked of a birth on %s: %s', (day, asked) => {
    const { situation } = read({ ...born('person', day.split('-')), 'person-before-2016': 'yes' });
    expect(situation.person.reachedPensionAgeBefore2016).toBe(asked);
  });

  test('the wellbeing tick is for another place: a scheme says it itself', () => {
    const tick = { 'wellbeing-means-tested': 'yes', 'elsewhere-wellbeing': '10' };
    const wellbeing = ({ charges }: ReturnType<typeof read>) =>
      charges.find(({ kind }) => kind === 'wellbeing');
    expect(wellbeing(read(tick))?.meansTested).toBe(true);
    expect(wellbeing(read({ 'elsewhere-wellbeing': '10' }))?.meansTested).toBe(false);
    expect(wellbeing(read({}, 'both-ways'))?.meansTested).toBe(true);
  });

  test('the hours of care do not count when the weekly cost is given, and the other way round', () => {
    const both = { 'person-hours': '7', 'person-hourly-rate': '24', 'person-weekly-cost': '168' };
    expect(read({ ...both, 'person-care': 'weekly' }).situation.care).toEqual({
      weeklyCost: 16800,
      arrangedBy: 'council',
    });
    expect(read({ ...both, 'person-care': 'hours' }).situation.care).toEqual({
      hours: 7,
      hourlyRate: 2400,
      arrangedBy: 'council',
    });
    expect(read({ ...both, 'person-care': 'none' }).situation.care).toBeUndefined();
  });
});

describe('charges', () => {
  const amountOf = (line: string, values: Record<string, string>, place = '') =>
    read(values, place).charges.find((charge) => charge.line.id === line)?.amount;

  test('a charge left empty is not known; one that there may be none of is left out', () => {
    expect(amountOf('rent', {})).toBe('unknown');
    expect(amountOf('alarm', {})).toBeUndefined();
    expect(amountOf('meals', { 'elsewhere-meals': '0' })).toBe(0);
  });

  test('a line inside another charge is no charge of its own', () => {
    expect(amountOf('meals', {}, 'both-ways')).toBeUndefined();
  });

  test('a range counts as one, by the week', () => {
    const range = { 'elsewhere-rent-range': 'yes', 'elsewhere-rent-often': 'four-weeks' };
    expect(amountOf('rent', { ...range, 'elsewhere-rent-from': '520', 'elsewhere-rent-to': '640' })).toEqual({
      from: 13000,
      to: 16000,
    });
    expect(amountOf('rent', { ...range, 'elsewhere-rent-from': '520', 'elsewhere-rent-to': '520' })).toBe(
      13000,
    );
    expect(amountOf('rent', range)).toBe('unknown');
  });

  test.each([
    ['160', '130', 'elsewhere-rent-from', 'larger one'],
    ['', '130', 'elsewhere-rent-from', 'fill in both'],
    ['130', ' ', 'elsewhere-rent-to', 'fill in both'],
    ['x', '130', 'elsewhere-rent-from', 'type an amount'],
  ])('a range from "%s" to "%s" is asked for again', (from, to, id, words) => {
    const { errors } = read({
      'elsewhere-rent-range': 'yes',
      'elsewhere-rent-from': from,
      'elsewhere-rent-to': to,
    });
    expect(errors).toEqual([{ page: 'charges', id, message: expect.stringContaining(words) }]);
  });

  test('an amount of 2017 is said to be old for as long as nobody changes it', () => {
    const old = 'Wellbeing charge: £12.50 a week in October 2017. It may be more now. Ask.';
    expect(read({}, 'both-ways').assumptions).toContain(old);
    expect(read({ 'both-ways-wellbeing': '15' }, 'both-ways').assumptions).not.toContain(old);
  });

  test('a scheme with one tenure needs no choice; an impossible choice is not kept', () => {
    expect(read({ tenure: 'lease' }, 'rent-only').situation.home.tenure).toBe('rent');
    expect(read({ tenure: 'shared-ownership' }, 'both-ways').situation.home.tenure).toBe('shared-ownership');
    expect(read({ tenure: 'lease', place: 'elsewhere' }).situation.home.tenure).toBe('lease');
  });
});

test('the council’s own rules are those of the scheme’s area; another place has the national ones', () => {
  expect(read({}, 'both-ways').situation.councilRules).toEqual({
    nightRateCounted: false,
    savingsCreditIgnored: true,
    minimumIncomeGuarantee: 26000,
  });
  expect(read().situation.councilRules).toEqual({
    nightRateCounted: true,
    savingsCreditIgnored: false,
    minimumIncomeGuarantee: undefined,
  });
});

describe('what is left out', () => {
  test('everything may be, and each assumption is said', () => {
    const { situation, errors, assumptions } = read();
    expect(errors).toEqual([]);
    expect(situation.person.born).toBe('1955-06-01');
    expect(assumptions.join(' ')).toMatch(
      /No date of birth for you\..*counted you alone\..*counted none\..*left out/,
    );
  });

  test('an hour of care without a price costs what the Homecare Association says, and the result says so', () => {
    const { situation, assumptions } = read({ 'person-care': 'hours', 'person-hours': '7' });
    expect(situation.care).toMatchObject({ hours: 7, hourlyRate: 3442 });
    expect(assumptions).toContainEqual(expect.stringContaining('We used £34.42.'));
  });

  test('half a penny of joint savings goes up', () => {
    expect(read({ 'joint-savings': '100.01' }).situation.person.capital).toBe(5001);
  });

  test('one part of Pension Credit may be known alone', () => {
    expect(read({ 'savings-credit': '9.50' }).situation.benefits.pensionCredit).toEqual({
      guarantee: 0,
      savings: 950,
    });
    expect(read().situation.benefits).toEqual({});
  });

  test('money without a kind is asked after', () => {
    expect(read(income('person', 0, '', '12')).errors).toEqual([
      { page: 'money', id: 'person-income-0-kind', message: 'Amount: choose what this money is.' },
    ]);
  });

  test('more a week than anybody has is asked for again', () => {
    expect(read({ 'elsewhere-rent': '100000' }).errors).toEqual([]);
    expect(read({ 'elsewhere-rent': '100000.01' }).errors).toEqual([
      {
        page: 'charges',
        id: 'elsewhere-rent',
        message: expect.stringContaining('more than £100,000 a week'),
      },
    ]);
  });
});

test('every problem has a sentence that names the field', () => {
  for (const words of Object.values(SITE.words.problems)) expect(words).toMatch(/^\{name\}.*\.$/);
});

test('a day without figures is an error, never a sum', () => {
  expect(() => readForm(form({ 'person-care': 'hours', 'person-hours': '7' }), SITE, '2031-01-01')).toThrow(
    RateMissingError,
  );
});

describe('nonsense', () => {
  const ids = [
    ...SITE.words.pages.flatMap(({ fields }) => fields.map(({ id }) => id)),
    ...SITE.words.lines.flatMap(({ id }) =>
      ['', '-range', '-from', '-to', '-often'].map((end) => `elsewhere-${id}${end}`),
    ),
    ...['person', 'partner'].flatMap((who) => [
      ...['day', 'month', 'year'].map((part) => `${who}-born-${part}`),
      ...[0, 1, 2].flatMap((row) => ['', '-kind', '-often'].map((end) => `${who}-income-${row}${end}`)),
    ]),
  ];
  const typed = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'yes',
      'no',
      'hours',
      'weekly',
      'self',
      'lease',
      '12',
      '1e9',
      '-1',
      'NaN',
      'Infinity',
      '１２',
      '12,5',
      '£',
      '1944',
      '0',
    ),
    fc.double().map(String),
  );
  const nonsense = fc.dictionary(fc.constantFrom(...ids), typed, { noNullPrototype: true });

  test('is never an exception: either a clear message for a field, or a week', () => {
    fc.assert(
      fc.property(nonsense, (values) => {
        const { situation, errors } = read(values);
        for (const { id, message } of errors) {
          expect(message).toMatch(/^\S.*\.$/);
          expect(id).not.toBe('');
        }
        if (errors.length === 0) {
          const { totals } = estimateWeek(situation, SITE.rates, WORKING_WORDS).highest;
          expect(Object.values(totals).every(Number.isSafeInteger)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('in a field is not lost by reading it', () => {
    fc.assert(
      fc.property(nonsense, (values) => {
        const state = form(values);
        const before = structuredClone(state);
        readForm(state, SITE, TODAY);
        expect(state).toEqual(before);
      }),
    );
  });
});
