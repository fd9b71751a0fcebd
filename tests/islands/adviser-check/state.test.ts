import { describe, expect, test } from 'vitest';
import {
  answersIn,
  draftIn,
  readForAdviser,
  reduceAdviser,
  startClient,
  toHandOver,
  type AdviserAction,
  type AdviserState,
} from '#islands/adviser-check/state.ts';
import { NOT_SURE } from '#domain/eligibility/types.ts';
import { askingWho } from '#domain/eligibility/who-question.ts';
import { PATHWAYS, pathwayInContent } from '../../content/pathway-files.ts';

const pathway = readForAdviser(askingWho(pathwayInContent('medway-extra-care').asWritten));
const after = (state: AdviserState, ...actions: AdviserAction[]): AdviserState =>
  actions.reduce((each, action) => reduceAdviser(pathway, each, action), state);
const fromStart = (...actions: AdviserAction[]): AdviserState => after(startClient(), ...actions);

const type = (question: string, text: string): AdviserAction => ({ do: 'type', question, text });
const choose = (question: string, ...chosen: string[]): AdviserAction => ({ do: 'choose', question, chosen });
const leave = (question: string): AdviserAction => ({ do: 'leave', question });

describe('what an adviser reads', () => {
  test.each(PATHWAYS.map((each) => [each.pathway.id, each] as const))(
    '%s speaks of the applicant, and does not ask who it is for',
    (_, { asWritten }) => {
      const read = readForAdviser(askingWho(asWritten));
      expect(read.questions.map(({ id }) => id)).toEqual(asWritten.questions.map(({ id }) => id));
      expect(JSON.stringify(read)).toContain('the applicant');
    },
  );
});

describe('answers', () => {
  test('count in any order, as soon as they are given', () => {
    expect(answersIn(pathway, fromStart(choose('impairment', 'yes'), type('age', '78')))).toEqual({
      impairment: 'yes',
      age: 78,
    });
  });

  test('that cannot be used count for nothing, and stay as they were typed', () => {
    const state = fromStart(type('age', 'old'));
    expect(answersIn(pathway, state)).toEqual({});
    expect(draftIn(state, 'age').text).toBe('old');
  });

  test('to a question that does not apply count for nothing, and come back with it', () => {
    const away = fromStart(
      choose('livesIn', 'elsewhere'),
      choose('careArrangedByMedway', 'yes'),
      choose('livesIn', 'medway'),
    );
    expect(answersIn(pathway, away)).toEqual({ livesIn: 'medway' });
    expect(answersIn(pathway, after(away, choose('livesIn', 'elsewhere')))).toEqual({
      livesIn: 'elsewhere',
      careArrangedByMedway: 'yes',
    });
  });

  test('"not sure" and a number take each other’s place, and the number comes back', () => {
    const notSure = fromStart(type('age', '78'), choose('age', NOT_SURE));
    expect(answersIn(pathway, notSure)).toEqual({ age: NOT_SURE });
    expect(answersIn(pathway, after(notSure, choose('age')))).toEqual({ age: 78 });
    expect(answersIn(pathway, after(notSure, type('age', '80')))).toEqual({ age: 80 });
  });

  test('are handed over as those of an applicant', () => {
    expect(toHandOver({ age: 78 })).toEqual({ age: 78, who: 'client' });
  });
});

describe('an answer that cannot be used', () => {
  test('is no fault while it is being typed, only once it is left', () => {
    expect(fromStart(type('age', '7')).faulty).toEqual([]);
    expect(fromStart(type('age', '7'), leave('age')).faulty).toEqual(['age']);
    expect(fromStart(type('age', '7'), leave('age'), leave('age')).faulty).toEqual(['age']);
  });

  test('is no fault any more as soon as it can be used', () => {
    expect(fromStart(type('age', '7'), leave('age'), type('age', '78')).faulty).toEqual([]);
    expect(fromStart(type('age', '7'), leave('age'), choose('age', NOT_SURE)).faulty).toEqual([]);
  });

  test('holds back the way to the result, each time anew; an empty one does not', () => {
    const once = fromStart(type('careHours', '200'), { do: 'look' });
    expect([once.faulty, once.attempts]).toEqual([['careHours'], 1]);
    expect(after(once, { do: 'look' }).attempts).toBe(2);
    expect(fromStart({ do: 'look' }).attempts).toBe(0);
  });
});

describe('one client after the other', () => {
  const first = fromStart(
    { do: 'refer', reference: 'Case 12' },
    type('age', '7'),
    choose('impairment', 'yes'),
    { do: 'have', text: 'A letter', isAtHand: true },
    { do: 'look' },
  );

  test('the next starts as the first did, but for the count', () => {
    expect(after(first, { do: 'start-again' })).toEqual({ ...startClient(), client: 2 });
  });

  test('answers from a file take the place of everything, the reference too', () => {
    const brought = after(first, { do: 'start-again', from: { who: 'mother', age: 54 } });
    expect(answersIn(pathway, brought)).toEqual({ age: 54 });
    expect([brought.reference, brought.atHand, brought.client]).toEqual(['', [], 2]);
    expect(brought.drafts).not.toHaveProperty('who');
  });

  test('what is at hand can be ticked and unticked', () => {
    expect(first.atHand).toEqual(['A letter']);
    expect(after(first, { do: 'have', text: 'A letter', isAtHand: false }).atHand).toEqual([]);
  });
});
