/** From what was typed to what the engine reads. Pure; the engine's rules are not repeated here. */
import type { IsoDate } from '#domain/calendar.ts';
import type { ActualAwards, CouncilRules, Situation, Tenure } from '#domain/costs/types.ts';
import { NO_MONEY, toPence } from '#domain/money.ts';
import { rateOn } from '#domain/rates/rate-on.ts';
import type { Rates } from '#domain/rates/types.ts';
import { findScheme, type AreaOption } from './props.ts';
import { readCharges, type ReadCharge } from './read-charges.ts';
import { readPerson } from './read-person.ts';
import { FormReader, type PageError } from './reader.ts';
import type { FormState, TypedAmount } from './state.ts';

/** What the form says: complete enough to work out, with what is wrong and what had to be assumed. */
export interface ReadForm {
  readonly situation: Situation;
  readonly charges: readonly ReadCharge[];
  readonly errors: readonly PageError[];
  readonly assumptions: readonly string[];
}

export interface FormContext {
  readonly today: IsoDate;
  readonly rates: Rates;
  readonly areas: readonly AreaOption[];
}

/** How the home would be held: as chosen, or the only way there is, or nothing yet. */
export function tenureOf(state: FormState, areas: readonly AreaOption[]): Tenure | undefined {
  const offered = findScheme(areas, state.place)?.scheme.tenures;
  if (offered?.length === 1) return offered[0];
  if (state.tenure === '') return undefined;
  return !offered || offered.includes(state.tenure) ? state.tenure : undefined;
}

function readAwards(reader: FormReader, state: FormState): ActualAwards {
  const award = (id: string, typed: TypedAmount, name: string) => reader.weekly('money', id, typed, name);
  const guarantee = award('guarantee-credit', state.guaranteeCredit, 'Guarantee Credit');
  const savings = award('savings-credit', state.savingsCredit, 'Savings Credit');
  const housingBenefit = award('housing-benefit', state.housingBenefit, 'Housing Benefit');
  const councilTaxReduction = award(
    'council-tax-reduction',
    state.councilTaxReduction,
    'Council Tax Reduction',
  );
  return {
    ...((guarantee !== undefined || savings !== undefined) && {
      pensionCredit: { guarantee: guarantee ?? NO_MONEY, savings: savings ?? NO_MONEY },
    }),
    ...(housingBenefit !== undefined && { housingBenefit }),
    ...(councilTaxReduction !== undefined && { councilTaxReduction }),
  };
}

/** The council's own choices as its area file gives them; the national rules where they are not known. */
export function councilRulesOf(area: AreaOption | undefined): CouncilRules {
  return {
    nightRateCounted: area?.charging.nightRateCounted.choice !== 'no',
    savingsCreditIgnored: area?.charging.savingsCreditIgnored.choice === 'yes',
    minimumIncomeGuarantee: area?.charging.minimumIncomeGuarantee.amount,
  };
}

/**
 * Reads the whole form. Whatever is left empty counts as nothing, and the assumption is said.
 * Throws RateMissingError on a day without figures.
 */
export function readForm(state: FormState, { today, rates, areas }: FormContext): ReadForm {
  const reader = new FormReader();
  const tenure = tenureOf(state, areas);
  if (!tenure) reader.assume('You did not say if you would rent or buy. We counted the home as rented.');
  const charges = readCharges(reader, state, tenure ?? 'rent', areas);

  const joint = reader.money('savings', 'joint-savings', state.jointSavings, 'Joint savings') ?? NO_MONEY;
  const context = {
    today,
    halfOfJoint: toPence(Math.round(joint / 2)),
    usualHourlyRate: toPence(rateOn(rates, 'homecareMinimumPriceAnHour', today).value),
  };
  if (state.hasPartner === '')
    reader.assume('You did not say if a partner will live with you. We counted you alone.');
  const person = readPerson(reader, 'person', state.person, context);
  const partner =
    state.hasPartner === 'yes' ? readPerson(reader, 'partner', state.partner, context) : undefined;
  if (state.person.care.how === '') reader.assume('You said nothing about care for you. We counted none.');
  const { care, disabilityRelatedExpenditure, ...own } = person;

  return {
    situation: {
      on: today,
      person: own,
      partner,
      otherAdults: state.otherAdults === 'yes',
      home: {
        tenure: tenure ?? 'rent',
        charges: charges.map(({ kind, amount, meansTested }) => ({ kind, amount, meansTested })),
      },
      councilTax: reader.weeklyOrAssume(
        'bills',
        'council-tax',
        state.councilTax,
        'Council tax',
        'No council tax was given. We left it out. Ask the council.',
      ),
      otherCosts: reader.weeklyOrAssume(
        'bills',
        'other-costs',
        state.otherCosts,
        'Food and bills',
        'Your own food and bills were left out. What is left must pay for them.',
      ),
      care,
      disabilityRelatedExpenditure,
      councilRules: councilRulesOf(findScheme(areas, state.place)?.area),
      benefits: readAwards(reader, state),
    },
    charges,
    errors: reader.errors,
    assumptions: reader.assumptions,
  };
}
