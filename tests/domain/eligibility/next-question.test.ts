import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPathway } from '#domain/eligibility/check-pathway.ts';
import { answersThatApply, isAnswered, questionApplies } from '#domain/eligibility/condition.ts';
import { checkProgress, nextQuestion } from '#domain/eligibility/next-question.ts';
import {
  NONE,
  NOT_SURE,
  type Answer,
  type Answers,
  type Pathway,
  type Question,
  type SchemeToMatch,
} from '#domain/eligibility/types.ts';
import { allAnswers, anyAnswer, someAnswers } from './arbitrary-answers.ts';
import { anyPathway, MADE_UP_SCHEMES } from './arbitrary-pathway.ts';
import { pathwayInContent } from '../../content/pathway-files.ts';

const medway = pathwayInContent('medway-extra-care');
const next = (answers: Answers, thorough = false) =>
  nextQuestion(medway.pathway, answers, medway.schemes, { thorough })?.id;

/** Answers as they come from asking one question after another. */
function askInTurn(from: Answers, given: Answers, thorough = false): Answers {
  const question = next(from, thorough);
  if (question === undefined) return from;
  return askInTurn({ ...from, [question]: given[question] ?? NOT_SURE }, given, thorough);
}

/** What the reader sees of a result, as far as questions are asked for it. */
function seen(pathway: Pathway, answers: Answers, schemes: readonly SchemeToMatch[]): string {
  const { outcome, priority, dependency, schemes: atSchemes } = checkPathway(pathway, answers, schemes);
  return JSON.stringify([outcome, priority, dependency, atSchemes]);
}

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

describe('the Medway questions', () => {
  test('begin with age', () => expect(next({})).toBe('age'));

  test('go on after a point to talk through: a later one may still not fit', () => {
    expect(next({ age: 55 })).toBe('impairment');
  });

  test('end as soon as one point does not fit', () => expect(next({ age: 54 })).toBeUndefined());

  test('go on for a reader who wants to answer all', () => {
    expect(next({ age: 54 }, true)).toBe('impairment');
  });

  test('skip family and other councils for someone who lives in Medway', () => {
    expect(next({ ...fits, ownsHome: undefined })).toBe('ownsHome');
  });

  test('ask about family only where care is not arranged by Medway', () => {
    const elsewhere = { ...fits, livesIn: 'elsewhere' };
    expect(next(elsewhere)).toBe('careArrangedByMedway');
    expect(next({ ...elsewhere, careArrangedByMedway: 'yes' })).toBeUndefined();
    expect(next({ ...elsewhere, careArrangedByMedway: 'no' })).toBe('familyInMedway');
    expect(next({ ...elsewhere, careArrangedByMedway: 'no', familyInMedway: 'yes' })).toBeUndefined();
  });

  test('do not ask how suitable the home is when nothing can hang on it', () => {
    expect(next({ ...fits, homeSuitable: undefined })).toBeUndefined();
    expect(next({ ...fits, homeSuitable: undefined }, true)).toBe('homeSuitable');
  });

  test('take "not sure" for an answer and do not ask twice', () => {
    expect(next({ age: NOT_SURE })).toBe('impairment');
  });

  test('take an empty choice of several for no answer', () => {
    expect(next({ ...fits, careNeeds: [] })).toBe('careNeeds');
  });

  test('lead to the same result as answering everything, in whatever order', () => {
    fc.assert(
      fc.property(allAnswers(medway.pathway, medway.schemes), someAnswers(medway.pathway), (all, picked) => {
        const applying = answersThatApply(medway.pathway.questions, all);
        const early = Object.fromEntries(Object.keys(picked).map((id) => [id, applying[id]]));
        const asked = askInTurn(early, applying);
        const everything = checkPathway(medway.pathway, applying, medway.schemes);
        const result = checkPathway(medway.pathway, asked, medway.schemes);
        expect(result.outcome).toBe(everything.outcome);
        if (result.outcome !== 'unlikely')
          expect(seen(medway.pathway, asked, medway.schemes)).toBe(
            seen(medway.pathway, applying, medway.schemes),
          );
      }),
      { numRuns: 60 },
    );
  });

  test('never leave out a question whose answer would change the result', () => {
    const anyQuestion = fc.constantFrom(...medway.pathway.questions).chain((question) =>
      fc.record({
        question: fc.constant(question),
        one: anyAnswer(question, medway.pathway, medway.schemes),
        other: anyAnswer(question, medway.pathway, medway.schemes),
      }),
    );
    const answers = someAnswers(medway.pathway, medway.schemes);
    fc.assert(
      fc.property(
        answers,
        allAnswers(medway.pathway, medway.schemes),
        anyQuestion,
        (given, rest, { question, one, other }) => {
          const asked = askInTurn(answersThatApply(medway.pathway.questions, given), rest);
          if (isAnswered(asked, question.id) || !questionApplies(question, asked)) return;
          if (checkPathway(medway.pathway, asked, medway.schemes).outcome === 'unlikely') return;
          const result = (answer: Answer) =>
            seen(medway.pathway, { ...asked, [question.id]: answer }, medway.schemes);
          expect(result(one)).toBe(result(other));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('how far the reader has come', () => {
  test('is said as the most that may still be asked', () => {
    expect(checkProgress(medway.pathway, {}, medway.schemes)).toEqual({ answered: 0, atMost: 20 });
    const lessAfter = checkProgress(medway.pathway, { livesIn: 'medway' }, medway.schemes);
    expect(lessAfter).toEqual({ answered: 1, atMost: 16 });
  });

  test('is at its end when nothing is left to ask', () => {
    expect(checkProgress(medway.pathway, { age: 54 }, medway.schemes).atMost).toBe(0);
    expect(checkProgress(medway.pathway, fits, medway.schemes).atMost).toBe(0);
  });

  test('counts what a reader who answers all has left', () => {
    const { atMost } = checkProgress(medway.pathway, { ...fits, homeSuitable: undefined }, medway.schemes, {
      thorough: true,
    });
    expect(atMost).toBe(1);
  });

  test('never asks more than it said', () => {
    fc.assert(
      fc.property(
        someAnswers(medway.pathway),
        allAnswers(medway.pathway),
        fc.boolean(),
        (given, rest, thorough) => {
          const from = answersThatApply(medway.pathway.questions, given);
          const asked = askInTurn(from, rest, thorough);
          const { atMost } = checkProgress(medway.pathway, from, medway.schemes, { thorough });
          expect(Object.keys(asked).length - Object.keys(from).length).toBeLessThanOrEqual(atMost);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('on any small pathway', () => {
  test('exactly the questions are asked that trying every answer shows to matter', () => {
    const pathwayAndAnswers = anyPathway.chain((pathway) =>
      fc.record({ pathway: fc.constant(pathway), given: someAnswers(pathway, MADE_UP_SCHEMES) }),
    );
    fc.assert(
      fc.property(pathwayAndAnswers, ({ pathway, given }) => {
        const answers = answersThatApply(pathway.questions, given);
        expect(nextQuestion(pathway, answers, MADE_UP_SCHEMES)?.id).toBe(nextByTrying(pathway, answers));
      }),
      { numRuns: 80 },
    );
  }, 60_000);
});

/** The first question that matters, found by trying every answer to everything. */
function nextByTrying(pathway: Pathway, given: Answers): string | undefined {
  const open = pathway.questions.filter(({ id }) => !isAnswered(given, id));
  const ends = everySet(open).map((added) => ({ added, result: resultOf(added) }));
  if (ends.every(({ result }) => result.startsWith('["unlikely"'))) return undefined;
  return open.find((question) => {
    if (!questionApplies(question, given)) return false;
    const byRest = new Map<string, string>();
    return ends.some(({ added, result }) => {
      const rest = JSON.stringify({ ...added, [question.id]: null });
      const before = byRest.get(rest) ?? result;
      byRest.set(rest, before);
      return before !== result;
    });
  })?.id;

  function resultOf(added: Answers): string {
    return seen(pathway, { ...given, ...answersThatApply(open, added, given) }, MADE_UP_SCHEMES);
  }
}

function everySet(questions: readonly Question[]): readonly Answers[] {
  return questions.reduce<readonly Answers[]>(
    (sets, question) =>
      sets.flatMap((set) =>
        [NOT_SURE, ...everyAnswer(question)].map((answer) => ({ ...set, [question.id]: answer })),
      ),
    [{}],
  );
}

function everyAnswer(question: Question): readonly Answer[] {
  if (question.kind === 'number')
    return Array.from({ length: question.max - question.min + 1 }, (_, n) => question.min + n);
  const values = question.options.map(({ value }) => value);
  if (question.kind === 'one') return values;
  const sets = values.reduce<string[][]>(
    (all, value) => [...all, ...all.map((set) => [...set, value])],
    [[]],
  );
  return [...sets.filter((set) => set.length > 0), [NONE]];
}
