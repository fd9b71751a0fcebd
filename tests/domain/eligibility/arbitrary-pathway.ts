/** Small pathways of every shape that the schema allows, so that all their answers can be tried. */
import fc from 'fast-check';
import type { Condition, Pathway, Question, SchemeToMatch } from '#domain/eligibility/types.ts';

const SOURCE = { document: 'made-up', title: 'Made up', section: 'One', asOf: 'June 2020' };
const WORDS = { why: 'Because.', error: 'Choose.', notSureLabel: 'Not sure' };
const options = ['a', 'b'].map((value) => ({ value, label: value }));
const wantedHome = ['rent', 'shared-ownership', 'either'].map((value) => ({ value, label: value }));

/** The questions of every made-up pathway, before some are asked only sometimes. */
const QUESTIONS: readonly Question[] = [
  { ...WORDS, id: 'first', label: 'First?', kind: 'one', options },
  { ...WORDS, id: 'second', label: 'Second?', kind: 'one', options },
  { ...WORDS, id: 'several', label: 'Several?', kind: 'many', options, noneLabel: 'None' },
  { ...WORDS, id: 'hours', label: 'Hours?', kind: 'number', unit: 'hours', min: 0, max: 3, fractions: false },
  { ...WORDS, id: 'home', label: 'Home?', kind: 'one', options: wantedHome },
];

function conditionOn(question: Question): fc.Arbitrary<Condition> {
  const about = { question: question.id };
  if (question.kind === 'number') {
    const edge = fc.integer({ min: question.min, max: question.max });
    return fc.oneof(
      edge.map((over) => ({ ...about, over })),
      edge.map((under) => ({ ...about, under })),
      edge.map((exactly) => ({ ...about, exactly })),
    );
  }
  const is = fc.constantFrom(...question.options).map(({ value }) => ({ ...about, is: value }));
  if (question.kind === 'one') return is;
  return fc.oneof(
    is,
    fc.integer({ min: 1, max: 2 }).map((chosenAtLeast) => ({ ...about, chosenAtLeast })),
  );
}

function conditionOnAny(questions: readonly Question[]): fc.Arbitrary<Condition> {
  const single = fc.constantFrom(...questions).chain(conditionOn);
  const several = fc.array(single, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    { weight: 2, arbitrary: single },
    { weight: 1, arbitrary: several.map((all) => ({ all })) },
    { weight: 1, arbitrary: several.map((any) => ({ any })) },
  );
}

const state = fc.constantFrom('met', 'not-met', 'discuss');

function part(id: string, givesPriority: boolean) {
  const words = { because: 'So.', settle: 'Ask.' };
  const priority = givesPriority
    ? fc.option(fc.integer({ min: 1, max: 2 }), { nil: undefined })
    : fc.constant(undefined);
  const branch = fc.record({
    when: conditionOnAny(QUESTIONS),
    ifNotKnown: fc.option(fc.constant('go-on' as const), { nil: undefined, freq: 6 }),
    state,
    priority,
  });
  return fc
    .record({ branches: fc.array(branch, { maxLength: 2 }), last: fc.record({ state, priority }) })
    .map(({ branches, last }) => ({
      id,
      branches: [...branches, last].map((each) => ({ ...each, ...words })),
      unclear: 'Not clear.',
      settle: 'Ask.',
      contact: 'team',
    }));
}

const askedWhen = (earlier: readonly Question[]) =>
  earlier.length === 0
    ? fc.constant(undefined)
    : fc.option(conditionOnAny(earlier), { nil: undefined, freq: 3 });

const questions = fc
  .tuple(...QUESTIONS.map((_, index) => askedWhen(QUESTIONS.slice(0, index))))
  .map((conditions) => QUESTIONS.map((question, index) => ({ ...question, askedWhen: conditions[index] })));

const outcome = { heading: 'So.', summary: 'So.', nextSteps: [{ text: 'Ring.', contact: 'team' }] };

/** A pathway of five questions and two criteria. */
export const anyPathway: fc.Arbitrary<Pathway> = fc
  .record({ questions, first: part('one', true), second: part('two', false), third: part('three', false) })
  .map(({ questions: asked, first, second, third }) => ({
    id: 'made-up',
    title: 'Made up',
    area: 'nowhere',
    forWhom: { need: 'Nothing', age: 'Any' },
    summary: 'Made up.',
    minutes: 1,
    haveReady: [],
    source: SOURCE,
    questions: asked,
    criteria: [
      { id: 'both', title: 'Both', rule: 'Both.', source: SOURCE, parts: [first, second] },
      { id: 'third', title: 'Third', rule: 'Third.', source: SOURCE, parts: [third] },
    ],
    dependency: {
      question: 'hours',
      bands: [
        { id: 'low', label: 'Low', under: 2 },
        { id: 'high', label: 'High' },
      ],
      source: SOURCE,
    },
    tenureQuestion: 'home',
    priorities: { 1: 'First', 2: 'Second' },
    outcomes: { likely: outcome, possible: outcome, unlikely: outcome },
    whoDecides: 'The council.',
    lookAgain: 'Ask.',
    worthKnowing: [],
    more: [],
  }));

/** One scheme that lets, one that sells shares too and looks for three hours of care a week. */
export const MADE_UP_SCHEMES: readonly SchemeToMatch[] = [
  { id: 'lets', tenures: ['rent'] },
  { id: 'sells', tenures: ['rent', 'shared-ownership'], idealMinimumHours: 3 },
];
