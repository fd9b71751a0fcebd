import { divideHalfUp, NO_MONEY, toPence, type Pence } from '../money.ts';
import { rateOn } from '../rates/rate-on.ts';
import type { Rates } from '../rates/types.ts';
import { countSevereDisability } from './additions.ts';
import { estimateSums } from './estimate-week.ts';
import { peopleOf } from './household.ts';
import { hasCareNeedsBenefit, isCarer } from './income-rules.ts';
import { isOfPensionAge } from './pension-age.ts';
import { gainOf, spanOf, type Span } from './span.ts';
import type { ActualAwards, Estimate, Person, Situation } from './types.ts';
import { changesBetween, type LineChange } from './week-changes.ts';

/** Kinds of help that answers may suggest. What each is called and why stands in `help-words.ts`. */
export const HELP_IDS = [
  'attendanceAllowance',
  'personalIndependencePayment',
  'pensionCredit',
  'severeDisabilityAddition',
  'carerAddition',
  'housingBenefit',
  'councilTaxReduction',
  'singlePersonDiscount',
  'severeMentalImpairment',
  'disabledBandReduction',
] as const;
export type HelpId = (typeof HELP_IDS)[number];

/** Whom to ask, as a kind of contact. */
export type HelpContact =
  | 'attendanceAllowanceLine'
  | 'personalIndependenceLine'
  | 'pensionService'
  | 'councilBenefits'
  | 'councilTax';

const CONTACTS: Readonly<Record<HelpId, HelpContact>> = {
  attendanceAllowance: 'attendanceAllowanceLine',
  personalIndependencePayment: 'personalIndependenceLine',
  pensionCredit: 'pensionService',
  severeDisabilityAddition: 'pensionService',
  carerAddition: 'pensionService',
  housingBenefit: 'councilBenefits',
  councilTaxReduction: 'councilBenefits',
  singlePersonDiscount: 'councilTax',
  severeMentalImpairment: 'councilTax',
  disabledBandReduction: 'councilTax',
};

/** Help that the answers suggest and that nobody entered. Never a verdict: an office decides. */
export interface HelpNotClaimed {
  readonly id: HelpId;
  readonly who: 'person' | 'partner' | 'household';
  /** What it pays by itself, a week, before anything else changes; null where we cannot say. */
  readonly pays: Span | null;
  /** How much more a week would be left, with all that changes with it; null where we cannot say: ask. */
  readonly worth: Span | null;
  /** Line by line: with charges at their lowest and the help at its least. They add up to an end of `worth`. */
  readonly changes: readonly LineChange[];
  /** True when the week already counts it, although nobody has claimed it yet. */
  readonly isCounted: boolean;
  /** True when somebody told us an award, and we make out more. */
  readonly isToldLess: boolean;
  readonly contact: HelpContact;
}

type Who = 'person' | 'partner';
type Found = Pick<HelpNotClaimed, 'id' | 'who'> & Partial<HelpNotClaimed>;

const toHelp = (found: Found): HelpNotClaimed => ({
  pays: null,
  worth: null,
  changes: [],
  isCounted: false,
  isToldLess: false,
  contact: CONTACTS[found.id],
  ...found,
});

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
function findCareNeedsBenefits(situation: Situation, rates: Rates): readonly Found[] {
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

type AwardId = keyof ActualAwards;
const NO_AWARDS: Required<ActualAwards> = {
  pensionCredit: { guarantee: NO_MONEY, savings: NO_MONEY },
  housingBenefit: NO_MONEY,
  councilTaxReduction: NO_MONEY,
};

function awardIn(estimate: Estimate, id: AwardId): Span {
  return spanOf(
    [estimate.lowest, estimate.highest].map(({ pensionCredit, ...week }) =>
      id === 'pensionCredit'
        ? toPence(pensionCredit.guarantee + pensionCredit.savings)
        : (week[id] ?? NO_MONEY),
    ),
  );
}

/** A benefit that we make out and nobody told us of; or that was told as nothing. */
function findUnclaimedAward(situation: Situation, id: AwardId, rates: Rates): readonly Found[] {
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
function findSevereDisability(situation: Situation, rates: Rates): readonly Found[] {
  const told = situation.benefits.pensionCredit;
  const additions = countSevereDisability({ people: peopleOf(situation), situation });
  if (!told || told.guarantee + told.savings === 0 || additions === 0) return [];
  const estimated = withBenefits(situation, { pensionCredit: undefined });
  if (awardIn(estimateSums(estimated, rates), 'pensionCredit').from <= told.guarantee + told.savings)
    return [];
  const each = rateOn(rates, 'severeDisabilityAddition', situation.on).value;
  const pays = spanOf([toPence(additions * each)]);
  const found = { id: 'severeDisabilityAddition', who: 'household', pays, isToldLess: true } as const;
  return [{ ...found, ...compare(situation, [estimated], rates) }];
}

/** In a couple: the one who may be looking after the other, who has a benefit for care needs. */
function findCarers(situation: Situation, rates: Rates): readonly Found[] {
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

function findCouncilTaxDiscounts(situation: Situation, rates: Rates): readonly Found[] {
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

/**
 * Help that the answers suggest and nobody entered, in the order in which it is best asked for: one brings
 * another. Each is worked out alone, so the amounts must not be added up: see `findHelpTogether`.
 * Throws RateMissingError for a day without figures.
 */
export function findHelpNotClaimed(situation: Situation, rates: Rates): readonly HelpNotClaimed[] {
  const award = (id: AwardId): readonly Found[] => findUnclaimedAward(situation, id, rates);
  return [
    ...findCareNeedsBenefits(situation, rates),
    ...award('pensionCredit'),
    ...findSevereDisability(situation, rates),
    ...findCarers(situation, rates),
    ...award('housingBenefit'),
    ...award('councilTaxReduction'),
    ...findCouncilTaxDiscounts(situation, rates),
  ].map(toHelp);
}
