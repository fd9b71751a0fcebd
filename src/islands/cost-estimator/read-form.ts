/** From what was typed to what the engine reads. Pure; the engine's rules are not repeated here. */
import type { IsoDate } from '#domain/calendar.ts';
import { needs2016Answer } from '#domain/costs/pension-age.ts';
import {
  PREMIUMS,
  type ActualAwards,
  type CareCost,
  type CouncilRules,
  type Income,
  type Partner,
  type Situation,
} from '#domain/costs/types.ts';
import { divideHalfUp, toPence } from '#domain/money.ts';
import { rateOn } from '#domain/rates/rate-on.ts';
import { readDateOfBirth } from '#islands/form/read-date.ts';
import { readHours } from '#islands/form/read-money.ts';
import { chosenScheme, factsOf, isAsked, tenureOf, typedDate } from './facts.ts';
import type { FieldSpec, Who } from './form-spec.ts';
import { putFigures } from './put-figures.ts';
import type { EstimatorSite, FoundScheme } from './props.ts';
import { linesFor, readCharge, type ReadCharge } from './read-charges.ts';
import { FormReader, type PageError } from './reader.ts';
import { incomeId, valueOf, type FormState } from './state.ts';

/** What the form says: complete enough to work out, with what is wrong and what had to be assumed. */
export interface ReadForm {
  readonly situation: Situation;
  readonly charges: readonly ReadCharge[];
  readonly errors: readonly PageError[];
  readonly assumptions: readonly string[];
  readonly found: FoundScheme | undefined;
}

/** Whoever gives no date of birth is counted as of pension age, and too young for the oldest rules. */
const ASSUMED_BORN: IsoDate = '1955-06-01';

function readIncomes(reader: FormReader, who: Who, { words }: EstimatorSite): readonly Income[] {
  return reader.state.rows[who].flatMap((row): readonly Income[] => {
    const id = incomeId(who, row);
    const { value: kind, label } =
      words.incomes.find(({ value }) => value === valueOf(reader.state, `${id}-kind`)) ?? {};
    const name = kind && label ? label : 'Amount';
    const amount = reader.readWeekly(id, name);
    if (amount === undefined) return [];
    if (kind) return [{ kind, amount }];
    reader.refuse(`${id}-kind`, 'noKind', name);
    return [];
  });
}

/** Reads one field that was asked. */
function readField(reader: FormReader, { id, kind, label }: FieldSpec, today: IsoDate): void {
  const typed = valueOf(reader.state, id);
  if (kind === 'money') reader.readAmount(id, label);
  else if (kind === 'amount') reader.readWeekly(id, label);
  else if (kind === 'number') reader.keep(id, label, readHours(typed), reader.numbers);
  else if (kind === 'date')
    reader.keep(id, label, readDateOfBirth(typedDate(reader.state, id), today), reader.dates);
}

/** True when nothing was typed or chosen; "not sure" leaves it as open. */
function isEmpty({ state }: FormReader, { id, kind }: FieldSpec): boolean {
  if (kind === 'date')
    return (
      `${valueOf(state, `${id}-day`)}${valueOf(state, `${id}-month`)}${valueOf(state, `${id}-year`)}`.trim() ===
      ''
    );
  return ['', 'not-sure'].includes(valueOf(state, id).trim());
}

function careOf(reader: FormReader, who: Who, site: EstimatorSite, today: IsoDate): CareCost | undefined {
  const arrangedBy = reader.answerTo(`${who}-arranged-by`) === 'self' ? 'self' : 'council';
  const weeklyCost = reader.amounts.get(`${who}-weekly-cost`);
  if (weeklyCost !== undefined) return { weeklyCost, arrangedBy };
  const hours = reader.numbers.get(`${who}-hours`);
  if (hours === undefined) return undefined;
  const hourlyRate =
    reader.amounts.get(`${who}-hourly-rate`) ??
    toPence(rateOn(site.rates, 'homecareMinimumPriceAnHour', today).value);
  return { hours, hourlyRate, arrangedBy };
}

function personOf(
  reader: FormReader,
  who: Who,
  incomes: readonly Income[],
  context: { readonly site: EstimatorSite; readonly today: IsoDate },
): Partner {
  const isYes = (question: string): boolean => reader.answerTo(`${who}-${question}`) === 'yes';
  const born = reader.dates.get(`${who}-born`) ?? ASSUMED_BORN;
  const premiums = reader.answerTo(`${who}-premiums`).split(',');
  const care = careOf(reader, who, context.site, context.today);
  return {
    born,
    reachedPensionAgeBefore2016: needs2016Answer(born) ? isYes('before-2016') : undefined,
    capital: toPence(reader.amountOf(`${who}-savings`) + divideHalfUp(reader.amountOf('joint-savings'), 2)),
    incomes,
    premiums: PREMIUMS.filter((premium) => premiums.includes(premium)),
    carerPaid: isYes('carer-paid'),
    carerEntitled: isYes('carer-entitled'),
    care,
    disabilityRelatedExpenditure: reader.amountOf(`${who}-disability-costs`),
  };
}

function awardsOf(reader: FormReader): ActualAwards {
  const given = (id: string): boolean => reader.amounts.has(id);
  return {
    pensionCredit:
      given('guarantee-credit') || given('savings-credit')
        ? { guarantee: reader.amountOf('guarantee-credit'), savings: reader.amountOf('savings-credit') }
        : undefined,
    housingBenefit: reader.amounts.get('housing-benefit'),
    councilTaxReduction: reader.amounts.get('council-tax-reduction'),
  };
}

/** For another place: its council's own choices are not known. */
const NATIONAL_RULES: CouncilRules = { nightRateCounted: true, savingsCreditIgnored: false };

/**
 * Reads every field that is asked. Whatever is left empty counts as nothing, and the assumption is said.
 * Throws RateMissingError on a day without figures.
 */
export function readForm(state: FormState, site: EstimatorSite, today: IsoDate): ReadForm {
  const reader = new FormReader(state, site.words.problems);
  const facts = factsOf(state, site.areas, today);
  const found = chosenScheme(state, site.areas);
  const tenure = tenureOf(state, site.areas);
  const lines = linesFor(site.words.lines, tenure);
  const charges: ReadCharge[] = [];
  const incomes: Record<Who, readonly Income[]> = { person: [], partner: [] };
  for (const { id: page, fields } of site.words.pages) {
    reader.page = page;
    // All of them first: a charge asks after a tick below it.
    const asked = fields.filter((field) => isAsked(field, facts));
    for (const { id } of asked) reader.asked.add(id);
    for (const field of asked) {
      readField(reader, field, today);
      const line = field.kind === 'charge' && lines.find(({ id }) => id === field.id);
      const charge = line && readCharge(reader, line, found);
      if (charge) charges.push(charge);
      const who = field.id === 'partner-incomes' ? 'partner' : 'person';
      if (field.kind === 'incomes') incomes[who] = readIncomes(reader, who, site);
      const empty = field.kind === 'incomes' ? incomes[who].length === 0 : isEmpty(reader, field);
      if (field.ifEmpty && empty) reader.assumptions.push(putFigures(field.ifEmpty, site.rates, today));
    }
  }

  const context = { site, today };
  const person = personOf(reader, 'person', incomes.person, context);
  const withPartner = reader.answerTo('has-partner') === 'yes';
  return {
    situation: {
      on: today,
      person,
      partner: withPartner ? personOf(reader, 'partner', incomes.partner, context) : undefined,
      otherAdults: reader.answerTo('other-adults') === 'yes',
      home: {
        tenure,
        charges: charges.map(({ kind, amount, meansTested }) => ({ kind, amount, meansTested })),
      },
      councilTax: reader.amountOf('council-tax'),
      otherCosts: reader.amountOf('other-costs'),
      care: person.care,
      disabilityRelatedExpenditure: person.disabilityRelatedExpenditure,
      councilRules: found?.area.rules ?? NATIONAL_RULES,
      benefits: awardsOf(reader),
    },
    charges,
    errors: reader.errors,
    assumptions: reader.assumptions,
    found,
  };
}
