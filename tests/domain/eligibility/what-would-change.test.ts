import { describe, expect, test } from 'vitest';
import { checkPathway } from '#domain/eligibility/check-pathway.ts';
import { NONE, NOT_SURE, type Answers } from '#domain/eligibility/types.ts';
import { pathwayInContent } from '../../content/pathway-files.ts';

const { pathway, schemes } = pathwayInContent('medway-extra-care');

function wouldChange(criterion: string, answers: Answers) {
  return checkPathway(pathway, answers, schemes).criteria.find(({ id }) => id === criterion)?.wouldChange;
}

describe('what would change a criterion', () => {
  test('is nothing when it is met', () => expect(wouldChange('age', { age: 78 })).toEqual([]));

  test('is what would need no talk, when it only needs a talk', () => {
    expect(wouldChange('age', { age: 55 })).toEqual([{ question: 'age', answer: 56 }]);
  });

  test('is the nearest age that is met', () => {
    expect(wouldChange('age', { age: 54 })).toEqual([{ question: 'age', answer: 56 }]);
  });

  test('keeps what the reader chose and adds to it', () => {
    const answers = { impairment: 'yes', careNeeds: ['washing'], wellbeing: 'yes' };
    expect(wouldChange('care-need', answers)).toEqual([
      { question: 'careNeeds', answer: ['washing', 'meals'] },
    ]);
  });

  test('is every answer that is needed, and no other', () => {
    const answers = { impairment: 'no', careNeeds: ['meals', 'washing'], wellbeing: 'no' };
    expect(wouldChange('care-need', answers)).toEqual([
      { question: 'impairment', answer: 'yes' },
      { question: 'wellbeing', answer: 'yes' },
    ]);
  });

  test('is the fewest answers: one, where another way would take two', () => {
    const answers = { ownsHome: 'yes', ownerCircumstances: [NONE], housingNeeds: ['access'] };
    expect(wouldChange('housing-need', answers)).toEqual([
      { question: 'ownerCircumstances', answer: ['cannot-adapt'] },
    ]);
  });

  test('names only questions that the reader would be asked', () => {
    const answers = { ownsHome: NOT_SURE, housingNeeds: ['access'] };
    expect(wouldChange('housing-need', answers)).toEqual([
      { question: 'ownsHome', answer: 'yes' },
      { question: 'ownerCircumstances', answer: ['cannot-adapt'] },
    ]);
  });

  test('names everything still open when nothing is answered', () => {
    expect(wouldChange('suitability-medical', {})?.map(({ question }) => question)).toEqual([
      'oxygen',
      'movesAround',
      'alcoholOrDrugs',
      'riskToOthers',
      'expectedDecline',
    ]);
  });
});
