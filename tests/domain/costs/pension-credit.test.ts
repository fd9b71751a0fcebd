import { describe, expect, test } from 'vitest';
import {
  attendanceAllowance,
  OLDER,
  result,
  statePension,
  WORKING_AGE,
  YOUNGER,
  type Given,
} from './worked.ts';

const guarantee = (given: Given) => result(given, 'pensionCredit.guarantee');
const savings = (given: Given) => result(given, 'pensionCredit.savings');
const assumed = (given: Given) => result(given, 'pensionCredit.assumedIncome');

describe('income that the rules assume from savings: £1 for each £500 or part over £10,000', () => {
  test.each([
    [0, 0],
    [10_000, 0],
    [10_000.01, 1],
    [10_500, 1],
    [10_500.01, 2],
    [16_000, 12],
    [185_000, 350],
  ])('savings of %s assume £%s', (capital, pounds) => {
    expect(assumed({ person: { ...OLDER, capital } })).toBe(pounds);
  });

  test('a couple’s savings count together, and at any age', () => {
    const given = { person: { ...WORKING_AGE, capital: 6_000 }, partner: { ...OLDER, capital: 4_000.01 } };
    expect(assumed(given)).toBe(1);
  });
});

describe('Guarantee Credit tops income up', () => {
  test('to the standard amount, and to the penny', () => {
    expect(guarantee({ person: { ...OLDER, incomes: [statePension(237.99)] } })).toBe(0.01);
    expect(guarantee({ person: { ...OLDER, incomes: [statePension(238)] } })).toBe(0);
    expect(guarantee({ person: { ...OLDER, incomes: [statePension(238.01)] } })).toBe(0);
    expect(guarantee({ person: OLDER, partner: OLDER })).toBe(363.25);
  });

  test('on the day that pension age is reached, and not the day before', () => {
    const person = { born: '1960-07-05' };
    expect(guarantee({ on: '2026-10-04', person })).toBe(0);
    expect(guarantee({ on: '2026-10-05', person })).toBe(238);
  });

  test('only when both of a couple have reached pension age', () => {
    expect(guarantee({ person: OLDER, partner: WORKING_AGE })).toBe(0);
    expect(guarantee({ person: WORKING_AGE, partner: OLDER })).toBe(0);
  });

  test('of both people’s income, but not of Attendance Allowance, PIP or what is ignored', () => {
    const ignored = ['attendanceAllowance', 'pipDailyLiving', 'dlaCare', 'pipMobility', 'dlaMobility'];
    const incomes = [...ignored, 'otherIgnored'].map((kind) => ({ kind, amount: 10 }));
    const given = { person: OLDER, partner: { ...OLDER, incomes: [...incomes, statePension(100)] } };
    expect(guarantee(given)).toBe(263.25);
  });

  test.each(['privatePension', 'carersAllowance', 'universalCredit', 'otherCounted'])('%s counts', (kind) => {
    const addition = kind === 'carersAllowance' ? 48.15 : 0;
    expect(guarantee({ person: { ...OLDER, incomes: [{ kind, amount: 100 }] } })).toBe(138 + addition);
  });
});

describe('pay from work', () => {
  const pay = { kind: 'earnings', amount: 100 };

  test.each([
    ['£5 is ignored for one person', { person: { ...OLDER, incomes: [pay] } }, 143],
    ['£10 for a couple', { person: { ...OLDER, incomes: [pay] }, partner: OLDER }, 273.25],
    [
      '£20 with a disability benefit',
      { person: { ...OLDER, incomes: [pay, attendanceAllowance()], carerPaid: true } },
      158,
    ],
    [
      '£20 for the household when the partner has Carer’s Allowance',
      {
        person: { ...OLDER, incomes: [pay] },
        partner: { ...OLDER, incomes: [{ kind: 'carersAllowance', amount: 86.45 }] },
      },
      363.25 + 48.15 - 86.45 - 80,
    ],
  ])('%s', (_name, given, pounds) => {
    expect(guarantee(given)).toBeCloseTo(pounds, 6);
  });

  test('is never counted below nothing, and the two people’s pay has one disregard', () => {
    expect(guarantee({ person: { ...OLDER, incomes: [{ kind: 'earnings', amount: 4 }] } })).toBe(238);
    const both = { person: { ...OLDER, incomes: [pay] }, partner: { ...OLDER, incomes: [pay] } };
    expect(guarantee(both)).toBe(173.25);
  });
});

describe('the severe disability addition', () => {
  const needsCare = { ...OLDER, incomes: [attendanceAllowance()] };
  const one = 86.05;

  test.each([
    ['one for a person alone with Attendance Allowance', { person: needsCare }, 238 + one],
    ['none without a benefit for care needs', { person: OLDER }, 238],
    ['none when somebody is paid to care', { person: { ...needsCare, carerPaid: true } }, 238],
    ['none when another adult lives there', { person: needsCare, otherAdults: true }, 238],
    ['two for a couple who both have one', { person: needsCare, partner: needsCare }, 363.25 + 2 * one],
    ['none for a couple when only one has', { person: needsCare, partner: OLDER }, 363.25],
    [
      'one for a couple when one has a paid carer',
      { person: needsCare, partner: { ...needsCare, carerPaid: true } },
      363.25 + one,
    ],
    [
      'none for a couple when both have a paid carer',
      { person: { ...needsCare, carerPaid: true }, partner: { ...needsCare, carerPaid: true } },
      363.25,
    ],
    [
      'none for a couple with another adult',
      { person: needsCare, partner: needsCare, otherAdults: true },
      363.25,
    ],
  ])('%s', (_name, given, pounds) => {
    expect(guarantee(given)).toBeCloseTo(pounds, 6);
  });

  test.each(['pipDailyLiving', 'dlaCare'])('%s brings it too', (kind) => {
    expect(guarantee({ person: { ...OLDER, incomes: [{ kind, amount: 76.7 }] } })).toBe(324.05);
  });

  test.each(['pipMobility', 'dlaMobility'])('%s does not', (kind) => {
    expect(guarantee({ person: { ...OLDER, incomes: [{ kind, amount: 30 }] } })).toBe(238);
  });
});

describe('the carer addition', () => {
  test('is for Carer’s Allowance, and for being entitled to it without being paid', () => {
    expect(guarantee({ person: { ...OLDER, carerEntitled: true } })).toBe(286.15);
    const paid = { kind: 'carersAllowance', amount: 86.45 };
    expect(guarantee({ person: { ...OLDER, incomes: [paid] } })).toBe(199.7);
  });

  test('is one for each person, however it comes', () => {
    const carer = { ...OLDER, carerEntitled: true };
    expect(guarantee({ person: carer, partner: carer })).toBe(459.55);
    const both = { ...carer, incomes: [{ kind: 'carersAllowance', amount: 86.45 }] };
    expect(guarantee({ person: both })).toBe(199.7);
  });
});

describe('on a lease', () => {
  const charges = [
    { kind: 'groundRent', amount: 5 },
    { kind: 'serviceCharge', amount: 60 },
    { kind: 'serviceChargeIneligible', amount: 20 },
    { kind: 'mortgage', amount: 30 },
  ];

  test('ground rent and the service charge are added; other charges are not', () => {
    expect(guarantee({ person: OLDER, home: { tenure: 'lease', charges } })).toBe(303);
  });

  test.each(['rent', 'shared-ownership'])('nothing is added for %s', (tenure) => {
    expect(guarantee({ person: OLDER, home: { tenure, charges } })).toBe(238);
  });
});

describe('Savings Credit', () => {
  const with_ = (income: number, person = OLDER) => ({
    person: { ...person, incomes: [statePension(income)] },
  });

  test('starts above the threshold', () => {
    expect(savings(with_(208.07))).toBe(0);
    expect(savings(with_(208.08))).toBe(0.01);
    expect(savings(with_(209.07))).toBe(0.6);
  });

  test('is at its most at the standard amount, and the same in print: £17.96 and £20.10', () => {
    expect(savings(with_(238))).toBe(17.96);
    expect(savings({ ...with_(363.25), partner: OLDER })).toBe(20.1);
  });

  test('goes down by 40p in the pound above the guarantee level, and not below nothing', () => {
    expect(savings(with_(239))).toBe(17.56);
    expect(savings(with_(282.88))).toBe(0.01);
    expect(savings(with_(282.9))).toBe(0);
    expect(savings(with_(400))).toBe(0);
  });

  test('the guarantee level that it goes down from has its additions', () => {
    const needsCare = { person: { ...OLDER, incomes: [statePension(300), attendanceAllowance()] } };
    expect(savings(needsCare)).toBe(17.96);
  });

  test('needs pension age before 6 April 2016, of everyone', () => {
    expect(savings(with_(238, { born: '1951-04-05' }))).toBe(17.96);
    expect(savings(with_(238, YOUNGER))).toBe(0);
    expect(savings({ ...with_(363.25), partner: YOUNGER })).toBe(0);
  });

  test('for births between 6 April 1951 and 5 April 1953 it is as told', () => {
    const between = { born: '1952-01-01', incomes: [statePension(238)] };
    expect(savings({ person: { ...between, reachedPensionAgeBefore2016: true } })).toBe(17.96);
    expect(savings({ person: { ...between, reachedPensionAgeBefore2016: false } })).toBe(0);
    expect(savings({ person: between })).toBe(0);
  });
});

describe('what is really paid stands in place of the estimate', () => {
  test('both parts, or the guarantee alone', () => {
    const benefits = { pensionCredit: { guarantee: 12.3, savings: 4.5 } };
    expect(guarantee({ benefits })).toBe(12.3);
    expect(savings({ benefits })).toBe(4.5);
    expect(guarantee({ benefits: { pensionCredit: 12.3 } })).toBe(12.3);
    expect(savings({ benefits: { pensionCredit: 12.3 } })).toBe(0);
  });

  test('at any age, and income is still assumed from savings', () => {
    const given = { person: { ...WORKING_AGE, capital: 12_000 }, benefits: { pensionCredit: 12.3 } };
    expect(guarantee(given)).toBe(12.3);
    expect(assumed(given)).toBe(4);
  });
});
