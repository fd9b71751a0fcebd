/**
 * A pathway as a booklet to work through with a pen. Each thing to decide becomes numbered lines, and the first line
 * that is true decides, also where an answer is not known. No astro:content here.
 */
import { STATES_BY_WEIGHT } from '#domain/eligibility/check-criterion.ts';
import { outcomeOf } from '#domain/eligibility/check-pathway.ts';
import {
  conditionAsStatement,
  conditionInWords,
  notKnownAsStatement,
  notKnownInWords,
  type Statement,
} from '#domain/eligibility/condition-in-words.ts';
import type { Criterion, Option, Part, Pathway, Question, SchemeToMatch } from '#domain/eligibility/types.ts';
import { homesOf, type PaperHomes } from './paper-homes.ts';
import { ANYTHING_ELSE, type PaperLine, type PaperResult, type ResultWords } from './paper-lines.ts';

/** A question with the boxes under it. */
export interface PaperQuestion {
  readonly question: Question;
  readonly onlyIf: Statement | undefined;
  /** Boxes beside the words of the answers; none where a number is written. */
  readonly options: readonly Option[];
  /** Boxes that stand apart: “None of these”, “I am not sure”. */
  readonly apart: readonly string[];
}

/** One part of a point. */
export interface PaperPart {
  /** How other lines call it: "point 4", or "2b" where a point has several. */
  readonly name: string;
  readonly lines: readonly PaperLine[];
  /** What makes it clear, and the contact who can help. */
  readonly settle: string;
  readonly contact: string;
}

/** A criterion with its parts. */
export interface PaperPoint {
  readonly criterion: Criterion;
  readonly parts: readonly PaperPart[];
  /** What it can come out as, the one that weighs most first. */
  readonly states: readonly string[];
}

/** All that is filled in, in its order. */
export interface PaperBooklet<Scheme> {
  readonly questions: readonly PaperQuestion[];
  readonly points: readonly PaperPoint[];
  readonly results: readonly PaperResult[];
  /** Empty where a pathway has no bands of need. */
  readonly level: readonly PaperLine[];
  /** Empty where a pathway has no queue. */
  readonly queue: readonly PaperLine[];
  readonly homes: readonly PaperHomes<Scheme>[];
}

/** The booklet of a pathway and the schemes it leads to. Throws when a rule names a question that is not there. */
export function toPaperBooklet<Scheme extends SchemeToMatch>(
  pathway: Pathway,
  schemes: readonly Scheme[],
  words: ResultWords,
): PaperBooklet<Scheme> {
  const points = pathway.criteria.map((criterion, index) => pointOf(pathway, criterion, index, words));
  const results = resultsOf(pathway, words);
  return {
    questions: pathway.questions.map((question) => questionOf(question, pathway.questions)),
    points,
    results,
    level: levelLines(pathway),
    queue: queueLines(pathway, points),
    homes: homesOf(pathway, schemes, results, words),
  };
}

function questionOf(question: Question, questions: readonly Question[]): PaperQuestion {
  return {
    question,
    onlyIf: question.askedWhen && conditionAsStatement(question.askedWhen, questions),
    options: question.kind === 'number' ? [] : question.options,
    apart: [...(question.kind === 'many' ? [question.noneLabel] : []), question.notSureLabel],
  };
}

function pointOf(pathway: Pathway, criterion: Criterion, index: number, { states }: ResultWords): PaperPoint {
  const parts = criterion.parts.map((part, at): PaperPart => {
    const { settle, contact } = part;
    const name =
      criterion.parts.length > 1 ? `${index + 1}${String.fromCharCode(97 + at)}` : `point ${index + 1}`;
    return { name, lines: linesOf(part, pathway.questions, states), settle, contact };
  });
  const ticks = parts.flatMap(({ lines }) => lines.map(({ tick }) => tick));
  const inOrder = STATES_BY_WEIGHT.map((state) => states[state]).filter((state) => ticks.includes(state));
  return { criterion, parts, states: inOrder };
}

/** A line for each branch, and below it one for when that cannot be known. A line that stands there already is left out. */
function linesOf(
  { branches }: Part,
  questions: readonly Question[],
  states: ResultWords['states'],
): PaperLine[] {
  const lines = branches.flatMap(({ when, ifNotKnown, state, settle, priority }): PaperLine[] => {
    const decided = { tick: states[state], settle, place: priority };
    if (when === undefined) return [{ says: ANYTHING_ELSE, ...decided }];
    const line = { says: conditionAsStatement(when, questions), ...decided };
    if (ifNotKnown === 'go-on') return [line];
    return [line, { says: notKnownAsStatement(when, questions), tick: states.unknown }];
  });
  const written = lines.map(({ says }) => JSON.stringify(says));
  return lines.filter((_, index) => written.indexOf(written[index] ?? '') === index);
}

function resultsOf({ outcomes }: Pathway, { states }: ResultWords): PaperResult[] {
  const inOrder = [...new Set(STATES_BY_WEIGHT.map(outcomeOf))];
  return inOrder.map((outcome, index) => {
    const leading = STATES_BY_WEIGHT.filter((state) => outcomeOf(state) === outcome);
    const named = leading.map((state) => `“${states[state]}”`).join(' or ');
    const which = index === inOrder.length - 1 ? 'every point is' : 'one point or more is';
    return {
      letter: String.fromCharCode(65 + index),
      outcome,
      line: { says: `${which} ${named}`, tick: outcomes[outcome].heading },
    };
  });
}

function levelLines({ dependency, questions }: Pathway): PaperLine[] {
  const question = questions.find(({ id }) => id === dependency?.question);
  if (!dependency || question?.kind !== 'number') return [];
  const about = { question: question.id };
  const lines = dependency.bands.map(({ label, under, upTo }): PaperLine => {
    if (under !== undefined) return { says: conditionInWords({ ...about, under }, questions), tick: label };
    if (upTo === undefined) return { says: ANYTHING_ELSE, tick: label };
    return {
      says: `question ${questions.indexOf(question) + 1} is ${upTo} ${question.unit} or less`,
      tick: label,
    };
  });
  const unknown = { says: notKnownInWords(question.id, questions), tick: 'Not known yet.' };
  return [...lines.slice(0, -1), unknown, ...lines.slice(-1)];
}

function queueLines({ criteria, priorities }: Pathway, points: readonly PaperPoint[]): PaperLine[] {
  const givesPlace = criteria.flatMap(({ parts }) =>
    parts.map(({ branches }) => branches.some(({ priority }) => priority !== undefined)),
  );
  const part = points.flatMap(({ parts }) => parts)[givesPlace.indexOf(true)];
  if (!part) return [];
  const lines = Object.entries(priorities).map(([place, tick]) => ({
    says: `the line that you ticked in ${part.name} says “${placeInWords(Number(place))}”`,
    tick,
  }));
  return [...lines, { says: ANYTHING_ELSE, tick: 'Not known yet.' }];
}

/** What the line says that gives this place in the queue. */
export function placeInWords(place: number): string {
  return `Place in the queue: ${place}`;
}
