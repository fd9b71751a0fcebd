import { describe, expect, test } from 'vitest';
import { CHARGE_KINDS, INCOME_KINDS } from '#domain/costs/types.ts';
import {
  attendanceAllowance,
  NO_BENEFITS,
  OLDER,
  result,
  statePension,
  WORKING_AGE,
  YOUNGER,
  type Given,
} from './worked.ts';

/** Care that costs more than anyone here could be asked for. */
const MUCH_CARE = { weeklyCost: 2_000 };
const alone = (person: Given) => ({
  person: { ...OLDER, ...person },
  care: MUCH_CARE,
  benefits: NO_BENEFITS,
});

describe('what care costs', () => {
  const cost = (care: Given, more: Given = {}) => result({ care, ...more }, 'care.cost');

  test('hours times the price of an hour, half a penny up', () => {
    expect(cost({ hours: 7, hourlyRate: 24 })).toBe(168);
    expect(cost({ hours: 0.5, hourlyRate: 24.01 })).toBe(12.01);
    expect(cost({ hours: 0, hourlyRate: 24 })).toBe(0);
  });

  test('parts of an hour are not rounded first', () => {
    expect(cost({ hours: 7.333, hourlyRate: 24 })).toBe(175.99);
    expect(cost({ hours: 1.1, hourlyRate: 33.35 })).toBe(36.69);
  });

  test('a weekly cost as it is given, and nothing when there is no care', () => {
    expect(cost({ weeklyCost: 391.95 })).toBe(391.95);
    expect(result({}, 'care.cost')).toBe(0);
    expect(result({}, 'care.charge')).toBe(0);
  });
});

describe('a wellbeing charge', () => {
  const home = (tenure: string, meansTested: boolean) => ({
    tenure,
    charges: [{ kind: 'wellbeing', amount: 12.5, meansTested }],
  });
  const care = { weeklyCost: 100, arrangedBy: 'council' };

  test('is part of the care cost for a tenant whose care the council arranges', () => {
    const given = { home: home('rent', true), care };
    expect(result(given, 'care.cost')).toBe(112.5);
    expect(result(given, 'totals.charges')).toBe(112.5);
  });

  test.each([
    ['when it is not means-tested', { home: home('rent', false), care }],
    ['in shared ownership', { home: home('shared-ownership', true), care }],
    ['on a lease', { home: home('lease', true), care }],
    [
      'when the person arranges the care',
      { home: home('rent', true), care: { ...care, arrangedBy: 'self' } },
    ],
  ])('stays an ordinary charge, in full, %s', (_name, given) => {
    expect(result(given, 'care.cost')).toBe(100);
    expect(result(given, 'totals.charges')).toBe(112.5);
  });

  test('stays an ordinary charge when there is no care', () => {
    expect(result({ home: home('rent', true) }, 'care.cost')).toBe(0);
    expect(result({ home: home('rent', true) }, 'totals.youPay')).toBe(12.5);
  });
});

describe('who pays for all of it', () => {
  test('over £23,250 of savings, to the penny', () => {
    expect(result(alone({ capital: 23_250 }), 'care.fullCost')).toBe(false);
    expect(result(alone({ capital: 23_250 }), 'care.tariffIncome')).toBe(36);
    const over = alone({ capital: 23_250.01 });
    expect(result(over, 'care.fullCost')).toBe(true);
    expect(result(over, 'care.charge')).toBe(2_000);
    expect(result(over, 'care.tariffIncome')).toBeNull();
    expect(result(over, 'care.most')).toBeNull();
  });

  test('the partner’s savings do not count', () => {
    const given = { ...alone({}), partner: { ...OLDER, capital: 500_000 } };
    expect(result(given, 'care.fullCost')).toBe(false);
  });

  test('whoever arranges the care; assumed income is still told', () => {
    const given = { ...alone({ capital: 14_500 }), care: { ...MUCH_CARE, arrangedBy: 'self' } };
    expect(result(given, 'care.fullCost')).toBe(true);
    expect(result(given, 'care.charge')).toBe(2_000);
    expect(result(given, 'care.most')).toBeNull();
    expect(result(given, 'care.tariffIncome')).toBe(1);
  });
});

test.each([
  [14_250, 0],
  [14_250.01, 1],
  [14_500, 1],
  [14_500.01, 2],
  [23_250, 36],
])('savings of £%s are assumed to bring £%s a week (tariff income)', (capital, pounds) => {
  expect(result(alone({ capital }), 'care.tariffIncome')).toBe(pounds);
});

describe('income that the council counts', () => {
  const counted = (given: Given) => result(given, 'care.countedIncome');

  test.each(
    INCOME_KINDS.map((kind) => [
      kind,
      ['earnings', 'pipMobility', 'dlaMobility', 'otherIgnored'].includes(kind) ? 0 : 50,
    ]),
  )('%s: £%s of £50', (kind, pounds) => {
    expect(counted(alone({ incomes: [{ kind, amount: 50 }] }))).toBe(pounds);
  });

  test('only the person’s own, not the partner’s', () => {
    const partner = { ...OLDER, incomes: [statePension(300)] };
    expect(counted({ ...alone({ incomes: [statePension(100)] }), partner })).toBe(100);
  });

  test('the higher Attendance Allowance as the lower, where a council does not count the night rate', () => {
    const councilRules = { nightRateCounted: false };
    const with_ = (amount: number) => ({
      ...alone({ incomes: [attendanceAllowance(amount)] }),
      councilRules,
    });
    expect(counted(with_(114.6))).toBe(76.7);
    expect(counted(with_(114.59))).toBe(114.59);
    expect(counted(with_(76.7))).toBe(76.7);
    const pip = alone({ incomes: [{ kind: 'pipDailyLiving', amount: 114.6 }] });
    expect(counted({ ...pip, councilRules })).toBe(114.6);
  });

  test('Guarantee Credit counts; half of a couple’s, half a penny up', () => {
    const benefits = { pensionCredit: 13.01 };
    expect(counted({ benefits, care: MUCH_CARE })).toBe(13.01);
    expect(counted({ benefits, care: MUCH_CARE, partner: OLDER })).toBe(6.51);
  });

  test('Savings Credit counts above the year’s disregard; half of a couple’s', () => {
    const savings = (amount: number) => ({ benefits: { pensionCredit: { savings: amount } } });
    expect(counted(savings(7.3))).toBe(0);
    expect(counted(savings(7.31))).toBe(0.01);
    expect(counted({ ...savings(17.96), partner: OLDER })).toBe(1.68);
    expect(counted({ ...savings(17.96), councilRules: { savingsCreditIgnored: true } })).toBe(0);
  });
});

describe('what must be left (the minimum income guarantee)', () => {
  const guarantee = (given: Given) => result(given, 'care.minimumIncomeGuarantee');

  test.each([
    ['18 to 24', { born: '2001-11-03' }, 95.4],
    ['25 on the day', { born: '2001-11-02' }, 120.4],
    ['25 to pension age', WORKING_AGE, 120.4],
    ['pension age not yet reached', { born: '1960-07-06' }, 120.4],
    ['pension age', OLDER, 241.45],
  ])('one person, %s', (_name, person, pounds) => {
    expect(guarantee({ person })).toBe(pounds);
  });

  test.each([
    ['both under pension age', WORKING_AGE, WORKING_AGE, 94.55],
    ['the partner of pension age', WORKING_AGE, OLDER, 184.3],
    ['both of pension age', OLDER, OLDER, 184.3],
  ])('one of a couple, %s', (_name, person, partner, pounds) => {
    expect(guarantee({ person, partner })).toBe(pounds);
  });

  test('premiums are added, at the rate for one person or for one of a couple', () => {
    const person = { ...WORKING_AGE, premiums: ['disability', 'enhancedDisability', 'carer'] };
    expect(guarantee({ person })).toBeCloseTo(120.4 + 51.55 + 25.15 + 55.25, 6);
    expect(guarantee({ person, partner: WORKING_AGE })).toBeCloseTo(94.55 + 36.75 + 18.1 + 55.25, 6);
  });

  test('a council’s own amount stands in place of all of it, premiums too', () => {
    const person = { ...WORKING_AGE, premiums: ['disability'] };
    expect(guarantee({ person, councilRules: { minimumIncomeGuarantee: 260 } })).toBe(260);
    expect(guarantee({ person, councilRules: { minimumIncomeGuarantee: 0 } })).toBe(0);
  });
});

describe('housing costs that come off first', () => {
  const costs = (given: Given) => result({ benefits: NO_BENEFITS, ...given }, 'care.housingCosts');

  test.each(
    CHARGE_KINDS.map((kind) => [
      kind,
      ['rent', 'serviceCharge', 'groundRent', 'mortgage'].includes(kind) ? 50 : 0,
    ]),
  )('%s: £%s of £50', (kind, pounds) => {
    expect(costs({ home: { tenure: 'rent', charges: [{ kind, amount: 50 }] } })).toBe(pounds);
  });

  const home = { tenure: 'rent', charges: [{ kind: 'rent', amount: 100 }] };

  test('council tax too, less what benefits pay, and not below nothing', () => {
    const benefits = { ...NO_BENEFITS, housingBenefit: 91.5, councilTaxReduction: 4 };
    expect(costs({ home, councilTax: 20 })).toBe(120);
    expect(costs({ home, councilTax: 20, benefits })).toBe(24.5);
    expect(costs({ home, benefits: { ...benefits, housingBenefit: 150 } })).toBe(0);
  });

  test('half of it for one of a couple, half a penny up', () => {
    expect(costs({ partner: OLDER, councilTax: 51.85 })).toBe(25.93);
  });

  test('help that is not estimated counts as none', () => {
    expect(result({ person: WORKING_AGE, home, councilTax: 20 }, 'care.housingCosts')).toBe(120);
  });
});

describe('the charge', () => {
  const given = {
    ...alone({ capital: 15_000, incomes: [statePension(300), attendanceAllowance(76.7)] }),
    councilTax: 20,
    disabilityRelatedExpenditure: 12.5,
  };

  test('is at most counted and assumed income less the guarantee, housing costs and disability costs', () => {
    expect(result(given, 'care.most')).toBe(105.75);
    expect(result(given, 'care.charge')).toBe(105.75);
  });

  test('is at most what the care costs', () => {
    expect(result({ ...given, care: { weeklyCost: 105.74 } }, 'care.charge')).toBe(105.74);
    expect(result({ ...given, care: { weeklyCost: 105.76 } }, 'care.charge')).toBe(105.75);
  });

  test('is nothing when there is no more than must be left', () => {
    expect(result(alone({ incomes: [statePension(241.45)] }), 'care.charge')).toBe(0);
    expect(result(alone({ incomes: [statePension(241.46)] }), 'care.charge')).toBe(0.01);
    expect(result(alone({ incomes: [statePension(100)] }), 'care.most')).toBe(0);
  });
});

describe('when both of a couple need care', () => {
  const given = {
    person: { ...OLDER, incomes: [statePension(250)] },
    partner: {
      ...YOUNGER,
      capital: 14_250.01,
      incomes: [statePension(300)],
      care: { hours: 10, hourlyRate: 24 },
      disabilityRelatedExpenditure: 5,
    },
    home: { tenure: 'rent', charges: [{ kind: 'wellbeing', amount: 12.5, meansTested: true }] },
    councilTax: 20.01,
    care: { hours: 2, hourlyRate: 20 },
    benefits: NO_BENEFITS,
  };

  test('each is assessed on their own money, with the same half of the housing costs', () => {
    expect(result(given, 'care.most')).toBe(55.69);
    expect(result(given, 'partnerCare.countedIncome')).toBe(300);
    expect(result(given, 'partnerCare.tariffIncome')).toBe(1);
    expect(result(given, 'partnerCare.housingCosts')).toBe(10.01);
    expect(result(given, 'partnerCare.most')).toBe(101.69);
  });

  test('the wellbeing charge is one for the home and belongs to the first person’s care', () => {
    expect(result(given, 'care.cost')).toBe(52.5);
    expect(result(given, 'partnerCare.cost')).toBe(240);
  });

  test('the totals take in both', () => {
    expect(result(given, 'totals.charges')).toBe(312.51);
    expect(result(given, 'totals.help')).toBe(138.31);
    expect(result(given, 'totals.youPay')).toBe(174.2);
    expect(result(given, 'totals.leftOver')).toBe(375.8);
  });

  test('one may pay in full while the other does not', () => {
    const rich = { ...given, partner: { ...given.partner, capital: 23_250.01 } };
    expect(result(rich, 'partnerCare.fullCost')).toBe(true);
    expect(result(rich, 'partnerCare.charge')).toBe(240);
    expect(result(rich, 'care.fullCost')).toBe(false);
  });

  test('there is no second assessment when the partner needs no care', () => {
    const { care: _care, ...partner } = given.partner;
    expect(result({ ...given, partner }, 'partnerCare.charge')).toBeNull();
  });
});
