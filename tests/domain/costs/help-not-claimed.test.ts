import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHelpNotClaimed } from '#domain/costs/help-not-claimed.ts';
import { arbitrarySituation } from './arbitrary-situation.ts';
import { householdNumber } from './random-households.ts';
import { RATES } from './read-rates.ts';
import {
  attendanceAllowance,
  NO_BENEFITS,
  situationOf,
  statePension,
  WORKING_AGE,
  YOUNGER,
  type Given,
} from './worked.ts';

const helpFor = (given: Given) => findHelpNotClaimed(situationOf(given), RATES);
const idsFor = (given: Given) =>
  helpFor(given).map(({ id, who }) => (who === 'household' ? id : `${id} of ${who}`));
const oneOf = (given: Given, id: string) => helpFor(given).find((help) => help.id === id);
const inPounds = (span: { from: number; to: number } | null | undefined) =>
  span && [span.from / 100, span.to / 100];

const CARE = { care: { weeklyCost: 100 } };

describe('Attendance Allowance', () => {
  test('is suggested to someone of pension age who needs care and named no such benefit', () => {
    expect(
      idsFor({ ...CARE, benefits: NO_BENEFITS, person: { ...YOUNGER, incomes: [statePension(400)] } }),
    ).toEqual(['attendanceAllowance of person']);
  });

  test.each(['attendanceAllowance', 'pipDailyLiving', 'dlaCare'])('is not to someone with %s', (kind) => {
    const person = { ...YOUNGER, incomes: [{ kind, amount: 76.7 }, statePension(400)] };
    expect(idsFor({ ...CARE, person })).toEqual([]);
  });

  test.each(['pipMobility', 'dlaMobility'])('is to someone with %s, which is for getting about', (kind) => {
    const person = { ...YOUNGER, incomes: [{ kind, amount: 30 }, statePension(400)] };
    expect(idsFor({ ...CARE, person })).toEqual(['attendanceAllowance of person']);
  });

  test('is not to someone who needs no care', () => {
    expect(idsFor({ person: { ...YOUNGER, incomes: [statePension(400)] } })).toEqual([]);
  });

  test('below pension age it is another benefit, whose worth we cannot say', () => {
    const help = oneOf({ ...CARE, person: WORKING_AGE }, 'personalIndependencePayment');
    expect(help).toMatchObject({
      who: 'person',
      pays: null,
      worth: null,
      contact: 'personalIndependenceLine',
    });
    expect(oneOf({ ...CARE, person: WORKING_AGE }, 'attendanceAllowance')).toBeUndefined();
  });

  test('is suggested to each of a couple who needs care', () => {
    const partner = { ...YOUNGER, incomes: [statePension(400)] };
    const couple = { person: partner, partner, ...CARE };
    expect(idsFor(couple)).toEqual(['attendanceAllowance of person']);
    expect(idsFor({ ...couple, partner: { ...partner, care: { weeklyCost: 5 } } })).toEqual([
      'attendanceAllowance of person',
      'attendanceAllowance of partner',
    ]);
  });

  // Alone on £241.30: £241.45 must be left, so care is free. No Guarantee Credit over £238.
  // With it the guarantee level is 238 + 86.05, so Guarantee Credit is £82.75. Care counts 241.30 + 82.75 and the
  // allowance: 159.30 or 197.20 above what must be left, more than the £100 that the care costs.
  test('brings the addition for severe disability with it, and a care charge', () => {
    const help = oneOf(
      { ...CARE, person: { ...YOUNGER, incomes: [statePension(241.3)] } },
      'attendanceAllowance',
    );
    expect(inPounds(help?.pays)).toEqual([76.7, 114.6]);
    expect(inPounds(help?.worth)).toEqual([59.45, 97.35]);
    expect(help?.changes.map(({ line, change }) => [line, change / 100])).toEqual([
      ['ownIncome', 76.7],
      ['guaranteeCredit', 82.75],
      ['care', -100],
    ]);
  });

  test('may be worth nothing where the care charge takes it all: it is still named', () => {
    const help = oneOf(
      { care: { weeklyCost: 900 }, otherAdults: true, person: { ...YOUNGER, incomes: [statePension(400)] } },
      'attendanceAllowance',
    );
    expect(inPounds(help?.worth)).toEqual([0, 0]);
  });
});

describe('benefits that we make out and nobody entered', () => {
  const tenant = {
    person: { ...YOUNGER, incomes: [statePension(200)] },
    home: { tenure: 'rent', charges: [{ kind: 'rent', amount: 150 }] },
    councilTax: 20,
  };

  test('are named, with the discount for one adult, in the order to ask for them', () => {
    expect(idsFor(tenant)).toEqual(['pensionCredit', 'housingBenefit', 'councilTaxReduction']);
    expect(helpFor(tenant).every(({ isCounted, isToldLess }) => isCounted && !isToldLess)).toBe(true);
  });

  test('say what each would leave more, alone', () => {
    const worthOf = (id: string) => inPounds(oneOf(tenant, id)?.worth);
    // Without Pension Credit £200 is below the allowance of £238, so the rest is paid in full anyway.
    expect(worthOf('pensionCredit')).toEqual([38, 38]);
    expect(worthOf('housingBenefit')).toEqual([150, 150]);
    expect(worthOf('councilTaxReduction')).toEqual([20, 20]);
  });

  // £225 and savings of £16,500 that count as £13: without Guarantee Credit of nothing over £16,000 there is no help.
  test('count what hangs on them: a pound of Guarantee Credit brings all of the rent', () => {
    const rich = { ...tenant, person: { ...YOUNGER, capital: 16_500, incomes: [statePension(224)] } };
    const help = oneOf(rich, 'pensionCredit');
    expect(inPounds(help?.pays)).toEqual([1, 1]);
    expect(inPounds(help?.worth)).toEqual([171, 171]);
    expect(help?.changes.map(({ line, change }) => [line, change / 100])).toEqual([
      ['guaranteeCredit', 1],
      ['housingBenefit', 150],
      ['councilTaxReduction', 20],
    ]);
  });

  test('are not named once they were entered', () => {
    const benefits = { pensionCredit: 38, housingBenefit: 150, councilTaxReduction: 20 };
    expect(idsFor({ ...tenant, benefits })).toEqual([]);
  });

  test('entered as nothing are named, and not counted in the week yet', () => {
    const help = oneOf({ ...tenant, benefits: { housingBenefit: 0 } }, 'housingBenefit');
    expect(help).toMatchObject({ isCounted: false, isToldLess: true, contact: 'councilBenefits' });
    expect(inPounds(help?.worth)).toEqual([150, 150]);
    expect(oneOf({ ...tenant, benefits: { pensionCredit: 0 } }, 'pensionCredit')?.isToldLess).toBe(true);
  });

  test('of which a part was entered are not named: Savings Credit alone is an award', () => {
    const benefits = { pensionCredit: { guarantee: 0, savings: 0.01 } };
    expect(oneOf({ ...tenant, benefits }, 'pensionCredit')).toBeUndefined();
  });

  test('lie between two amounts when charges do', () => {
    const home = { tenure: 'rent', charges: [{ kind: 'rent', amount: { from: 100, to: 150 } }] };
    expect(inPounds(oneOf({ ...tenant, home }, 'housingBenefit')?.worth)).toEqual([100, 150]);
  });

  test('are not named below pension age: we do not estimate them', () => {
    expect(idsFor({ ...tenant, person: { ...WORKING_AGE, incomes: [statePension(200)] } })).toEqual([
      'singlePersonDiscount',
    ]);
  });
});

describe('the addition for severe disability', () => {
  const alone = { person: { ...YOUNGER, incomes: [statePension(200), attendanceAllowance()] } };

  test('is named when the award that was told is too small to hold it', () => {
    const help = oneOf({ ...alone, benefits: { pensionCredit: 38 } }, 'severeDisabilityAddition');
    expect(inPounds(help?.pays)).toEqual([86.05, 86.05]);
    expect(inPounds(help?.worth)).toEqual([86.05, 86.05]);
    expect(help).toMatchObject({ isToldLess: true, contact: 'pensionService' });
  });

  test.each([
    ['when the award holds it', { ...alone, benefits: { pensionCredit: 124.05 } }],
    ['when no award was told: the estimate has it', alone],
    ['when another adult lives there', { ...alone, otherAdults: true, benefits: { pensionCredit: 38 } }],
    [
      'when somebody is paid to look after them',
      { person: { ...alone.person, carerPaid: true }, benefits: { pensionCredit: 38 } },
    ],
    [
      'when only Savings Credit is more than was told',
      {
        person: {
          born: '1945-06-10',
          capital: 4_000,
          incomes: [statePension(340), attendanceAllowance()],
        },
        benefits: { pensionCredit: { guarantee: 0, savings: 0.01 } },
      },
    ],
    ['when nothing is awarded: then it is Pension Credit', { ...alone, benefits: { pensionCredit: 0 } }],
  ])('is not %s', (_, given) => {
    expect(oneOf(given, 'severeDisabilityAddition')).toBeUndefined();
  });
});

describe('the addition for a carer', () => {
  const couple = (more: Given = {}): Given => ({
    person: { ...YOUNGER, incomes: [statePension(200), attendanceAllowance()] },
    partner: { ...YOUNGER, incomes: [statePension(100)] },
    ...more,
  });

  test('is named for the one who may look after the other', () => {
    const help = oneOf(couple(CARE), 'carerAddition');
    expect(help?.who).toBe('partner');
    expect(inPounds(help?.pays)).toEqual([48.15, 48.15]);
    // Half of the £48.15 more counts for the person's care, half a penny up: 24.08. The care costs £100 in full
    // before: 200 + 76.70 + half of 63.25, 31.63, less 184.30 is £124.03, which is more than it costs.
    expect(inPounds(help?.worth)).toEqual([48.15, 48.15]);
  });

  test.each([
    ['to someone alone', { person: { ...YOUNGER, incomes: [attendanceAllowance()] } }],
    ['where nobody has a benefit for care needs', { person: YOUNGER, partner: YOUNGER }],
    ['to someone who needs care as well', couple({ partner: { ...YOUNGER, ...CARE } })],
    ['to someone counted as a carer', couple({ partner: { ...YOUNGER, carerEntitled: true } })],
    ['below pension age', couple({ partner: WORKING_AGE })],
    [
      'where income is too high for it to help',
      couple({ partner: { ...YOUNGER, incomes: [statePension(900)] } }),
    ],
  ])('is not %s', (_, given) => {
    expect(oneOf(given, 'carerAddition')).toBeUndefined();
  });
});

describe('council tax', () => {
  const owner = { person: { ...YOUNGER, incomes: [statePension(500)] }, councilTax: 30.01 };

  test('for one adult alone is less by a quarter, if that is not yet off the bill', () => {
    const help = oneOf(owner, 'singlePersonDiscount');
    expect(inPounds(help?.pays)).toEqual([7.5, 7.5]);
    expect(inPounds(help?.worth)).toEqual([7.5, 7.5]);
    expect(help?.contact).toBe('councilTax');
  });

  test.each([
    ['with a partner', { ...owner, partner: YOUNGER }],
    ['with another adult', { ...owner, otherAdults: true }],
    ['where no council tax was given', { ...owner, councilTax: 0 }],
    ['where Council Tax Reduction pays it anyway', { person: YOUNGER, councilTax: 30 }],
  ])('no discount is named %s', (_, given) => {
    expect(oneOf(given, 'singlePersonDiscount')).toBeUndefined();
  });

  test('may be less for a severe mental impairment, or room for a disability: ask', () => {
    const withBenefit = {
      ...owner,
      person: { ...YOUNGER, incomes: [statePension(500), attendanceAllowance()] },
    };
    expect(idsFor(withBenefit)).toEqual([
      'singlePersonDiscount',
      'severeMentalImpairment',
      'disabledBandReduction',
    ]);
    expect(oneOf(withBenefit, 'severeMentalImpairment')).toMatchObject({
      worth: null,
      pays: null,
      changes: [],
    });
    expect(idsFor({ ...owner, ...CARE })).toContain('disabledBandReduction');
    expect(idsFor({ ...owner, ...CARE })).not.toContain('severeMentalImpairment');
  });
});

test('no help that is named leaves less, but for a penny of rounding, over 5,000 random households', () => {
  for (let number = 0; number < 5_000; number += 1)
    for (const { worth, id } of findHelpNotClaimed(householdNumber(number), RATES))
      if (worth && worth.from < -1)
        expect(worth.from, `household ${number}: ${id}`).toBeGreaterThanOrEqual(-1);
});

test('the changes add up to an end of what it is worth, for any household', () => {
  fc.assert(
    fc.property(arbitrarySituation, (situation) => {
      for (const { worth, changes, id } of findHelpNotClaimed(situation, RATES)) {
        const sum = changes.reduce((total, { change }) => total + change, 0);
        if (worth) expect([worth.from, worth.to], id).toContain(sum);
        else expect(changes).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
