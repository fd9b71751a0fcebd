/** From what was typed to what the engine reads. Pure; the engine's rules are not repeated here. */
import type { IsoDate } from '#domain/calendar.ts';
import type { ActualAwards, CouncilRules, Income, Situation } from '#domain/costs/types.ts';
import { readDateOfBirth } from '#islands/form/read-date.ts';
import { readHours } from '#islands/form/read-money.ts';
import { chosenScheme, factsOf, isAsked, tenureOf, typedDate } from './facts.ts';
import type { FieldSpec, PageId, Who } from './form-spec.ts';
import { putFigures } from './put-figures.ts';
import type { EstimatorSite, FoundScheme } from './props.ts';
import { linesFor, readCharge, type ReadCharge } from './read-charges.ts';
import { personOf, readIncomes } from './read-person.ts';
import { FormReader, type Assumption, type PageError } from './reader.ts';
import { valueOf, type FormState } from './state.ts';

/** What the form says: complete enough to work out, with what is wrong and what had to be assumed. */
export interface ReadForm {
  readonly situation: Situation;
  readonly charges: readonly ReadCharge[];
  readonly errors: readonly PageError[];
  readonly assumptions: readonly Assumption[];
  /** Pages of which nothing is in the sum, or not all charges. */
  readonly open: readonly PageId[];
  readonly found: FoundScheme | undefined;
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
      if (field.ifEmpty && empty) reader.assume(putFigures(field.ifEmpty, site.rates, today));
      if (!empty) reader.filled.add(page);
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
    open: site.words.pages
      .map(({ id }) => id)
      .filter((id) => {
        if (id === 'charges') return charges.some(({ amount }) => amount === 'unknown');
        return id !== 'week' && id !== 'help' && !reader.filled.has(id);
      }),
    found,
  };
}
