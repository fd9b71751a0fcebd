/** The worksheet leads through the same sum as the engine: whoever follows it by hand comes to the same penny. */
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { estimateWeek } from '#domain/costs/estimate-week.ts';
import {
  isOfPensionAge,
  reachedPensionAgeBefore2016,
  reachedPensionAgeBefore2021,
} from '#domain/costs/pension-age.ts';
import { readSituation } from '#domain/costs/read-situation.ts';
import type { IncomeKind, Situation } from '#domain/costs/types.ts';
import { WORKING_WORDS } from '#domain/costs/working-words.ts';
import { rateOn } from '#domain/rates/rate-on.ts';
import { WORKSHEET } from '#library/worksheet-lines.ts';
import { followWorksheet, type OnPaper } from './follow-worksheet.ts';
import { RATES } from './read-rates.ts';

const DAY = '2026-11-02';
const RENT = [
  { kind: 'rent', amount: 145 },
  { kind: 'serviceCharge', amount: 58 },
  { kind: 'serviceChargeIneligible', amount: 14 },
  { kind: 'wellbeing', amount: 12.5, meansTested: true },
  { kind: 'meals', amount: 35 },
];
const inPounds = (pence: number): number => pence / 100;

const CARE_NEEDS: readonly IncomeKind[] = ['attendanceAllowance', 'pipDailyLiving', 'dlaCare'];
const MOBILITY: readonly IncomeKind[] = ['pipMobility', 'dlaMobility', 'otherIgnored'];

/** What a person would write on paper who knows this household; no pay from work, so B1 needs no sum. */
function onPaper(situation: Situation): OnPaper {
  const { person, partner, home, care } = situation;
  const people = partner ? [person, partner] : [person];
  const incomes = people.flatMap((each) => each.incomes);
  const total = (
    of: readonly { readonly kind: string; readonly amount: unknown }[],
    ...without: readonly string[]
  ) =>
    of
      .filter(({ kind }) => !without.includes(kind))
      .reduce((sum, { amount }) => sum + inPounds(Number(amount)), 0);
  const charge = (...kinds: readonly string[]) =>
    home.charges
      .filter(({ kind }) => kinds.includes(kind))
      .reduce((sum, { amount }) => sum + inPounds(Number(amount)), 0);
  const arrangesOwnCare = care?.arrangedBy === 'self';
  const isWellbeingInCare = home.tenure === 'rent' && care?.arrangedBy === 'council';
  const planned =
    care === undefined
      ? 0
      : 'weeklyCost' in care
        ? inPounds(care.weeklyCost)
        : care.hours * inPounds(care.hourlyRate);
  const getCareBenefit = people.every((each) => each.incomes.some(({ kind }) => CARE_NEEDS.includes(kind)));
  return {
    isCouple: partner !== undefined,
    isUnderPensionAge: !people.every(({ born }) => isOfPensionAge(born, situation.on)),
    isOnLease: home.tenure === 'lease',
    isAfter2016: !people.every((each) =>
      reachedPensionAgeBefore2016(each.born, each.reachedPensionAgeBefore2016),
    ),
    isBefore2021: people.some(({ born }) => reachedPensionAgeBefore2021(born)),
    severe:
      situation.otherAdults || !getCareBenefit ? 0 : people.filter(({ carerPaid }) => !carerPaid).length,
    carers: people.filter(
      (each) => each.carerEntitled || each.incomes.some(({ kind }) => kind === 'carersAllowance'),
    ).length,
    savings: people.reduce((sum, { capital }) => sum + inPounds(capital), 0),
    ownSavings: inPounds(person.capital),
    arrangesOwnCare,
    written: {
      A1: charge('rent'),
      A2: charge('serviceCharge'),
      A3: charge('serviceChargeIneligible'),
      A4: isWellbeingInCare ? 0 : charge('wellbeing'),
      A5: charge('meals'),
      A8: charge('groundRent'),
      A9: charge('mortgage'),
      A10: inPounds(situation.councilTax),
      A11: inPounds(situation.otherCosts),
      A12: planned + (isWellbeingInCare ? charge('wellbeing') : 0),
      B1: total(incomes, ...CARE_NEEDS, ...MOBILITY),
      E2: total(person.incomes, ...MOBILITY),
      E7: inPounds(situation.disabilityRelatedExpenditure),
      F4: total(incomes),
    },
  };
}

/** What stands in these lines of the sheet, and what the engine makes of the same household, in whole pence. */
function compare(given: Record<string, unknown>) {
  const situation = readSituation({ on: DAY, ...given });
  const lines = followWorksheet(
    WORKSHEET,
    (id) => {
      const { unit, value } = rateOn(RATES, id, situation.on);
      return unit === 'percent' ? value : inPounds(value);
    },
    onPaper(situation),
  );
  const { lowest: week } = estimateWeek(situation, RATES, WORKING_WORDS);
  const sheet = (line: string): number => Math.round((lines.get(line) ?? Number.NaN) * 100);
  return {
    sheet: {
      guarantee: sheet('B9'),
      savingsCredit: sheet('B14'),
      housingBenefit: sheet('C5'),
      councilTaxReduction: sheet('D2'),
      care: sheet('E9'),
      youPay: sheet('F3'),
      income: sheet('F5'),
      left: sheet('F6'),
    },
    engine: {
      guarantee: week.pensionCredit.guarantee,
      savingsCredit: week.pensionCredit.savings,
      housingBenefit: week.housingBenefit,
      councilTaxReduction: week.councilTaxReduction,
      care: week.care.charge,
      youPay: week.totals.youPay,
      income: week.totals.income,
      left: week.totals.leftOver,
    },
  };
}

const pension = (amount: number) => ({ kind: 'statePension', amount });
const attendance = { kind: 'attendanceAllowance', amount: 114.6 };
const rented = {
  home: { tenure: 'rent', charges: RENT },
  councilTax: 22,
  otherCosts: 45,
  care: { hours: 7, hourlyRate: 24 },
};

const HOUSEHOLDS: Readonly<Record<string, Record<string, unknown>>> = {
  'one pensioner who rents, with Guarantee Credit and few savings': {
    ...rented,
    person: { born: '1944-04-20', capital: 9000, incomes: [pension(184.9), attendance] },
  },
  'one pensioner who rents, with no savings and no care needs benefit': {
    ...rented,
    person: { born: '1957-06-10', incomes: [pension(241.3)] },
  },
  'savings between the limits, with Savings Credit': {
    ...rented,
    disabilityRelatedExpenditure: 12,
    person: {
      born: '1947-01-09',
      capital: 18250,
      incomes: [pension(203.4), { kind: 'privatePension', amount: 96.15 }, attendance],
    },
  },
  'a penny over what Housing Benefit allows': {
    ...rented,
    person: { born: '1947-01-09', capital: 16000.01, incomes: [pension(303.4)] },
  },
  'savings at the limit for care': {
    ...rented,
    person: { born: '1944-04-20', capital: 23250, incomes: [pension(303.4), attendance] },
  },
  'savings a penny over the limit for care': {
    ...rented,
    person: { born: '1944-04-20', capital: 23250.01, incomes: [pension(303.4), attendance] },
  },
  'care that the person arranges': {
    ...rented,
    care: { hours: 7, hourlyRate: 24, arrangedBy: 'self' },
    person: { born: '1944-04-20', capital: 9000, incomes: [pension(184.9), attendance] },
  },
  'a couple, one of whom needs care': {
    ...rented,
    person: { born: '1946-02-02', capital: 7000, incomes: [pension(176.3), attendance] },
    partner: {
      born: '1943-10-12',
      capital: 7000,
      incomes: [pension(198.85), { kind: 'privatePension', amount: 61.2 }],
    },
  },
  'a couple who both get a care needs benefit, one with a paid carer': {
    ...rented,
    person: { born: '1946-02-02', capital: 7000, incomes: [pension(176.3), attendance], carerPaid: true },
    partner: { born: '1943-10-12', incomes: [pension(120), { kind: 'attendanceAllowance', amount: 76.7 }] },
  },
  'shared ownership, where the wellbeing charge is not part of care': {
    ...rented,
    home: { tenure: 'shared-ownership', charges: RENT },
    person: {
      born: '1950-03-18',
      capital: 21000,
      incomes: [pension(228.1), { kind: 'privatePension', amount: 55 }],
    },
  },
  'a lease with ground rent and a mortgage': {
    ...rented,
    home: {
      tenure: 'lease',
      charges: [
        { kind: 'serviceCharge', amount: 40 },
        { kind: 'groundRent', amount: 6.25 },
        { kind: 'mortgage', amount: 31 },
      ],
    },
    person: { born: '1946-02-02', capital: 3000, incomes: [pension(200), attendance] },
  },
  'a sum of Housing Benefit too small to be paid': {
    ...rented,
    person: { born: '1957-06-10', incomes: [pension(554)] },
  },
};

describe('the worksheet, followed by hand', () => {
  it.each(Object.entries(HOUSEHOLDS))('comes to what the estimator does: %s', (_, given) => {
    const { sheet, engine } = compare(given);
    expect(sheet).toEqual(engine);
  });

  it('does so for any pensioner or couple who rent, whatever their pensions, savings and care', () => {
    const pence = (most: number) => fc.integer({ min: 0, max: most }).map((value) => value / 100);
    const born = fc.constantFrom('1940-01-01', '1948-05-05', '1950-03-18', '1954-12-01', '1957-06-10');
    const person = fc.record({
      born,
      capital: pence(3_000_000),
      incomes: fc
        .tuple(pence(40_000).map(pension), fc.constantFrom([], [attendance]))
        .map(([one, more]) => [one, ...more]),
      carerPaid: fc.boolean(),
    });
    fc.assert(
      fc.property(
        person,
        fc.option(person, { nil: undefined }),
        fc.record({ councilTax: pence(5000), hours: fc.integer({ min: 0, max: 40 }), costs: pence(4000) }),
        (one, two, { councilTax, hours, costs }) => {
          const care = { hours, hourlyRate: 24 };
          const both = two ? { person: one, partner: two } : { person: one };
          const { sheet, engine } = compare({
            ...rented,
            ...both,
            councilTax,
            care,
            disabilityRelatedExpenditure: costs,
          });
          expect(sheet).toEqual(engine);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
