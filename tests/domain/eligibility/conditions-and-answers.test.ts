import { describe, expect, test } from 'vitest';
import { answerInWords } from '#domain/eligibility/answer-in-words.ts';
import { canBeAsked } from '#domain/eligibility/can-be-asked.ts';
import { faultInAnswer } from '#domain/eligibility/check-answer.ts';
import { decidingBranch } from '#domain/eligibility/check-criterion.ts';
import { byItsWords, conditionInWords } from '#domain/eligibility/condition-in-words.ts';
import { answersThatApply, conditionHolds, isAnswered } from '#domain/eligibility/condition.ts';
import { representativeAnswers } from '#domain/eligibility/representative-answers.ts';
import { NONE, NOT_SURE, type Answer, type Condition, type Question } from '#domain/eligibility/types.ts';

const words = { label: '?', why: '', error: '', notSureLabel: 'I am not sure' };
const options = ['a', 'b', 'c'].map((value) => ({ value, label: value.toUpperCase() }));
const one: Question = { ...words, id: 'one', kind: 'one', options };
const many: Question = { ...words, id: 'many', kind: 'many', options, noneLabel: 'None of these' };
const age: Question = {
  ...words,
  id: 'age',
  kind: 'number',
  unit: 'years',
  min: 16,
  max: 120,
  fractions: false,
};
const hours: Question = { ...age, id: 'hours', unit: 'hours', min: 0, max: 168, fractions: true };

describe('a condition in three values', () => {
  const yes: Condition = { question: 'one', is: 'a' };
  const no: Condition = { question: 'one', is: 'b' };
  const unknown: Condition = { question: 'missing', is: 'a' };
  const holds = (condition: Condition) => conditionHolds(condition, { one: 'a' });

  test('all: a certain no decides, else what is not known', () => {
    expect(holds({ all: [yes, yes] })).toBe(true);
    expect(holds({ all: [yes, unknown] })).toBeUndefined();
    expect(holds({ all: [unknown, no] })).toBe(false);
  });

  test('any: a certain yes decides, else what is not known', () => {
    expect(holds({ any: [no, no] })).toBe(false);
    expect(holds({ any: [no, unknown] })).toBeUndefined();
    expect(holds({ any: [unknown, yes] })).toBe(true);
  });

  test('a number on its edge is neither over nor under it', () => {
    const at = (answer: Answer, condition: object) =>
      conditionHolds({ question: 'age', ...condition } as Condition, { age: answer });
    expect([at(55, { over: 55 }), at(55, { under: 55 }), at(55, { exactly: 55 })]).toEqual([
      false,
      false,
      true,
    ]);
    expect([at(56, { over: 55 }), at(54, { under: 55 }), at(54, { exactly: 55 })]).toEqual([
      true,
      true,
      false,
    ]);
    expect(at('old', { over: 55 })).toBeUndefined();
  });

  test('"none of these" is chosen, and counts as nothing chosen', () => {
    expect(conditionHolds({ question: 'many', is: NONE }, { many: [NONE] })).toBe(true);
    expect(conditionHolds({ question: 'many', chosenAtLeast: 1 }, { many: [NONE] })).toBe(false);
    expect(conditionHolds({ question: 'many', is: 'b' }, { many: ['a', 'b'] })).toBe(true);
    expect(conditionHolds({ question: 'one', chosenAtLeast: 1 }, { one: 'a' })).toBe(true);
  });

  test('not sure is not known, in a list too', () => {
    expect(conditionHolds({ question: 'many', chosenAtLeast: 1 }, { many: [NOT_SURE] })).toBeUndefined();
    expect(isAnswered({ many: [NOT_SURE] }, 'many')).toBe(true);
    expect(isAnswered({ many: [] }, 'many')).toBe(false);
  });
});

test('an answer counts only while its question applies, through several steps', () => {
  const questions: Question[] = [
    one,
    { ...many, askedWhen: { question: 'one', is: 'a' } },
    { ...age, askedWhen: { question: 'many', is: 'b' } },
  ];
  const answers = { many: ['b'], age: 70 };
  expect(answersThatApply(questions, { one: 'a', ...answers })).toEqual({ one: 'a', ...answers });
  expect(answersThatApply(questions, { one: 'b', ...answers })).toEqual({ one: 'b' });
  expect(answersThatApply(questions.slice(1), answers, { one: 'a' })).toEqual(answers);
});

test('a part without a last branch for the rest is refused, not guessed', () => {
  const part = { id: 'p', unclear: '', settle: '', contact: 'team' };
  const branches = [{ when: { question: 'one', is: 'a' }, state: 'met' as const, because: '' }];
  expect(() => decidingBranch({ ...part, branches }, { one: 'b' })).toThrow('"p"');
});

describe('answers that stand for all others', () => {
  test('are a number on each side of every threshold', () => {
    const conditions = [
      { question: 'age', under: 55 },
      { question: 'age', exactly: 55 },
    ];
    expect(representativeAnswers(age, conditions)).toEqual([55, 54, 56]);
  });

  test('are a number between thresholds that lie close together', () => {
    const conditions = [
      { question: 'hours', over: 5 },
      { question: 'hours', under: 5.5 },
    ];
    expect(representativeAnswers(hours, conditions)).toEqual([5, 6, 5.25]);
  });

  test('are one alone when no rule looks at the question', () => {
    expect(representativeAnswers(age, [{ question: 'one', is: 'a' }])).toHaveLength(1);
  });

  test('are every number of choices that a rule tells apart', () => {
    expect(representativeAnswers(many, [{ question: 'many', chosenAtLeast: 2 }])).toEqual([
      ['a'],
      ['a', 'b'],
    ]);
    const named = representativeAnswers(many, [
      { question: 'many', is: 'c' },
      { question: 'many', chosenAtLeast: 2 },
    ]);
    expect(named).toEqual([['a'], ['c'], ['a', 'b'], ['c', 'a']]);
  });

  test('are "none" too where it is told apart', () => {
    expect(representativeAnswers(many, [{ question: 'many', is: NONE }])).toEqual([['a'], [NONE]]);
  });
});

test('a question that depends on one that is never asked can never be asked', () => {
  const neverAsked: Question = {
    ...many,
    askedWhen: {
      all: [
        { question: 'one', is: 'a' },
        { question: 'one', is: 'b' },
      ],
    },
  };
  const after: Question = { ...age, askedWhen: { question: 'many', is: 'a' } };
  expect(canBeAsked(neverAsked, [one])).toBe(false);
  expect(canBeAsked(after, [one, neverAsked])).toBe(false);
  expect(canBeAsked(after, [one, many])).toBe(true);
});

describe('a condition on paper', () => {
  const inWords = (condition: Condition) => conditionInWords(condition, [one, many, age]);

  test('names the question by its words where no numbered list is near', () => {
    const both: Condition = {
      all: [
        { question: 'one', is: 'b' },
        { question: 'age', over: 55 },
      ],
    };
    expect(conditionInWords(both, [one, many, age], byItsWords)).toBe(
      `the answer to “${one.label}” is “B” and the answer to “${age.label}” is over 55 years`,
    );
  });

  test('names the question by its number and the answer as the reader sees it', () => {
    expect(inWords({ question: 'one', is: 'b' })).toBe('question 1 is “B”');
    expect(inWords({ question: 'many', is: NONE })).toBe('question 2 is “None of these”');
    expect(inWords({ question: 'many', is: 'b' })).toBe('question 2 includes “B”');
    expect(inWords({ question: 'many', chosenAtLeast: 2 })).toBe('question 2 has at least 2 of the list');
    expect(inWords({ question: 'age', over: 55 })).toBe('question 3 is over 55 years');
    expect(inWords({ question: 'age', under: 55 })).toBe('question 3 is under 55 years');
    expect(inWords({ question: 'age', exactly: 55 })).toBe('question 3 is exactly 55 years');
  });

  test('joins several with "and" or "or"', () => {
    const both = [
      { question: 'one', is: 'a' },
      { question: 'age', over: 55 },
    ];
    expect(inWords({ all: both })).toBe('question 1 is “A” and question 3 is over 55 years');
    expect(inWords({ any: both })).toBe('question 1 is “A” or question 3 is over 55 years');
  });

  test('is refused when it names no question', () => {
    expect(() => inWords({ question: 'other', is: 'a' })).toThrow('"other"');
  });
});

describe('an answer in words', () => {
  test.each<[Question, Answer | undefined, string]>([
    [age, 78, '78 years'],
    [age, NOT_SURE, 'I am not sure'],
    [one, 'b', 'B'],
    [one, undefined, 'I am not sure'],
    [many, ['a', 'c'], 'A; C'],
    [many, [NONE], 'None of these'],
    [many, NOT_SURE, 'I am not sure'],
  ])('%#', (question, answer, expected) => expect(answerInWords(question, answer)).toBe(expected));
});

describe('an answer that cannot be used says what to give instead', () => {
  test.each<[Question, Answer, string | null]>([
    [age, 78, null],
    [age, NOT_SURE, null],
    [age, 16, null],
    [age, 120, null],
    [age, 15, 'from 16 to 120'],
    [age, 121, 'from 16 to 120'],
    [age, 78.5, 'whole number'],
    [age, 'old', 'number'],
    [age, Number.NaN, 'number'],
    [hours, 10.5, null],
    [one, 'a', null],
    [one, 'z', 'a, b, c, not-sure'],
    [one, ['a'], 'a, b, c'],
    [many, ['a', 'b'], null],
    [many, [NONE], null],
    [many, ['a', NONE], 'a, b, c'],
    [many, ['a', 'a'], 'once'],
    [many, 'a', 'list'],
    [many, [], null],
  ])('%#', (question, answer, expected) => {
    const fault = faultInAnswer(question, answer);
    if (expected === null) expect(fault).toBeNull();
    else expect(fault).toContain(expected);
  });
});
