import { NO_MONEY, type Pence } from '../money.ts';
import { checkSituation, MOST_CAPITAL } from './check-situation.ts';
import {
  pathOf,
  readChoice,
  readGroup,
  readList,
  readNumber,
  readOptionalGroup,
  readPounds,
  readPoundsField,
  readSwitch,
  readText,
  type Fields,
} from './read-fields.ts';
import { SituationError } from './situation-error.ts';
import {
  CHARGE_KINDS,
  INCOME_KINDS,
  PREMIUMS,
  TENURES,
  type ActualAwards,
  type CareCost,
  type Charge,
  type ChargeAmount,
  type CouncilRules,
  type Income,
  type Partner,
  type Person,
  type Situation,
} from './types.ts';

const PERSON_FIELDS = [
  'born',
  'reachedPensionAgeBefore2016',
  'capital',
  'incomes',
  'premiums',
  'carerPaid',
  'carerEntitled',
];
const DAY = 'write a day in quotes, as "2026-11-02".';

function readIncome(item: unknown, path: string): Income {
  const fields = readGroup(item, path, ['kind', 'amount']);
  return {
    kind: readChoice(fields.values.kind, `${path}.kind`, INCOME_KINDS),
    amount: readPounds(fields.values.amount, `${path}.amount`),
  };
}

function readChargeAmount(value: unknown, path: string): ChargeAmount {
  if (value === 'unknown') return 'unknown';
  if (typeof value === 'number') return readPounds(value, path);
  if (typeof value !== 'object' || value === null)
    throw new SituationError(path, 'write pounds as 12.50, or { from: 130, to: 160 }, or unknown.');
  const fields = readGroup(value, path, ['from', 'to']);
  return {
    from: readPounds(fields.values.from, `${path}.from`),
    to: readPounds(fields.values.to, `${path}.to`),
  };
}

function readCharge(item: unknown, path: string): Charge {
  const fields = readGroup(item, path, ['kind', 'amount', 'meansTested']);
  return {
    kind: readChoice(fields.values.kind, `${path}.kind`, CHARGE_KINDS),
    amount: readChargeAmount(fields.values.amount, `${path}.amount`),
    meansTested: readSwitch(fields, 'meansTested', false),
  };
}

function readPerson(fields: Fields): Person {
  const told = fields.values.reachedPensionAgeBefore2016 !== undefined;
  return {
    born: readText(fields, 'born', DAY),
    ...(told && { reachedPensionAgeBefore2016: readSwitch(fields, 'reachedPensionAgeBefore2016', false) }),
    capital: readPoundsField(fields, 'capital', NO_MONEY, MOST_CAPITAL),
    incomes: readList(fields, 'incomes', readIncome),
    premiums: readList(fields, 'premiums', (item, path) => readChoice(item, path, PREMIUMS)),
    carerPaid: readSwitch(fields, 'carerPaid', false),
    carerEntitled: readSwitch(fields, 'carerEntitled', false),
  };
}

function readCare(parent: Fields): CareCost | undefined {
  const fields = readOptionalGroup(parent, 'care', ['hours', 'hourlyRate', 'weeklyCost', 'arrangedBy']);
  if (!fields) return undefined;
  const arrangedBy = readChoice(fields.values.arrangedBy ?? 'council', pathOf(fields, 'arrangedBy'), [
    'council',
    'self',
  ]);
  const { hours, hourlyRate, weeklyCost } = fields.values;
  if (weeklyCost === undefined)
    return {
      hours: readNumber(fields, 'hours'),
      hourlyRate: readPounds(hourlyRate, pathOf(fields, 'hourlyRate')),
      arrangedBy,
    };
  if (hours !== undefined || hourlyRate !== undefined)
    throw new SituationError(fields.path, 'give hours with an hourlyRate, or a weeklyCost, but not both.');
  return { weeklyCost: readPounds(weeklyCost, pathOf(fields, 'weeklyCost')), arrangedBy };
}

function readPartner(parent: Fields): Partner | undefined {
  const fields = readOptionalGroup(parent, 'partner', [
    ...PERSON_FIELDS,
    'care',
    'disabilityRelatedExpenditure',
  ]);
  return (
    fields && {
      ...readPerson(fields),
      care: readCare(fields),
      disabilityRelatedExpenditure: readPoundsField(fields, 'disabilityRelatedExpenditure', NO_MONEY),
    }
  );
}

function readHome(parent: Fields): Situation['home'] {
  const fields = readOptionalGroup(parent, 'home', ['tenure', 'charges']);
  if (!fields) return { tenure: 'rent', charges: [] };
  return {
    tenure: readChoice(fields.values.tenure ?? 'rent', 'home.tenure', TENURES),
    charges: readList(fields, 'charges', readCharge),
  };
}

function readCouncilRules(parent: Fields): CouncilRules {
  const known = ['nightRateCounted', 'savingsCreditIgnored', 'minimumIncomeGuarantee'];
  const fields = readGroup(parent.values.councilRules ?? {}, 'councilRules', known);
  return {
    nightRateCounted: readSwitch(fields, 'nightRateCounted', true),
    savingsCreditIgnored: readSwitch(fields, 'savingsCreditIgnored', false),
    minimumIncomeGuarantee: readPoundsField(fields, 'minimumIncomeGuarantee', undefined),
  };
}

function readPensionCredit(parent: Fields): ActualAwards['pensionCredit'] {
  if (typeof parent.values.pensionCredit === 'number')
    return { guarantee: readPoundsField(parent, 'pensionCredit', NO_MONEY), savings: NO_MONEY };
  const fields = readOptionalGroup(parent, 'pensionCredit', ['guarantee', 'savings']);
  return (
    fields && {
      guarantee: readPoundsField(fields, 'guarantee', NO_MONEY),
      savings: readPoundsField(fields, 'savings', NO_MONEY),
    }
  );
}

function readAwards(parent: Fields): ActualAwards {
  const known = ['pensionCredit', 'housingBenefit', 'councilTaxReduction'];
  const fields = readGroup(parent.values.benefits ?? {}, 'benefits', known);
  const award = (name: string): Pence | undefined => readPoundsField(fields, name, undefined);
  return {
    pensionCredit: readPensionCredit(fields),
    housingBenefit: award('housingBenefit'),
    councilTaxReduction: award('councilTaxReduction'),
  };
}

/**
 * Reads a situation as case files write it: money in pounds, and what is left out at its usual value.
 * Throws SituationError, naming the field by its dotted path, for anything that cannot be meant.
 */
export function readSituation(given: unknown): Situation {
  const fields = readGroup(given, '', [
    'on',
    'person',
    'partner',
    'otherAdults',
    'home',
    'councilTax',
    'otherCosts',
    'care',
    'disabilityRelatedExpenditure',
    'councilRules',
    'benefits',
  ]);
  const situation: Situation = {
    on: readText(fields, 'on', DAY),
    person: readPerson(readGroup(fields.values.person, 'person', PERSON_FIELDS)),
    partner: readPartner(fields),
    otherAdults: readSwitch(fields, 'otherAdults', false),
    home: readHome(fields),
    councilTax: readPoundsField(fields, 'councilTax', NO_MONEY),
    otherCosts: readPoundsField(fields, 'otherCosts', NO_MONEY),
    care: readCare(fields),
    disabilityRelatedExpenditure: readPoundsField(fields, 'disabilityRelatedExpenditure', NO_MONEY),
    councilRules: readCouncilRules(fields),
    benefits: readAwards(fields),
  };
  checkSituation(situation);
  return situation;
}
