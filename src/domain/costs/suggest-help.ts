/** Looks for each kind of help that answers suggest, and works the week out with it and without. */
import { divideHalfUp, NO_MONEY, toPence, type Pence } from '../money.ts';
import { rateOn } from '../rates/rate-on.ts';
import type { Rates } from '../rates/types.ts';
import { countSevereDisability } from './additions.ts';
import { estimateSums } from './estimate-week.ts';
import type { HelpNotClaimed } from './help-not-claimed.ts';
import { peopleOf } from './household.ts';
import { hasCareNeedsBenefit, isCarer } from './income-rules.ts';
import { isOfPensionAge } from './pension-age.ts';
import { gainOf, spanOf, weeksOf, type Span } from './span.ts';
import type { ActualAwards, Estimate, Person, Situation } from './types.ts';
import { changesBetween } from './week-changes.ts';

type Who = 'person' | 'partner';
/** Help that was found; what is left out is as it mostly is. */
export type Found = Pick<HelpNotClaimed, 'id' | 'who'> & Partial<HelpNotClaimed>;

/** What changes when one situation becomes another; the last of `withIt` may be a higher rate of the same help. */
function compare(without: Situation, withIt: readonly Situation[], rates: Rates) {
  const before = estimateSums(without, rates);
  const after = withIt.map((situation) => estimateSums(situation, rates));
  const worth = spanOf(after.flatMap((one) => Object.values(gainOf(before, one)) as Pence[]));
  const [least] = after;
  return { worth, changes: least ? changesBetween(before.lowest, least.lowest) : [] };
}

const withBenefits = (situation: Situation, benefits: Partial<ActualAwards>): Situation => ({
  ...situation,
  benefits: { ...situation.benefits, ...benefits },
});

/** The situation with one of its people changed. */
function withPerson(situation: Situation, who: Who, change: Partial<Person>): Situation {
  const { person, partner } = situation;
  if (who === 'person') return { ...situation, person: { ...person, ...change } };
  return { ...situation, partner: partner && { ...partner, ...change } };
}

interface Member {
  readonly who: Who;
  readonly member: Person;
  readonly needsCare: boolean;
}

function membersOf({ person, partner, care }: Situation): readonly Member[] {
  const own: Member = { who: 'person', member: person, needsCare: care !== undefined };
  if (!partner) return [own];
  return [own, { who: 'partner', member: partner, needsCare: partner.care !== undefined }];
}

/** Attendance Allowance at either rate; below pension age the other benefit, of which we hold no rates. */
export function findCareNeedsBenefits(situation: Situation, rates: Rates): readonly Found[] {
  const { on } = situation;
  return membersOf(situation).flatMap(({ who, member, needsCare }): readonly Found[] => {
    if (!needsCare || hasCareNeedsBenefit(member)) return [];
    if (!isOfPensionAge(member.born, on)) return [{ id: 'personalIndependencePayment', who }];
    const amounts = (['attendanceAllowanceLower', 'attendanceAllowanceHigher'] as const).map((id) =>
      toPence(rateOn(rates, id, on).value),
    );
    const paid = amounts.map((amount) => {
      const incomes = [...member.incomes, { kind: 'attendanceAllowance', amount } as const];
      return withPerson(situation, who, { incomes });
    });
    return [{ id: 'attendanceAllowance', who, pays: spanOf(amounts), ...compare(situation, paid, rates) }];
  });
}

const NO_AWARDS: Required<ActualAwards> = {
  pensionCredit: { guarantee: NO_MONEY, savings: NO_MONEY },
  housingBenefit: NO_MONEY,
  councilTaxReduction: NO_MONEY,
};

function awardIn(estimate: Estimate, id: keyof ActualAwards): Span {
  return spanOf(
    [estimate.lowest, estimate.highest].map(({ pensionCredit, ...week }) =>
      id === 'pensionCredit'
        ? toPence(pensionCredit.guarantee + pensionCredit.savings)
        : (week[id] ?? NO_MONEY),
    ),
  );
}

/** A benefit that we make out and nobody told us of; or that was told as nothing. */
export function findUnclaimedAward(
  situation: Situation,
  id: keyof ActualAwards,
  rates: Rates,
): readonly Found[] {
  const told = situation.benefits[id];
  const isTold = told !== undefined;
  if (isTold && (typeof told === 'number' ? told : told.guarantee + told.savings) > 0) return [];
  const estimated = withBenefits(situation, { [id]: undefined });
  const pays = awardIn(estimateSums(estimated, rates), id);
  if (pays.to === 0) return [];
  const without = withBenefits(situation, { [id]: NO_AWARDS[id] });
  const found = { id, who: 'household', pays, isCounted: !isTold, isToldLess: isTold } as const;
  return [{ ...found, ...compare(without, [estimated], rates) }];
}

/** An award of Pension Credit that seems to leave out the addition for severe disability. */
export function findSevereDisability(situation: Situation, rates: Rates): readonly Found[] {
  const told = situation.benefits.pensionCredit;
  const additions = countSevereDisability({ people: peopleOf(situation), situation });
  if (!told || told.guarantee + told.savings === 0 || additions === 0) return [];
  const estimated = withBenefits(situation, { pensionCredit: undefined });
  // The addition is part of Guarantee Credit: more Savings Credit than was told is another matter.
  const isMore = weeksOf(estimateSums(estimated, rates)).every(
    ({ pensionCredit }) => pensionCredit.guarantee > told.guarantee,
  );
  if (!isMore) return [];
  const each = rateOn(rates, 'severeDisabilityAddition', situation.on).value;
  const pays = spanOf([toPence(additions * each)]);
  const found = { id: 'severeDisabilityAddition', who: 'household', pays, isToldLess: true } as const;
  const compared = compare(situation, [estimated], rates);
  // An award that has more of something else is not one that left this out.
  return compared.worth.from < 0 ? [] : [{ ...found, ...compared }];
}

/** In a couple: the one who may be looking after the other, who has a benefit for care needs. */
export function findCarers(situation: Situation, rates: Rates): readonly Found[] {
  const members = membersOf(situation);
  return members.flatMap(({ who, member, needsCare }): readonly Found[] => {
    const other = members.find((each) => each.who !== who);
    if (!other || needsCare || isCarer(member) || !hasCareNeedsBenefit(other.member)) return [];
    const addition = rateOn(rates, 'carerAddition', situation.on).value;
    const counted = withPerson(situation, who, { carerEntitled: true });
    const compared = compare(situation, [counted], rates);
    if (compared.worth.to <= 0) return [];
    return [{ id: 'carerAddition', who, pays: spanOf([toPence(addition)]), ...compared }];
  });
}

export function findCouncilTaxDiscounts(situation: Situation, rates: Rates): readonly Found[] {
  const { councilTax, on, partner, otherAdults, benefits } = situation;
  if (councilTax === 0) return [];
  const members = membersOf(situation);
  const hasBenefit = members.some(({ member }) => hasCareNeedsBenefit(member));
  const found: Found[] = [];
  // Whoever has Council Tax Reduction has told the council who lives there.
  if (!partner && !otherAdults && !benefits.councilTaxReduction) {
    const percent = rateOn(rates, 'singlePersonDiscount', on).value;
    const discount = divideHalfUp(councilTax * percent, 100);
    const discounted = { ...situation, councilTax: toPence(councilTax - discount) };
    const compared = compare(situation, [discounted], rates);
    if (compared.worth.to > 0)
      found.push({ id: 'singlePersonDiscount', who: 'household', pays: spanOf([discount]), ...compared });
  }
  if (hasBenefit) found.push({ id: 'severeMentalImpairment', who: 'household' });
  if (hasBenefit || members.some(({ needsCare }) => needsCare))
    found.push({ id: 'disabledBandReduction', who: 'household' });
  return found;
}
