import { describe, expect, test } from 'vitest';
import { toWorkedCheck } from '#library/worked-check.ts';
import { AnswerFault } from '#schemas/read-answers.ts';
import { pathwayInContent } from '../content/pathway-files.ts';

const { pathway, schemes } = pathwayInContent('thurrock-supported-accommodation');
const fits = {
  age: 22,
  condition: 'yes',
  goal: 'yes',
  stepsBefore: 'yes',
  worksWithStaff: 'yes',
  supportLevel: 'yes',
  referred: 'yes',
};
const worked = (change: object) =>
  toWorkedCheck(pathway, schemes, {
    name: 'Someone of 22',
    source: 'Made up',
    pathway: pathway.id,
    given: { ...fits, ...change },
    expect: { outcome: 'likely' },
  });

describe('a worked case on the page of rules', () => {
  test('tells the situation in the words that a reader chose among', () => {
    expect(worked({}).told.slice(0, 2)).toEqual([
      { question: 'How old are you?', answer: '22 years old' },
      { question: 'Do you have a learning disability, or are you autistic?', answer: 'Yes' },
    ]);
  });

  test('says what the check makes of it, whatever the case expects', () => {
    expect(worked({ goal: 'no' }).heading).toBe(pathway.outcomes.unlikely.heading);
  });

  test('gives each point its state, and a reason and a way on for those not met', () => {
    const { points, reasons } = worked({ age: 18 });
    expect(points.find(({ title }) => title === 'Your age')?.state).toBe('discuss');
    expect(points.filter(({ state }) => state === 'met')).toHaveLength(6);
    expect(reasons).toEqual([
      {
        because: 'You are 18. The document says “over 18”, so it is not clear if 18 is old enough.',
        settle: 'Ring and ask if you can be put forward now, or from which day.',
      },
    ]);
  });

  test('leaves out an answer to a question that is not asked then', () => {
    const medway = pathwayInContent('medway-extra-care');
    const { told } = toWorkedCheck(medway.pathway, medway.schemes, {
      name: 'A resident',
      source: 'Made up',
      given: { livesIn: 'medway', familyInMedway: 'yes' },
      expect: { outcome: 'possible' },
    });
    expect(told.map(({ answer }) => answer)).toEqual(['In Medway']);
  });

  test('stops the build at an answer that the question does not have', () => {
    expect(() => worked({ goal: 'maybe' })).toThrow(AnswerFault);
    expect(() => worked({ gaol: 'yes' })).toThrow('There is no such question.');
  });
});
