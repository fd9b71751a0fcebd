/**
 * Random households, many a second: any mix that the contract allows, mostly close to the points where rules
 * change. The same number gives the same household, so one that fails can be looked at again.
 */
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
import { CAPITAL_POINTS, EDGE_BIRTHDAYS, USUAL_AMOUNTS } from './arbitrary-situation.ts';

/** Draws from one seed (mulberry32): good enough to mix cases, and the same on every machine. */
class Draw {
  private state: number;

  constructor(seed: number) {
    this.state = Math.imul(seed + 1, 0x9e3779b1);
  }

  /** A whole number from 0 to below `count`. */
  below(count: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  }

  oneIn(count: number): boolean {
    return this.below(count) === 0;
  }

  from<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  money(most: number): Pence {
    return toPence(this.below(most + 1));
  }

  /** Up to `most` of what is drawn. */
  upTo<Item>(most: number, draw: () => Item): readonly Item[] {
    return Array.from({ length: this.below(most + 1) }, draw);
  }
}

function drawBirthday(draw: Draw): string {
  if (draw.oneIn(3)) return draw.from(EDGE_BIRTHDAYS);
  const two = (value: number) => String(value).padStart(2, '0');
  // Pensioners for the most part, as the benefits are estimated for nobody else.
  const year = draw.oneIn(4) ? 1955 + draw.below(30) : 1925 + draw.below(32);
  return `${year}-${two(1 + draw.below(12))}-${two(1 + draw.below(28))}`;
}

function drawCapital(draw: Draw): Pence {
  if (draw.oneIn(3)) return draw.money(4_000_000);
  return draw.oneIn(2) ? draw.money(1_200_000) : toPence(draw.from(CAPITAL_POINTS) + draw.below(3) - 1);
}

const drawIncome = (draw: Draw): Income => ({
  kind: draw.oneIn(2) ? 'statePension' : draw.from(INCOME_KINDS),
  amount: draw.oneIn(3) ? toPence(draw.from(USUAL_AMOUNTS)) : draw.money(30_000),
});

const drawCare = (draw: Draw): CareCost => {
  const arrangedBy = draw.oneIn(5) ? 'self' : 'council';
  if (draw.oneIn(2)) return { weeklyCost: draw.money(80_000), arrangedBy };
  return { hours: draw.below(4_001) / 100, hourlyRate: draw.money(4_000), arrangedBy };
};

const drawPerson = (draw: Draw): Person => ({
  born: drawBirthday(draw),
  reachedPensionAgeBefore2016: draw.from([true, false, undefined]),
  capital: drawCapital(draw),
  incomes: draw.upTo(4, () => drawIncome(draw)),
  premiums: PREMIUMS.filter(() => draw.oneIn(4)),
  carerPaid: draw.oneIn(3),
  carerEntitled: draw.oneIn(4),
});

const drawPartner = (draw: Draw): Partner => ({
  ...drawPerson(draw),
  care: draw.oneIn(3) ? undefined : drawCare(draw),
  disabilityRelatedExpenditure: draw.money(4_000),
});

const drawCharge = (draw: Draw): Charge => ({
  kind: draw.oneIn(2) ? draw.from(['rent', 'serviceCharge', 'wellbeing']) : draw.from(CHARGE_KINDS),
  amount: draw.money(25_000),
  meansTested: draw.oneIn(2),
});

/** The household with this number. Its charges are single amounts, on a day of 2026/27. */
export function householdNumber(number: number): Situation {
  const draw = new Draw(number);
  return {
    on: draw.from(['2026-04-06', '2026-11-02', '2027-04-04']),
    person: drawPerson(draw),
    partner: draw.oneIn(2) ? drawPartner(draw) : undefined,
    otherAdults: draw.oneIn(4),
    home: { tenure: draw.from(TENURES), charges: draw.upTo(6, () => drawCharge(draw)) },
    councilTax: draw.money(6_000),
    otherCosts: draw.money(9_000),
    care: draw.oneIn(6) ? undefined : drawCare(draw),
    disabilityRelatedExpenditure: draw.money(4_000),
    councilRules: {
      nightRateCounted: draw.oneIn(2),
      savingsCreditIgnored: draw.oneIn(2),
      minimumIncomeGuarantee: draw.oneIn(4) ? draw.money(30_000) : undefined,
    },
    benefits: {
      pensionCredit: draw.oneIn(5) ? { guarantee: draw.money(9_000), savings: draw.money(2_000) } : undefined,
      housingBenefit: draw.oneIn(5) ? draw.money(20_000) : undefined,
      councilTaxReduction: draw.oneIn(5) ? draw.money(3_000) : undefined,
    },
  };
}
