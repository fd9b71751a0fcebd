/**
 * Someone with a pen, and nothing but what the booklet prints. Knows no rules and no engine: ticks boxes, reads
 * lines from the top, and stops at the first that is true.
 */
import type { Statement } from '#domain/eligibility/condition-in-words.ts';
import { NONE, NOT_SURE, type Answer, type Answers, type SchemeToMatch } from '#domain/eligibility/types.ts';
import { placeInWords, type PaperBooklet, type PaperQuestion } from '#library/paper-booklet.ts';
import { ANYTHING_ELSE, type PaperLine } from '#library/paper-lines.ts';

/** What stands on the line, or beside the boxes that are ticked. Nothing: left empty. */
type FilledIn = number | readonly string[];
/** The questions filled in so far, by their number, counted from 1. */
type Paper = ReadonlyMap<number, FilledIn>;
type Booklet = PaperBooklet<SchemeToMatch>;

/** Everything that ends up with a tick. */
export interface Ticked {
  /** In the order of the points. */
  readonly points: readonly string[];
  readonly result: string;
  readonly level: string | undefined;
  readonly queue: string | undefined;
  /** By id of the scheme. */
  readonly homes: Readonly<Record<string, string>>;
}

/** Works through the whole booklet with these answers in mind. Throws when no line is true, or one cannot be read. */
export function workThrough(booklet: Booklet, inMind: Answers): Ticked {
  const paper = new Map<number, FilledIn>();
  booklet.questions.forEach((asked, index) => {
    const answer = inMind[asked.question.id];
    if (asked.onlyIf !== undefined && !isTrue(asked.onlyIf, booklet, paper)) return;
    if (answer !== undefined) paper.set(index + 1, fillIn(asked, answer));
  });
  const decide = (lines: readonly PaperLine[], also: ReadonlySet<string> = new Set()): PaperLine => {
    const line = lines.find(({ says }) => isTrue(says, booklet, paper, also));
    if (!line) throw new Error(`No line is true: ${JSON.stringify(lines)}`);
    return line;
  };

  const decided = booklet.points.map(({ parts, states }) => {
    const lines = parts.map(({ lines }) => decide(lines));
    const ticked = lines.map(({ tick }) => tick);
    return { lines, tick: states.find((state) => ticked.includes(state)) ?? '' };
  });
  const points = decided.map(({ tick }) => tick);
  const result = booklet.results.find(({ line }) => isTrueOfPoints(line.says, points));
  if (!result) throw new Error('No result is true.');
  const names = booklet.points.flatMap(({ parts }) => parts.map(({ name }) => name));
  const places = decided
    .flatMap(({ lines }) => lines)
    .flatMap(({ place }, index) =>
      place === undefined
        ? []
        : [`the line that you ticked in ${names[index] ?? ''} says “${placeInWords(place)}”`],
    );
  const seen = new Set([`your result is ${result.letter}`, ...places]);
  return {
    points,
    result: result.line.tick,
    level: booklet.level.length === 0 ? undefined : decide(booklet.level).tick,
    queue: booklet.queue.length === 0 ? undefined : decide(booklet.queue, seen).tick,
    homes: Object.fromEntries(
      booklet.homes.flatMap(({ schemes, lines }) => schemes.map(({ id }) => [id, decide(lines, seen).tick])),
    ),
  };
}

function fillIn({ question, options, apart }: PaperQuestion, answer: Answer): FilledIn {
  if (typeof answer === 'number') return answer;
  return [answer].flat().map((value) => {
    if (value === NOT_SURE) return apart[apart.length - 1] ?? '';
    if (value === NONE && question.kind === 'many') return apart[0] ?? '';
    return options.find((option) => option.value === value)?.label ?? '';
  });
}

/** “every point is “Fits””, “one point or more is “Not clear yet” or “To talk through””. */
function isTrueOfPoints(says: Statement, points: readonly string[]): boolean {
  if (typeof says !== 'string') throw new Error('A result is one statement.');
  const [, which, named = ''] = /^(every point|one point or more) is (“.+”)$/.exec(says) ?? [];
  const words = named.slice(1, -1).split('” or “');
  if (which === 'every point') return points.every((point) => words.includes(point));
  if (which === 'one point or more') return points.some((point) => words.includes(point));
  throw new Error(`This cannot be read: ${says}`);
}

/** Whether a line is true of what stands on the paper. `also` holds what else has been seen to be true. */
function isTrue(
  says: Statement,
  booklet: Booklet,
  paper: Paper,
  also: ReadonlySet<string> = new Set(),
): boolean {
  if (typeof says !== 'string') {
    const truths = says.of.map((each) => isTrue(each, booklet, paper, also));
    return says.need === 'all' ? truths.every(Boolean) : truths.some(Boolean);
  }
  if (says === ANYTHING_ELSE || also.has(says)) return true;
  const [, number, wanted] = /^question (\d+) (.+)$/.exec(says) ?? [];
  if (wanted === undefined) {
    if (/^(your result is|the line that you ticked in) /.test(says)) return false;
    throw new Error(`This cannot be read: ${says}`);
  }
  const asked = booklet.questions[Number(number) - 1];
  if (!asked) throw new Error(`There is no such question: ${says}`);
  const written = paper.get(Number(number));
  return wanted.split(/, or (?=is “)/).some((each) => isAsWanted(each, asked, written));
}

function isAsWanted(wanted: string, { options }: PaperQuestion, written: FilledIn | undefined): boolean {
  const [, word, orEmpty] = /^is “(.+?)”( or not answered)?$/.exec(wanted) ?? [];
  if (word !== undefined)
    return written === undefined
      ? orEmpty !== undefined
      : typeof written === 'object' && written.length === 1 && written[0] === word;
  const [, among] = /^includes “(.+)”$/.exec(wanted) ?? [];
  if (among !== undefined) return typeof written === 'object' && written.includes(among);
  const [, least] = /^has at least (\d+) of the list$/.exec(wanted) ?? [];
  if (least !== undefined)
    return (
      typeof written === 'object' &&
      written.filter((each) => options.some(({ label }) => label === each)).length >= Number(least)
    );
  const [, side, edge] = /^is (?:(over|under|exactly) )?([\d.]+) /.exec(wanted) ?? [];
  if (edge === undefined) throw new Error(`This cannot be read: ${wanted}`);
  if (typeof written !== 'number') return false;
  if (side === 'over') return written > Number(edge);
  if (side === 'under') return written < Number(edge);
  return side === 'exactly' ? written === Number(edge) : written <= Number(edge);
}
