/** Random households: any mix that the contract allows, often close to the points where rules change. */
import fc from 'fast-check';
import {
  CHARGE_KINDS,
  INCOME_KINDS,
  PREMIUMS,
  TENURES,
  type CareCost,
  type Charge,
  type Income,
  type Partner,
  type Person,
  type Situation,
} from '#domain/costs/types.ts';
import { toPence, type Pence } from '#domain/money.ts';

const money = (most: number): fc.Arbitrary<Pence> => fc.nat(most).map(toPence);

/** Savings, mostly around the limits that the rules have. */
const capital = fc.oneof(
  money(4_000_000),
  fc
    .tuple(
      fc.constantFrom(1_000_000, 1_050_000, 1_425_000, 1_450_000, 1_600_000, 2_325_000),
      fc.integer({ min: -1, max: 1 }),
    )
    .map(([limit, off]) => toPence(limit + off)),
);

const birthday = fc.oneof(
  fc
    .date({ min: new Date('1925-01-01'), max: new Date('1975-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  fc.constantFrom(
    '1951-04-05',
    '1951-04-06',
    '1953-04-05',
    '1953-04-06',
    '1954-10-05',
    '1954-10-06',
    '1955-03-31',
    '1955-04-01',
    '1960-04-05',
    '1960-04-06',
    '1960-05-05',
    '1960-05-06',
    '1960-07-31',
    '1961-03-05',
    '1961-03-06',
    '2001-11-03',
  ),
);

/** Attendance Allowance at its two rates of 2026/27 as well as at any amount. */
const income: fc.Arbitrary<Income> = fc.record({
  kind: fc.constantFrom(...INCOME_KINDS),
  amount: fc.oneof(money(30_000), fc.constantFrom(11_460, 7_670, 24_130, 23_800).map(toPence)),
});

const arrangedBy = fc.constantFrom('council' as const, 'self' as const);
const care: fc.Arbitrary<CareCost> = fc.oneof(
  fc.record({
    hours: fc.nat(4_000).map((hundredths) => hundredths / 100),
    hourlyRate: money(4_000),
    arrangedBy,
  }),
  fc.record({ weeklyCost: money(80_000), arrangedBy }),
);

const person: fc.Arbitrary<Person> = fc.record({
  born: birthday,
  reachedPensionAgeBefore2016: fc.option(fc.boolean(), { nil: undefined }),
  capital,
  incomes: fc.array(income, { maxLength: 5 }),
  premiums: fc.uniqueArray(fc.constantFrom(...PREMIUMS)),
  carerPaid: fc.boolean(),
  carerEntitled: fc.boolean(),
});

const partner: fc.Arbitrary<Partner> = fc
  .tuple(person, fc.option(care, { nil: undefined }), money(4_000))
  .map(([one, theirs, disabilityRelatedExpenditure]) => ({
    ...one,
    care: theirs,
    disabilityRelatedExpenditure,
  }));

const charge: fc.Arbitrary<Charge> = fc.record({
  kind: fc.constantFrom(...CHARGE_KINDS),
  amount: money(25_000),
  meansTested: fc.boolean(),
});

/** A household whose charges are single amounts, on a day of 2026/27. */
export const arbitrarySituation: fc.Arbitrary<Situation> = fc.record({
  on: fc.constantFrom('2026-04-06', '2026-11-02', '2027-04-04'),
  person,
  partner: fc.option(partner, { nil: undefined }),
  otherAdults: fc.boolean(),
  home: fc.record({ tenure: fc.constantFrom(...TENURES), charges: fc.array(charge, { maxLength: 7 }) }),
  councilTax: money(6_000),
  otherCosts: money(9_000),
  care: fc.option(care, { nil: undefined, freq: 8 }),
  disabilityRelatedExpenditure: money(4_000),
  councilRules: fc.record({
    nightRateCounted: fc.boolean(),
    savingsCreditIgnored: fc.boolean(),
    minimumIncomeGuarantee: fc.option(money(30_000), { nil: undefined, freq: 4 }),
  }),
  benefits: fc.record({
    pensionCredit: fc.option(fc.record({ guarantee: money(9_000), savings: money(2_000) }), {
      nil: undefined,
      freq: 5,
    }),
    housingBenefit: fc.option(money(20_000), { nil: undefined, freq: 5 }),
    councilTaxReduction: fc.option(money(3_000), { nil: undefined, freq: 5 }),
  }),
});
