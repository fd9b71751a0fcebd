/** The Medway policy where the worked cases leave off: every rule at its edge, and what is not known. */
import { describe, expect, test } from 'vitest';
import { checkPathway } from '#domain/eligibility/check-pathway.ts';
import { NONE, NOT_SURE, type Answers } from '#domain/eligibility/types.ts';
import { pathwayInContent } from '../../content/pathway-files.ts';

const { pathway, schemes } = pathwayInContent('medway-extra-care');
const check = (answers: Answers) => checkPathway(pathway, answers, schemes);

function criterion(id: string, answers: Answers) {
  const found = check(answers).criteria.find((each) => each.id === id);
  if (!found) throw new Error(`There is no criterion ${id}.`);
  return found;
}
const state = (id: string, answers: Answers) => criterion(id, answers).state;
const scheme = (id: string, answers: Answers) =>
  check(answers).schemes.find((each) => each.id === id)?.outcome;

const fits: Answers = {
  age: 78,
  impairment: 'yes',
  careNeeds: ['meals', 'washing'],
  wellbeing: 'yes',
  careHours: 7,
  livesIn: 'medway',
  ownsHome: 'no',
  canAffordSuitableHome: 'no',
  housingNeeds: ['access'],
  homeSuitable: 'no',
  oxygen: 'no',
  movesAround: 'yes',
  alcoholOrDrugs: 'no',
  riskToOthers: 'no',
  expectedDecline: 'no',
  antisocialBehaviour: 'no',
  rentArrears: 'none',
  tenure: 'either',
};

describe('age', () => {
  test.each([
    [54, 'not-met'],
    [55, 'discuss'],
    [56, 'met'],
    [NOT_SURE, 'unknown'],
  ])('%s is %s', (age, expected) => expect(state('age', { age })).toBe(expected));

  test('the reason tells the reader their own answer', () => {
    expect(criterion('age', { age: 54 }).reasons[0]?.because).toContain('54 years old');
  });
});

describe('need for care', () => {
  const needs = { impairment: 'yes', careNeeds: ['meals', 'washing'], wellbeing: 'yes' };
  test.each<[string, Answers, string]>([
    ['two needs', {}, 'met'],
    ['one need', { careNeeds: ['meals'] }, 'not-met'],
    ['none of the needs', { careNeeds: [NONE] }, 'not-met'],
    ['needs not sure', { careNeeds: NOT_SURE }, 'unknown'],
    ['nothing chosen', { careNeeds: [] }, 'unknown'],
    ['no impairment', { impairment: 'no' }, 'not-met'],
    ['one no and one not sure', { impairment: 'no', wellbeing: NOT_SURE }, 'not-met'],
    ['effect not sure', { wellbeing: NOT_SURE }, 'unknown'],
  ])('%s', (_, change, expected) => expect(state('care-need', { ...needs, ...change })).toBe(expected));
});

describe('housing need', () => {
  const access = { housingNeeds: ['access'] };
  test.each<[string, Answers, string]>([
    [
      'not known who owns the home',
      { ownsHome: NOT_SURE, canAffordSuitableHome: 'no', ...access },
      'unknown',
    ],
    ['owner, reasons not known', { ownsHome: 'yes', ...access }, 'unknown'],
    [
      'owner with any one reason',
      { ownsHome: 'yes', ownerCircumstances: ['sale-not-enough'], ...access },
      'met',
    ],
    [
      'owner with none, whatever they could afford',
      { ownsHome: 'yes', ownerCircumstances: [NONE], canAffordSuitableHome: 'no', ...access },
      'not-met',
    ],
    ['not an owner, means not known', { ownsHome: 'no', ...access }, 'unknown'],
    [
      'a need not on the list',
      { ownsHome: 'no', canAffordSuitableHome: 'no', housingNeeds: [NONE] },
      'discuss',
    ],
    ['means not known outweighs a talk', { ownsHome: 'no', housingNeeds: [NONE] }, 'unknown'],
    ['could buy outweighs needs not known', { ownsHome: 'no', canAffordSuitableHome: 'yes' }, 'not-met'],
  ])('%s', (_, answers, expected) => expect(state('housing-need', answers)).toBe(expected));
});

describe('local connection', () => {
  const elsewhere = { livesIn: 'elsewhere' };
  const noCare = { ...elsewhere, careArrangedByMedway: 'no' };
  const noFamily = { ...noCare, familyInMedway: 'no' };
  test.each<[string, Answers, string, number | null]>([
    ['lives in Medway', { livesIn: 'medway' }, 'met', 1],
    ['home not known', { livesIn: NOT_SURE, familyInMedway: 'yes' }, 'unknown', null],
    ['care arranged by Medway', { ...elsewhere, careArrangedByMedway: 'yes' }, 'met', 1],
    [
      'care not known',
      { ...elsewhere, careArrangedByMedway: NOT_SURE, familyInMedway: 'yes' },
      'unknown',
      null,
    ],
    ['family there', { ...noCare, familyInMedway: 'yes' }, 'discuss', 2],
    ['family not known', noCare, 'unknown', null],
    ['could be helped at home', { ...noFamily, needsMetElsewhere: 'yes' }, 'not-met', 3],
    ['could not', { ...noFamily, needsMetElsewhere: 'no' }, 'discuss', 3],
    [
      'not sure is talked through, like could not',
      { ...noFamily, needsMetElsewhere: NOT_SURE },
      'discuss',
      3,
    ],
  ])('%s', (_, answers, expected, priority) => {
    expect(state('local-connection', answers)).toBe(expected);
    expect(check(answers).priority).toBe(priority);
  });
});

describe('suitability', () => {
  test.each<[string, Answers]>([
    ['oxygen', { oxygen: 'needs-help' }],
    ['getting about', { movesAround: 'no' }],
    ['alcohol or drugs', { alcoholOrDrugs: 'not-managed' }],
    ['risk', { riskToOthers: 'yes' }],
    ['expected decline', { expectedDecline: 'yes' }],
  ])('%s alone is enough for the medical criterion', (_, change) => {
    expect(state('suitability-medical', { ...fits, ...change })).toBe('not-met');
    const [question] = Object.keys(change);
    expect(state('suitability-medical', { ...fits, [question ?? '']: NOT_SURE })).toBe('unknown');
  });

  test.each<Answers>([
    { oxygen: 'manages-alone' },
    { movesAround: 'with-help' },
    { alcoholOrDrugs: 'managed' },
  ])('what is managed is no bar: %o', (change) =>
    expect(state('suitability-medical', { ...fits, ...change })).toBe('met'),
  );

  test.each<[string, Answers, string]>([
    ['trouble with neighbours', { antisocialBehaviour: 'yes' }, 'not-met'],
    ['neighbours not known', { antisocialBehaviour: NOT_SURE }, 'unknown'],
    ['arrears not being paid', { rentArrears: 'not-repaying' }, 'not-met'],
    ['could buy and home is right', { canAffordSuitableHome: 'yes', homeSuitable: 'yes' }, 'not-met'],
    ['could buy, home not right', { canAffordSuitableHome: 'yes', homeSuitable: 'no' }, 'met'],
    ['could buy, home not known', { canAffordSuitableHome: 'yes', homeSuitable: NOT_SURE }, 'unknown'],
    ['could not buy, owner not known', { ownsHome: NOT_SURE, canAffordSuitableHome: 'no' }, 'met'],
    [
      'all three not known',
      { ownsHome: NOT_SURE, canAffordSuitableHome: NOT_SURE, homeSuitable: NOT_SURE },
      'unknown',
    ],
    [
      'an owner, whatever else',
      { ownsHome: 'yes', canAffordSuitableHome: NOT_SURE, homeSuitable: NOT_SURE },
      'met',
    ],
  ])('housing: %s', (_, change, expected) => {
    expect(state('suitability-housing', { ...fits, ...change })).toBe(expected);
  });
});

describe('band of need', () => {
  test.each([
    [0, 'low'],
    [4.75, 'low'],
    [5, 'medium'],
    [10, 'medium'],
    [10.25, 'high'],
    [168, 'high'],
  ])('%s hours are %s', (careHours, band) => expect(check({ careHours }).dependency).toBe(band));

  test('is not known without hours', () => expect(check({ careHours: NOT_SURE }).dependency).toBeNull());
});

describe('scheme by scheme', () => {
  test('five hours are enough where five are looked for, and a quarter less is a maybe', () => {
    expect(scheme('atlas-place', { ...fits, careHours: 5 })).toBe('likely');
    expect(scheme('atlas-place', { ...fits, careHours: 4.75 })).toBe('possible');
    expect(scheme('prospect-place', { ...fits, careHours: 4.75 })).toBe('likely');
  });

  test('few hours make nothing worse than it is', () => {
    expect(scheme('rogallo-place', { ...fits, careHours: 1, age: 54 })).toBe('unlikely');
  });

  test('a scheme that only lets is no choice for someone who wants a share, however the rest comes out', () => {
    expect(scheme('montgomery-court', { ...fits, age: 54, tenure: 'shared-ownership' })).toBe('not-offered');
    expect(scheme('rogallo-place', { ...fits, tenure: 'shared-ownership' })).toBe('likely');
  });

  test('someone who wants to rent, or is not sure, can look at them all', () => {
    for (const tenure of ['rent', NOT_SURE]) {
      expect(check({ ...fits, tenure }).schemes.map(({ outcome }) => outcome)).not.toContain('not-offered');
    }
  });
});
