/** What must hold for every household, whatever the amounts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHARGE_RULES } from '#domain/costs/charge-rules.ts';
import { estimateWeek } from '#domain/costs/estimate-week.ts';
import { WORKING_WORDS } from '#domain/costs/working-words.ts';
import type { CareResult, Charge, Situation, Week } from '#domain/costs/types.ts';
import { toPence } from '#domain/money.ts';
import { RateMissingError } from '#domain/rates/rate-missing-error.ts';
import { daysCovered } from '#domain/rates/rate-on.ts';
import { arbitrarySituation } from './arbitrary-situation.ts';
import { RATES } from './read-rates.ts';
import { result } from './worked.ts';

/** How many random households each property is tried on. */
const RUNS = Number(process.env.HOUSEHOLDS ?? 1_000);

const weekOf = (situation: Situation): Week => estimateWeek(situation, RATES, WORKING_WORDS).lowest;
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const amountOf = ({ amount }: Charge) => Number(amount);

function forAnyHousehold(check: (week: Week, situation: Situation) => void): void {
  fc.assert(
    fc.property(arbitrarySituation, (situation) => {
      check(weekOf(situation), situation);
    }),
    { numRuns: RUNS },
  );
}

const assessmentsOf = ({ care, partnerCare }: Week): readonly CareResult[] =>
  partnerCare ? [care, partnerCare] : [care];

describe('totals are the sums of their parts', () => {
  test('charges: every charge once, council tax, other costs and the care of both', () => {
    forAnyHousehold((week, { home, care, councilTax, otherCosts }) => {
      const inCare = (charge: Charge) =>
        home.tenure === 'rent' &&
        care?.arrangedBy === 'council' &&
        charge.kind === 'wellbeing' &&
        charge.meansTested;
      const ordinary = home.charges.filter((charge) => !inCare(charge)).map(amountOf);
      const costs = assessmentsOf(week).map(({ cost }) => cost);
      expect(week.totals.charges).toBe(sum([...ordinary, ...costs, councilTax, otherCosts]));
    });
  });

  test('help, what you pay and what is left', () => {
    forAnyHousehold((week) => {
      const { totals } = week;
      const towardsCare = assessmentsOf(week).map(({ cost, charge }) => cost - charge);
      const benefits = [week.housingBenefit ?? 0, week.councilTaxReduction ?? 0];
      expect(totals.help).toBe(sum([...benefits, ...towardsCare]));
      expect(totals.youPay).toBe(totals.charges - totals.help);
      expect(totals.leftOver).toBe(totals.income - totals.youPay);
    });
  });

  test('income: everything that comes in, ignored or not, and Pension Credit', () => {
    forAnyHousehold((week, { person, partner }) => {
      const incomes = [...person.incomes, ...(partner?.incomes ?? [])].map(({ amount }) => amount);
      const { guarantee, savings } = week.pensionCredit;
      expect(week.totals.income).toBe(sum([...incomes, guarantee, savings]));
    });
  });
});

describe('help never exceeds what it helps with', () => {
  test('Housing Benefit and Council Tax Reduction, as estimated', () => {
    forAnyHousehold((week, { home, councilTax, benefits }) => {
      const covered = home.charges.filter(({ kind }) => CHARGE_RULES[kind].housingBenefitCanHelp);
      if (benefits.housingBenefit === undefined) {
        expect(week.housingBenefit ?? 0).toBeLessThanOrEqual(sum(covered.map(amountOf)));
        expect(week.housingBenefit ?? 0).toBeGreaterThanOrEqual(0);
      }
      if (benefits.councilTaxReduction === undefined) {
        expect(week.councilTaxReduction ?? 0).toBeLessThanOrEqual(councilTax);
        expect(week.councilTaxReduction ?? 0).toBeGreaterThanOrEqual(0);
      }
    });
  });

  test('what the council pays towards care', () => {
    forAnyHousehold((week) => {
      for (const { cost, charge } of assessmentsOf(week)) {
        expect(charge).toBeGreaterThanOrEqual(0);
        expect(charge).toBeLessThanOrEqual(cost);
      }
    });
  });
});

test('a charge that is not the full cost leaves the guarantee, housing costs and disability costs', () => {
  forAnyHousehold((week, { disabilityRelatedExpenditure, partner }) => {
    assessmentsOf(week).forEach((care, index) => {
      if (care.fullCost || care.charge === 0) return;
      const forDisability =
        index === 0 ? disabilityRelatedExpenditure : (partner?.disabilityRelatedExpenditure ?? 0);
      expect(care.countedIncome + (care.tariffIncome ?? 0) - care.charge).toBeGreaterThanOrEqual(
        care.minimumIncomeGuarantee + care.housingCosts + forDisability,
      );
    });
  });
});

describe('one more pound of a charge never leaves more', () => {
  test('but at the two cliffs of the rules', () => {
    fc.assert(
      fc.property(arbitrarySituation, fc.nat(6), (situation, which) => {
        const { charges } = situation.home;
        if (charges.length === 0) return;
        const chosen = which % charges.length;
        const dearer = charges.map((charge, index) =>
          index === chosen ? { ...charge, amount: toPence(amountOf(charge) + 100) } : charge,
        );
        const before = weekOf(situation);
        const after = weekOf({ ...situation, home: { ...situation.home, charges: dearer } });
        const gained = after.totals.leftOver - before.totals.leftOver;
        // Cliff 1: Housing Benefit under 50p is not paid, and from 50p it is paid whole: at most 49p is gained.
        const startsHousingBenefit = before.housingBenefit === 0 && (after.housingBenefit ?? 0) >= 50;
        // Cliff 2: on a lease a charge can start Guarantee Credit, which brings all of the council tax help.
        const startsGuarantee =
          situation.home.tenure === 'lease' &&
          before.pensionCredit.guarantee === 0 &&
          after.pensionCredit.guarantee > 0;
        const most = startsHousingBenefit ? 49 : startsGuarantee ? situation.councilTax : 0;
        if (gained > most) expect(gained).toBeLessThanOrEqual(most);
      }),
      { numRuns: 2 * RUNS },
    );
  });

  test('cliff 1: a pound more rent turns 49p that is not paid into £1.49 that is', () => {
    const leftAt = (rent: number) =>
      result(
        {
          person: { born: '1957-06-10', incomes: [{ kind: 'statePension', amount: 391.09 }] },
          home: { tenure: 'rent', charges: [{ kind: 'rent', amount: rent }] },
        },
        'totals.leftOver',
      );
    expect(leftAt(100)).toBe(291.09);
    expect(leftAt(101)).toBe(291.58);
  });

  test('cliff 2: on a lease a pound more service charge starts Guarantee Credit, and pays the council tax', () => {
    const leftAt = (serviceCharge: number) =>
      result(
        {
          person: { born: '1945-06-10', capital: 20_000, incomes: [{ kind: 'privatePension', amount: 248 }] },
          home: { tenure: 'lease', charges: [{ kind: 'serviceCharge', amount: serviceCharge }] },
          councilTax: 30,
        },
        'totals.leftOver',
      );
    expect(leftAt(30)).toBe(205.96);
    expect(leftAt(31)).toBe(235.96);
  });
});

describe('a day outside the figures', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
    .filter((on) => on < '2023-04-10' || on > daysCovered(RATES).to);

  test('is an error for every household, never another year’s figures', () => {
    fc.assert(
      fc.property(arbitrarySituation, day, ({ person, partner, ...rest }, on) => {
        const born = '1948-03-01';
        const situation: Situation = {
          ...rest,
          on,
          person: { ...person, born },
          partner: partner && { ...partner, born },
        };
        expect(() => weekOf(situation)).toThrow(RateMissingError);
      }),
      { numRuns: RUNS },
    );
  });

  test.each(['2023-04-09', '2027-04-05'])('the first is %s', (on) => {
    expect(() => result({ on, benefits: { pensionCredit: 0 } }, 'totals.leftOver')).toThrow(RateMissingError);
  });
});
