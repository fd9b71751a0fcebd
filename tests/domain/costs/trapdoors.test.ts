import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateSums } from '#domain/costs/estimate-week.ts';
import { addOnePound } from '#domain/costs/one-more-pound.ts';
import { capitalOf, findSavingsPoints, withCapital } from '#domain/costs/savings-points.ts';
import { findTrapdoors } from '#domain/costs/trapdoors.ts';
import { findUncoveredCharges } from '#domain/costs/uncovered-charges.ts';
import { toPence } from '#domain/money.ts';
import { arbitrarySituation } from './arbitrary-situation.ts';
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

const charge = (kind: string, amount: unknown, meansTested = false) => ({ kind, amount, meansTested });
const homeWith = (tenure: string, ...charges: readonly unknown[]) => ({ home: { tenure, charges } });

describe('charges that no benefit covers', () => {
  const uncovered = (given: Given) =>
    findUncoveredCharges(situationOf(given)).map(({ kind, reason }) => `${kind}: ${reason}`);

  test('are, for a tenant, all but rent and the main service charge', () => {
    const kinds = ['rent', 'serviceCharge', 'serviceChargeIneligible', 'meals', 'water', 'alarm', 'other'];
    expect(uncovered(homeWith('rent', ...kinds.map((kind) => charge(kind, 10))))).toEqual([
      'serviceChargeIneligible: notARentCharge',
      'meals: notARentCharge',
      'water: notARentCharge',
      'alarm: notARentCharge',
      'other: notARentCharge',
    ]);
  });

  test('say which of the charges they are, and which may lower a care charge', () => {
    const given = homeWith(
      'shared-ownership',
      charge('rent', 90),
      charge('mortgage', 50),
      charge('meals', 3),
    );
    expect(findUncoveredCharges(situationOf(given))).toEqual([
      { index: 1, kind: 'mortgage', amount: 5_000, reason: 'mortgage', lowersCareCharge: true },
      { index: 2, kind: 'meals', amount: 300, reason: 'notARentCharge', lowersCareCharge: false },
    ]);
  });

  test('take in a charge between two amounts and one not known, but none of nothing', () => {
    const given = homeWith(
      'rent',
      charge('meals', { from: 0, to: 30 }),
      charge('water', 'unknown'),
      charge('alarm', 0),
      charge('other', { from: 0, to: 0 }),
    );
    expect(uncovered(given)).toEqual(['meals: notARentCharge', 'water: notARentCharge']);
  });

  test('leave out a wellbeing charge that the council takes into its means test', () => {
    const care = (arrangedBy: string) => ({ care: { weeklyCost: 100, arrangedBy } });
    const wellbeing = charge('wellbeing', 12.5, true);
    expect(uncovered({ ...homeWith('rent', wellbeing), ...care('council') })).toEqual([]);
    expect(uncovered({ ...homeWith('rent', wellbeing), ...care('self') })).toEqual(['wellbeing: wellbeing']);
    expect(uncovered({ ...homeWith('lease', wellbeing), ...care('council') })).toEqual([
      'wellbeing: wellbeing',
    ]);
  });

  test('on a lease, leave out ground rent and service charge: Pension Credit may add them at pension age', () => {
    const lease = homeWith('lease', charge('groundRent', 5), charge('serviceCharge', 60));
    expect(uncovered(lease)).toEqual([]);
    expect(uncovered({ ...lease, person: WORKING_AGE })).toEqual([
      'groundRent: lease',
      'serviceCharge: lease',
    ]);
    expect(uncovered({ ...lease, partner: WORKING_AGE })).toEqual([
      'groundRent: lease',
      'serviceCharge: lease',
    ]);
  });

  test('take in ground rent where there is no lease, and rent where there is one', () => {
    expect(uncovered(homeWith('shared-ownership', charge('groundRent', 5)))).toEqual([
      'groundRent: groundRent',
    ]);
    expect(uncovered(homeWith('lease', charge('rent', 5)))).toEqual(['rent: lease']);
  });
});

describe('savings points', () => {
  const pointsOf = (given: Given) =>
    findSavingsPoints(situationOf(given), RATES).map(({ id, whose, over, idle, crossing }) => ({
      id,
      whose,
      over: over / 100,
      idle,
      crossing: crossing && [crossing.from / 100, crossing.to / 100],
    }));
  const pointOf = (given: Given, id: string, whose?: string) =>
    pointsOf(given).find((each) => each.id === id && (!whose || each.whose === whose));
  /** Income of £300 above all help but Housing Benefit and Council Tax Reduction; £200 of care. */
  const tenant = (capital: number, more: Given = {}): Given => ({
    person: { ...YOUNGER, capital, incomes: [statePension(300)] },
    ...homeWith('rent', charge('rent', 150)),
    councilTax: 20,
    care: { weeklyCost: 200 },
    ...more,
  });

  test('are four, the smallest first, with how far savings are above or below', () => {
    const points = pointsOf(tenant(15_000));
    expect(points.map(({ id, over }) => [id, over])).toEqual([
      ['benefitCapitalIgnored', 5_000],
      ['lowerCapitalLimit', 750],
      ['housingBenefitCapitalLimit', -1_000],
      ['upperCapitalLimit', -8_250],
    ]);
    expect(points.map(({ idle }) => idle)).toEqual([null, null, null, null]);
  });

  test('are not passed at the limit itself: the rules say more than', () => {
    expect(pointOf(tenant(16_000), 'housingBenefitCapitalLimit')?.over).toBe(0);
    expect(pointOf(tenant(16_000.01), 'housingBenefitCapitalLimit')?.over).toBe(0.01);
  });

  // At £16,000 the rules assume £12: income is £312, allowance £238, excess £74.
  // Housing Benefit 150 − 48.10 = £101.90; Council Tax Reduction 20 − 14.80 = £5.20.
  // Care, at £16,000: tariff (16,000 − 14,250) ÷ 250 = £7; 300 + 7 − 241.45 − (170 − 107.10 = 62.90) = £2.65.
  // A penny over: no help, housing costs £170, so no care charge. Lost 107.10, gained 2.65.
  test('say what is lost when savings go a penny over the Housing Benefit limit', () => {
    expect(pointOf(tenant(9_000), 'housingBenefitCapitalLimit')?.crossing).toEqual([-104.45, -104.45]);
  });

  // At £23,250 no Housing Benefit: 300 + 36 − 241.45 − 170 is below nothing, so care is free; then £200.
  test('say what is lost over the upper limit for care: all of the care is paid', () => {
    expect(pointOf(tenant(9_000), 'upperCapitalLimit')?.crossing).toEqual([-200, -200]);
  });

  test('lie between two amounts when charges do', () => {
    const given = { ...tenant(0), ...homeWith('rent', charge('rent', { from: 100, to: 150 })) };
    // Rent £100: Housing Benefit 51.90, reduction 5.20; care at the limit 307 − 241.45 − 62.90 = £2.65 as well.
    expect(pointOf(given, 'housingBenefitCapitalLimit')?.crossing).toEqual([-104.45, -54.45]);
  });

  test('for care are each person’s own; for benefits they are of both together', () => {
    const couple = tenant(20_000, {
      partner: { ...YOUNGER, capital: 4_000, care: { weeklyCost: 50 } },
    });
    expect(pointsOf(couple).map(({ id, whose, over }) => [id, whose, over])).toEqual([
      ['benefitCapitalIgnored', 'household', 14_000],
      ['lowerCapitalLimit', 'person', 5_750],
      ['lowerCapitalLimit', 'partner', -10_250],
      ['housingBenefitCapitalLimit', 'household', 8_000],
      ['upperCapitalLimit', 'person', -3_250],
      ['upperCapitalLimit', 'partner', -19_250],
    ]);
  });

  test('of benefits are idle below pension age, and where every award was told', () => {
    const idle = (given: Given) => [
      pointOf(given, 'benefitCapitalIgnored')?.idle,
      pointOf(given, 'housingBenefitCapitalLimit')?.idle,
    ];
    expect(idle(tenant(0, { partner: WORKING_AGE }))).toEqual(['belowPensionAge', 'belowPensionAge']);
    expect(idle(tenant(0, { benefits: NO_BENEFITS }))).toEqual(['awardsTold', 'awardsTold']);
    expect(idle(tenant(0, { benefits: { housingBenefit: 0, councilTaxReduction: 0 } }))).toEqual([
      null,
      'awardsTold',
    ]);
    expect(idle(tenant(0, { benefits: { pensionCredit: 0, housingBenefit: 0 } }))).toEqual([null, null]);
  });

  test('of Housing Benefit are idle where there is nothing to help with', () => {
    const idle = (more: Given) => pointOf(tenant(0, more), 'housingBenefitCapitalLimit')?.idle;
    expect(idle({ ...homeWith('rent', charge('meals', 30)), councilTax: 0 })).toBe('nothingToCover');
    expect(idle({ ...homeWith('rent', charge('meals', 30)), councilTax: 1 })).toBeNull();
    expect(idle({ ...homeWith('lease', charge('rent', 30)), councilTax: 0 })).toBe('nothingToCover');
    expect(idle({ ...homeWith('rent', charge('rent', 'unknown')), councilTax: 0 })).toBeNull();
    expect(idle({ ...homeWith('lease', charge('rent', 30)), benefits: { councilTaxReduction: 0 } })).toBe(
      'awardsTold',
    );
  });

  test('with Guarantee Credit there is no limit, as long as there is some at the limit', () => {
    const poor = (pension: number) => tenant(0, { person: { ...YOUNGER, incomes: [statePension(pension)] } });
    // At £16,000 the rules assume £12 a week: 226 − 12 = £214 and a penny of Guarantee Credit is left at £225.99.
    expect(pointOf(poor(225.99), 'housingBenefitCapitalLimit')?.idle).toBe('guaranteeCredit');
    expect(pointOf(poor(226), 'housingBenefitCapitalLimit')?.idle).toBeNull();
  });

  test('of care are idle without care, and where the person arranges it', () => {
    const idle = (more: Given) =>
      ['lowerCapitalLimit', 'upperCapitalLimit'].map((id) => pointOf(tenant(0, more), id, 'person')?.idle);
    expect(idle({ care: undefined })).toEqual(['noCare', 'noCare']);
    expect(idle({ care: { weeklyCost: 0 } })).toEqual(['noCare', 'noCare']);
    expect(idle({ care: { weeklyCost: 10, arrangedBy: 'self' } })).toEqual(['ownCare', 'ownCare']);
    expect(pointOf(tenant(0, { partner: YOUNGER }), 'upperCapitalLimit', 'partner')?.idle).toBe('noCare');
  });

  test('of a couple are reached by the person’s savings, the partner’s staying as far as they fit', () => {
    const couple = situationOf({
      person: { ...YOUNGER, capital: 1_000 },
      partner: { ...YOUNGER, capital: 12_000 },
    });
    const at = (pounds: number) => {
      const { person, partner } = withCapital(couple, 'household', toPence(pounds * 100));
      return [person.capital / 100, (partner?.capital ?? 0) / 100];
    };
    expect(at(16_000)).toEqual([4_000, 12_000]);
    expect(at(10_000)).toEqual([0, 10_000]);
    const { person, partner } = withCapital(couple, 'partner', toPence(5));
    expect([person.capital, partner?.capital]).toEqual([100_000, 5]);
  });

  test('every point that is not idle is where the rules change, for any household', () => {
    fc.assert(
      fc.property(arbitrarySituation, (situation) => {
        for (const { id, whose, limit, capital, over, idle, crossing } of findSavingsPoints(
          situation,
          RATES,
        )) {
          expect(capital - over).toBe(limit.value);
          expect(capitalOf(situation, whose)).toBe(capital);
          expect(capitalOf(withCapital(situation, whose, toPence(limit.value)), whose)).toBe(limit.value);
          expect(crossing === null).toBe(idle !== null);
          // Over the upper limit nobody is better off.
          if (id === 'upperCapitalLimit' && crossing) expect(crossing.to).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('one more pound of income', () => {
  const pound = (given: Given) => {
    const situation = situationOf(given);
    const { lowest, heldAsTold } = addOnePound(situation, estimateSums(situation, RATES), RATES);
    const changes = lowest.changes.map(({ line, change }) => `${line} ${change / 100}`);
    return { kept: lowest.kept / 100, changes, heldAsTold };
  };

  test('is lost to the last penny under Guarantee Credit', () => {
    expect(pound({ person: { ...YOUNGER, incomes: [statePension(100)] } })).toEqual({
      kept: 0,
      changes: ['ownIncome 1', 'guaranteeCredit -1'],
      heldAsTold: [],
    });
  });

  test('takes 65p of Housing Benefit and 20p of Council Tax Reduction', () => {
    const given = {
      person: { ...YOUNGER, incomes: [statePension(300)] },
      ...homeWith('rent', charge('rent', 150)),
      councilTax: 20,
    };
    expect(pound(given)).toEqual({
      kept: 0.15,
      changes: ['ownIncome 1', 'housingBenefit -0.65', 'councilTaxReduction -0.2'],
      heldAsTold: [],
    });
  });

  test('goes to care, less what help with rent loses of it', () => {
    const given = {
      person: { ...YOUNGER, incomes: [statePension(330), attendanceAllowance()] },
      ...homeWith('rent', charge('rent', 150)),
      councilTax: 20,
      otherAdults: true,
      care: { weeklyCost: 400 },
    };
    // The excess of £92 leaves 90.20 of Housing Benefit and 1.60 of reduction. The care charge takes the 15p.
    expect(pound(given).changes).toEqual([
      'ownIncome 1',
      'housingBenefit -0.65',
      'councilTaxReduction -0.2',
      'care -0.15',
    ]);
    expect(pound(given).kept).toBe(0);
  });

  test('at a cliff loses far more than it brings: the last penny of Guarantee Credit brought all the rent', () => {
    const given = (pension: number) => ({
      person: { ...YOUNGER, capital: 20_000, incomes: [statePension(pension)] },
      ...homeWith('rent', charge('rent', 150)),
      councilTax: 20,
    });
    // Savings of £20,000 count as £20 a week: at £217.99 a penny is left of the £238.
    expect(pound(given(217.99))).toEqual({
      kept: -169.01,
      changes: ['ownIncome 1', 'guaranteeCredit -0.01', 'housingBenefit -150', 'councilTaxReduction -20'],
      heldAsTold: [],
    });
    expect(pound(given(218)).kept).toBe(1);
  });

  test('leaves awards that were told as they are, and says so', () => {
    const given = { person: YOUNGER, benefits: { pensionCredit: 50, housingBenefit: 20 } };
    expect(pound(given)).toEqual({
      kept: 1,
      changes: ['ownIncome 1'],
      heldAsTold: ['pensionCredit', 'housingBenefit'],
    });
  });

  test('is worked out at both ends of charges that are ranges', () => {
    const situation = situationOf({
      person: { ...YOUNGER, incomes: [statePension(300)] },
      ...homeWith('rent', charge('rent', { from: 30, to: 60 })),
    });
    const { lowest, highest } = addOnePound(situation, estimateSums(situation, RATES), RATES);
    // £62 over the allowance takes £40.30: nothing is left of £30 anyway.
    expect([lowest.kept, highest.kept]).toEqual([100, 35]);
  });

  test('its changes add up to what is kept, for any household', () => {
    fc.assert(
      fc.property(arbitrarySituation, (situation) => {
        const { onePound } = findTrapdoors(situation, estimateSums(situation, RATES), RATES);
        const { person } = situation;
        const incomes = [...person.incomes, { kind: 'privatePension' as const, amount: toPence(100) }];
        const richer = estimateSums({ ...situation, person: { ...person, incomes } }, RATES);
        const before = estimateSums(situation, RATES);
        const kept = richer.lowest.totals.leftOver - before.lowest.totals.leftOver;
        expect(onePound.lowest.kept).toBe(kept);
        expect(onePound.lowest.changes.reduce((sum, { change }) => sum + change, 0)).toBe(kept);
        expect(onePound.lowest.changes[0]).toEqual({ line: 'ownIncome', change: 100 });
      }),
      { numRuns: 300 },
    );
  });
});
