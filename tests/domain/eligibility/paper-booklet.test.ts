/**
 * Whoever follows the booklet line by line comes to what the engine says. Every path is followed where they are
 * few, else every pair of answers and a large random sample; each point is followed for every set of answers that
 * it looks at. How many were followed is printed.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criterionState } from '#domain/eligibility/check-criterion.ts';
import { checkPathway } from '#domain/eligibility/check-pathway.ts';
import { answerConditionsIn, answersThatApply } from '#domain/eligibility/condition.ts';
import type {
  Answer,
  Answers,
  Criterion,
  Pathway,
  Question,
  SchemeToMatch,
} from '#domain/eligibility/types.ts';
import { SCHEME_WORDS, USUAL_WORDS } from '#islands/eligibility-check/words.ts';
import { toPaperBooklet } from '#library/paper-booklet.ts';
import type { ResultWords } from '#library/paper-lines.ts';
import { PATHWAYS, type PathwayInContent } from '../../content/pathway-files.ts';
import { someAnswers } from './arbitrary-answers.ts';
import { anyPathway, MADE_UP_SCHEMES } from './arbitrary-pathway.ts';
import { everyPair, everyPath, kindsOfAnswers } from './paths.ts';
import { workThrough, type Ticked } from './paper-reader.ts';

const SAMPLE = 2_000;
const WORDS: ResultWords = { states: USUAL_WORDS.states, schemes: SCHEME_WORDS };

/** What the engine says, in the words of the booklet. */
function ticksOfEngine(pathway: Pathway, schemes: readonly SchemeToMatch[], inMind: Answers): Ticked {
  const { states } = pathway.words ?? USUAL_WORDS;
  const checked = checkPathway(pathway, answersThatApply(pathway.questions, inMind), schemes);
  const band = pathway.dependency?.bands.find(({ id }) => id === checked.dependency);
  const branches = pathway.criteria.flatMap(({ parts }) => parts.flatMap((part) => part.branches));
  const hasQueue = branches.some(({ priority }) => priority !== undefined);
  const place = checked.priority === null ? undefined : pathway.priorities[checked.priority];
  return {
    points: checked.criteria.map(({ state }) => states[state]),
    result: pathway.outcomes[checked.outcome].heading,
    level: pathway.dependency && (band?.label ?? 'Not known yet.'),
    queue: hasQueue ? (place ?? 'Not known yet.') : undefined,
    homes: Object.fromEntries(checked.schemes.map(({ id, outcome }) => [id, SCHEME_WORDS[outcome]])),
  };
}

/** The questions that a point looks at, with those that decide whether these are asked. */
function questionsBehind({ parts }: Criterion, questions: readonly Question[]): readonly Question[] {
  const named = (conditions: Parameters<typeof answerConditionsIn>[0][]) =>
    conditions.flatMap(answerConditionsIn).map(({ question }) => question);
  const behind = new Set(named(parts.flatMap(({ branches }) => branches.flatMap(({ when }) => when ?? []))));
  for (const { id, askedWhen } of [...questions].reverse())
    if (behind.has(id) && askedWhen) named([askedWhen]).forEach((each) => behind.add(each));
  return questions.filter(({ id }) => behind.has(id));
}

/** Every set of answers to these questions, those that are left empty among them. */
function everySet(questions: readonly Question[], subject: PathwayInContent): readonly Answers[] {
  const kinds = kindsOfAnswers(subject);
  return questions.reduce<Record<string, Answer>[]>(
    (sets, { id }) => [
      ...sets,
      ...sets.flatMap((set) => (kinds.get(id) ?? []).map((answer) => ({ ...set, [id]: answer }))),
    ],
    [{}],
  );
}

describe.each(PATHWAYS)('the booklet of $pathway.id', (subject) => {
  const { pathway, schemes } = subject;
  const words = { ...WORDS, ...pathway.words };
  const booklet = toPaperBooklet(pathway, schemes, words);
  const expectSame = (inMind: Answers): void => {
    expect(workThrough(booklet, inMind)).toEqual(ticksOfEngine(pathway, schemes, inMind));
  };

  test('comes to the result of the engine on every path, or with every pair of answers', () => {
    const paths = everyPath(subject, { thorough: true });
    const given = paths ?? everyPair(subject);
    given.forEach(expectSame);
    console.log(
      `${pathway.id} on paper: ${paths ? `all ${given.length} paths` : `too many paths; ${given.length} pairs of answers`} followed`,
    );
  });

  test('comes to the result of the engine for any answers', () => {
    fc.assert(fc.property(someAnswers(pathway, schemes), expectSame), { numRuns: SAMPLE });
    console.log(`${pathway.id} on paper: ${SAMPLE} random sets of answers followed`);
  });

  test('comes to the engine’s state of each point for every set of answers that it looks at', () => {
    let followed = 0;
    pathway.criteria.forEach((criterion, index) => {
      for (const inMind of everySet(questionsBehind(criterion, pathway.questions), subject)) {
        followed += 1;
        const state = criterionState(criterion, answersThatApply(pathway.questions, inMind));
        const onPaper = workThrough(booklet, inMind).points[index];
        if (onPaper !== words.states[state]) expect([inMind, onPaper]).toEqual([inMind, words.states[state]]);
      }
    });
    expect(followed).toBeGreaterThan(pathway.criteria.length);
    console.log(`${pathway.id} on paper: all ${followed} sets of answers to each point followed`);
  });

  test('tells of every home once', () => {
    const told = booklet.homes.flatMap((home) => home.schemes).map(({ id }) => id);
    expect(told.sort()).toEqual(schemes.map(({ id }) => id).sort());
  });
});

test('any pathway that an editor can write has a booklet that comes to the result of the engine', () => {
  const inWords = anyPathway.map((pathway): Pathway => {
    const { likely, possible, unlikely } = pathway.outcomes;
    const outcomes = {
      likely: { ...likely, heading: 'Likely.' },
      possible: { ...possible, heading: 'Possible.' },
      unlikely: { ...unlikely, heading: 'Unlikely.' },
    };
    return { ...pathway, outcomes };
  });
  const given = inWords.chain((pathway) =>
    fc.tuple(fc.constant(pathway), someAnswers(pathway, MADE_UP_SCHEMES)),
  );
  fc.assert(
    fc.property(given, ([pathway, inMind]) => {
      const booklet = toPaperBooklet(pathway, MADE_UP_SCHEMES, WORDS);
      expect(workThrough(booklet, inMind)).toEqual(ticksOfEngine(pathway, MADE_UP_SCHEMES, inMind));
    }),
    { numRuns: SAMPLE },
  );
});
