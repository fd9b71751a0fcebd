import { describe, expect, test } from 'vitest';
import { readAbout } from '#domain/eligibility/person.ts';
import { NOT_SURE } from '#domain/eligibility/types.ts';
import { areaSchema } from '#schemas/area.ts';
import { pathwaySchema } from '#schemas/pathway.ts';
import { readPathway, requireContacts } from '#schemas/read-pathway.ts';
import { sourceSchema } from '#schemas/source.ts';
import {
  citedDocuments,
  complaints,
  knownDocuments,
  readContentFiles,
  sentencesIn,
} from './content-files.ts';

const files = readContentFiles('pathways/*.yaml');
const NOT_OUR_WORDS =
  /\b(simply|just|easy|easily|elderly|frail|suffers? from|unfortunately|qualify|entitled|eligible|ineligible|rejected|approved|applicant)\b/i;

describe.each(files)('$path', ({ data, id }) => {
  test('fits the schema', () => expect(complaints(pathwaySchema, data)).toBe(''));

  test('names documents that are there', () => {
    expect(citedDocuments(data).filter((document) => !knownDocuments().includes(document))).toEqual([]);
  });

  test('sends readers to contacts of its area that have a telephone', () => {
    const file = pathwaySchema.parse(data);
    const [area] = readContentFiles(`areas/${file.area}.yaml`);
    expect(() => requireContacts(id, file, areaSchema.parse(area?.data).contacts)).not.toThrow();
  });

  test('keeps every sentence within 25 words', () => {
    const long = spokenWords(data).flatMap((text) =>
      sentencesIn(text).filter((s) => s.split(/\s+/).length > 25),
    );
    expect(long).toEqual([]);
  });

  test('speaks kindly: no verdicts, no words that make light of it', () => {
    expect(spokenWords(data).filter((text) => NOT_OUR_WORDS.test(text))).toEqual([]);
  });
});

/** Everything in a pathway that is read aloud, in every reading; names of documents and their sections are theirs. */
function spokenWords(data: unknown): string[] {
  if (typeof data === 'string') return [readAbout(data), readAbout(data, NOT_SURE)];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === 'source' ? [] : spokenWords(value)));
}

const source = { document: 'leaflet', section: 'One' };
const words = { why: 'So.', error: 'Choose.', notSureLabel: 'Not sure' };
const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];
const outcome = { heading: 'So.', summary: 'So.', nextSteps: [{ text: 'Ring.', contact: 'team' }] };
const age = {
  ...words,
  id: 'age',
  kind: 'number',
  label: 'Age?',
  unit: 'years',
  min: 16,
  max: 120,
  fractions: false,
};
const lives = { ...words, id: 'lives', kind: 'one', label: 'Here?', options: yesNo };
const needs = { ...words, id: 'needs', kind: 'many', label: 'Needs?', options: yesNo, noneLabel: 'None' };
const oldEnough = { when: { question: 'age', over: 55 }, state: 'met', because: 'Age: {age}.' };
const part = {
  id: 'age',
  branches: [oldEnough, { state: 'not-met', because: 'No.', settle: 'Ask.' }],
  unclear: 'Not clear.',
  settle: 'Ask.',
  contact: 'team',
};
const criterion = { id: 'age', title: 'Age', rule: 'Over 55.', source, parts: [part] };
const pathway = {
  title: 'A way in',
  area: 'here',
  forWhom: { need: 'A home.', age: 'Over 55' },
  summary: 'So.',
  minutes: 5,
  haveReady: ['Your age.'],
  source,
  questions: [age],
  criteria: [criterion],
  priorities: { '1': 'First.' },
  outcomes: { likely: outcome, possible: outcome, unlikely: outcome },
  whoDecides: 'They do.',
  lookAgain: 'Ask.',
  worthKnowing: [],
};
const withPart = (change: object) => ({ criteria: [{ ...criterion, parts: [{ ...part, ...change }] }] });
const withWhen = (when: object) =>
  withPart({ branches: [{ ...oldEnough, when }, ...part.branches.slice(1)] });
const lineIn = withPart({
  branches: [{ ...oldEnough, when: { question: 'lives', is: 'yes' } }, part.branches[1]],
});
const lateQuestions = { questions: [age, { ...lives, askedWhen: { question: 'age', over: 55 } }], ...lineIn };

test('the pathway that the tests below spoil is sound', () => {
  expect(complaints(pathwaySchema, pathway)).toBe('');
});

describe('a pathway that does not fit together stops the build and says what to do', () => {
  test.each<[string, object, string]>([
    [
      'a question that is not there',
      withWhen({ question: 'agee', over: 55 }),
      '"agee" is not a question of this pathway. Use one of: age',
    ],
    [
      'an option that is not there',
      { questions: [age, lives], ...withWhen({ question: 'lives', is: 'maybe' }) },
      '"maybe" is not an option of "lives". Use one of: yes, no',
    ],
    ['an unquoted yes', withWhen({ question: 'lives', is: true }), 'Put "yes" and "no" in quotes'],
    [
      'a number where an option is due',
      withWhen({ question: 'age', is: 'old' }),
      '"age" is answered with a number. Use over, exactly or under.',
    ],
    [
      'an option where a number is due',
      { questions: [age, lives], ...withWhen({ question: 'lives', over: 3 }) },
      '"lives" is not answered with a number. Use "is".',
    ],
    [
      'several of one',
      { questions: [age, lives], ...withWhen({ question: 'lives', chosenAtLeast: 1 }) },
      'takes one answer. Use "is"',
    ],
    [
      'more choices than there are',
      { questions: [age, needs], ...withWhen({ question: 'needs', chosenAtLeast: 3 }) },
      '"needs" has only 2 options',
    ],
    [
      'a threshold outside the answers',
      withWhen({ question: 'age', over: 130 }),
      '130 is outside the answers to "age"',
    ],
    [
      'a last branch with a condition',
      withPart({ branches: [oldEnough] }),
      'The last branch must always hold.',
    ],
    [
      'an early branch without one',
      withPart({ branches: [{ state: 'met', because: 'Yes.' }, part.branches[1]] }),
      'Only the last branch may go without a condition.',
    ],
    [
      'a branch that leaves the reader alone',
      withPart({ branches: [oldEnough, { state: 'discuss', because: 'Hm.' }] }),
      'Say what may change this, or who can talk it through.',
    ],
    [
      'a reason that names no question',
      withPart({ branches: [{ ...oldEnough, because: '{years}' }, part.branches[1]] }),
      '{years} is not a question of this pathway.',
    ],
    [
      'unknown as a state',
      withPart({ branches: [{ state: 'unknown', because: 'Hm.', settle: 'Ask.' }] }),
      'Write met, not-met or discuss.',
    ],
    ['two questions with one id', { questions: [age, age] }, 'The id "age" is used twice.'],
    ['two criteria with one id', { criteria: [criterion, criterion] }, 'The id "age" is used twice.'],
    [
      'two options with one value',
      { questions: [age, { ...lives, options: [...yesNo, ...yesNo] }], ...lineIn },
      'The id "yes" is used twice.',
    ],
    [
      'an option that everyone has',
      { questions: [age, { ...lives, options: [{ value: 'not-sure', label: '?' }] }] },
      'Leave out the option "not-sure"',
    ],
    [
      'an outcome without a next step',
      { outcomes: { ...pathway.outcomes, unlikely: { ...outcome, nextSteps: [] } } },
      'Give at least one next step',
    ],
    [
      'an outcome with nobody to ring',
      { outcomes: { ...pathway.outcomes, unlikely: { ...outcome, nextSteps: [{ text: 'Wait.' }] } } },
      'so that there is a number to ring',
    ],
    [
      'a question no rule needs',
      { questions: [age, lives] },
      'No rule uses the answer to "lives". Remove the question',
    ],
    [
      'a question that can never be asked',
      {
        ...lateQuestions,
        questions: [
          age,
          {
            ...lives,
            askedWhen: {
              all: [
                { question: 'age', over: 55 },
                { question: 'age', under: 55 },
              ],
            },
          },
        ],
      },
      '"lives" can never be asked',
    ],
    [
      'a question that hangs on a later one',
      { ...lateQuestions, questions: [{ ...lives, askedWhen: { question: 'age', over: 55 } }, age] },
      '"age" is not an earlier question',
    ],
    [
      'a place in the queue without words',
      withPart({ branches: [{ ...oldEnough, priority: 2 }, part.branches[1]] }),
      'Say what place 2 in the queue means',
    ],
    [
      'two parts that give a place',
      {
        criteria: [criterion, { ...criterion, id: 'b', parts: [{ ...part, id: 'b' }] }].map((each) => ({
          ...each,
          parts: each.parts.map((p) => ({
            ...p,
            branches: [{ ...oldEnough, priority: 1 }, part.branches[1]],
          })),
        })),
      },
      'Only one part may.',
    ],
    [
      'bands of a question without a number',
      {
        questions: [age, lives],
        dependency: { question: 'lives', bands: [{ id: 'all', label: 'All' }], source },
      },
      '"lives" is not a question answered with a number.',
    ],
    [
      'bands that go down',
      {
        dependency: {
          question: 'age',
          source,
          bands: [
            { id: 'a', label: 'A', under: 70 },
            { id: 'b', label: 'B', under: 60 },
            { id: 'c', label: 'C' },
          ],
        },
      },
      'Each band must end above the one before, at 70.',
    ],
    [
      'a band with no end before the last',
      {
        dependency: {
          question: 'age',
          source,
          bands: [
            { id: 'a', label: 'A' },
            { id: 'b', label: 'B' },
          ],
        },
      },
      'Give the band one upper end',
    ],
    [
      'a last band with an end',
      { dependency: { question: 'age', source, bands: [{ id: 'a', label: 'A', under: 70 }] } },
      'The last band has no upper end.',
    ],
    [
      'a tenure that no scheme can have',
      { questions: [age, lives], tenureQuestion: 'lives' },
      'whose options are among: rent, shared-ownership, lease, either',
    ],
    [
      'a branch whose condition can never hold',
      withPart({
        branches: [
          {
            ...oldEnough,
            when: {
              all: [
                { question: 'age', over: 55 },
                { question: 'age', under: 55 },
              ],
            },
          },
          part.branches[1],
        ],
      }),
      'No answers can make this hold. Correct the condition, or remove the branch.',
    ],
    [
      'a branch about a question that is never asked then',
      {
        ...lateQuestions,
        ...withPart({
          branches: [
            {
              ...oldEnough,
              when: {
                all: [
                  { question: 'age', under: 50 },
                  { question: 'lives', is: 'yes' },
                ],
              },
            },
            oldEnough,
            part.branches[1],
          ],
        }),
      },
      'No answers can make this hold.',
    ],
    [
      'a branch that those above leave nothing to decide',
      withPart({
        branches: [
          oldEnough,
          { ...oldEnough, when: { question: 'age', over: 60 }, state: 'discuss', settle: 'Ask.' },
          part.branches[1],
        ],
      }),
      'No answers lead here: the branches above decide first. Remove this one, or move it up.',
    ],
    [
      'two branches that contradict each other',
      withPart({
        branches: [oldEnough, { ...oldEnough, state: 'not-met', settle: 'Ask.' }, part.branches[1]],
      }),
      'The same condition stands above, with the state met. Remove one of the two.',
    ],
    [
      'a last branch that those above leave nothing to decide',
      withPart({
        branches: [
          oldEnough,
          { when: { question: 'age', under: 56 }, state: 'not-met', because: 'No.', settle: 'Ask.' },
          { state: 'discuss', because: 'Hm.', settle: 'Ask.' },
        ],
      }),
      'No answers lead here: the branches above decide for all. Remove this one, and the condition of the one above it.',
    ],
    [
      'a criterion that nobody can meet',
      withPart({ branches: [{ ...oldEnough, state: 'discuss', settle: 'Ask.' }, part.branches[1]] }),
      'No answers make the criterion "age" come out as met, so nothing can look likely. Correct its branches.',
    ],
    [
      'two criteria that contradict each other',
      {
        criteria: [
          criterion,
          {
            ...criterion,
            id: 'young',
            parts: [
              {
                ...part,
                id: 'young',
                branches: [{ ...oldEnough, when: { question: 'age', under: 55 } }, part.branches[1]],
              },
            ],
          },
        ],
      },
      'No answers make these criteria come out as met together: age, young. They contradict one another. Correct one.',
    ],
    [
      'own words that leave out a state',
      {
        words: {
          states: { met: 'Done', 'not-met': 'Not done', unknown: '?' },
          toSettle: 'Open',
          onlyAGuide: 'A guide.',
        },
      },
      'discuss',
    ],
    ['nobody whom it is for', { forWhom: undefined }, 'forWhom'],
    [
      'a heading with nothing below it',
      { more: [{ heading: 'After', points: [] }] },
      'Give at least one point.',
    ],
    ['numbers the wrong way round', { questions: [{ ...age, min: 120, max: 16 }] }, 'Correct min or max.'],
    ['a field that nobody reads', { colour: 'blue' }, 'colour'],
  ])('%s', (_, change, message) => {
    expect(complaints(pathwaySchema, { ...pathway, ...change })).toContain(message);
  });
});

describe('a text that does not read well to everyone stops the build and says what to do', () => {
  const withLabel = (label: string) => ({ questions: [{ ...age, label }] });
  const yours = 'When it is about someone else this still says “your”: “What is your age?”.';

  test.each<[string, object]>([
    ['two readings', withLabel('What is [your|{whose}] age?')],
    ['one that fits everyone', withLabel('Which age?')],
    ['the words of whoever answers', { questions: [{ ...age, notSureLabel: 'You tell me' }] }],
    ['names of the person and answers, in a reason', withPart({ unclear: '[You are|{Who} is] between.' })],
  ])('not: %s', (_, change) => {
    expect(complaints(pathwaySchema, { ...pathway, ...change })).toBe('');
  });

  test.each<[string, object, string]>([
    ['“your” to an adviser', withLabel('What is your age?'), yours],
    ['“your” after the bar', withLabel('[What is|What is your] age?'), 'still says “your”'],
    ['“you” in a next step', { lookAgain: 'They tell you.' }, 'still says “you”'],
    [
      '“I” in an option',
      { questions: [{ ...needs, options: [{ value: 'in', label: 'I cannot get in' }] }] },
      'still says “I”',
    ],
    ['a bar without brackets', withLabel('Your|Their age?'), 'Write two readings as [Do you need|'],
    ['a bracket that does not close', withLabel('[Your|{Whose} age?'), 'Write two readings as [Do you need|'],
    ['brackets in brackets', withLabel('[Your|[{Whose}|The]] age?'), 'Write two readings as [Do you need|'],
    ['three readings', withLabel('[Your|{Whose}|The] age?'), 'Write two readings as [Do you need|'],
    ['a name in the person’s reading', withLabel('[{Whose}|The] age?'), 'after the bar only'],
    ['a name without a bar', withLabel('The age of {who}?'), 'after the bar only'],
    [
      'two readings where nobody has said yet who it is for',
      { summary: 'See if it suits [you|{who}].' },
      'Write one text, to “you”',
    ],
    [
      'a question with the name of a name',
      { questions: [{ ...age, id: 'whose' }] },
      '"whose" has a meaning of its own in the texts.',
    ],
  ])('%s', (_, change, message) => {
    expect(complaints(pathwaySchema, { ...pathway, ...change })).toContain(message);
  });
});

describe('reading a pathway', () => {
  const file = pathwaySchema.parse(pathway);
  const leaflet = sourceSchema.parse({
    title: 'Leaflet',
    publisher: 'Council',
    asOf: '2017-10',
    about: 'Facts.',
  });

  test('shows each source as readers see it', () => {
    const [first] = readPathway('here', file, new Map([['leaflet', leaflet]])).criteria;
    expect(first?.source).toEqual({
      document: 'leaflet',
      title: 'Leaflet',
      section: 'One',
      asOf: 'October 2017',
    });
  });

  test('stops at a document that is not there, and names the file', () => {
    expect(() => readPathway('here', file, new Map())).toThrow(
      'content/pathways/here.yaml names the document "leaflet", which is not in content/sources.',
    );
  });

  test('stops at a contact that is not there, or cannot be rung', () => {
    const withPhones =
      (id: string, ...kinds: ('voice' | 'text')[]) =>
      () =>
        requireContacts('here', file, [
          { id, phones: kinds.map((kind) => ({ number: '01634 334466', kind })) },
        ]);
    expect(withPhones('team', 'text', 'voice')).not.toThrow();
    expect(withPhones('desk', 'voice')).toThrow(
      'names the contact "team", which content/areas/here.yaml does not have. Use one of: desk.',
    );
    expect(withPhones('team', 'text')).toThrow('which has no telephone number in content/areas/here.yaml.');
  });
});
