/** One answer as bits. Nothing can come out that the question does not offer. */
import { faultInAnswer } from '../check-answer.ts';
import { NONE, NOT_SURE, type Answer, type Question } from '../types.ts';
import { widthFor, type BitWriter } from './bits.ts';

/** How an answer begins, for the kinds of question whose answers do not fit one number. */
const STARTS = [undefined, NOT_SURE, NONE, 'known'] as const;
const START_WIDTH = widthFor(STARTS.length);

/** Adds the answer to a question, or that there is none. The order of several choices is not kept. */
export function packAnswer(question: Question, answer: Answer | undefined, { put }: BitWriter): void {
  if (question.kind === 'one') {
    const all = valuesOf(question);
    put(Math.max(all.indexOf(answer), 0), widthFor(all.length));
  } else if (question.kind === 'number' && !question.fractions) {
    const { first, count } = wholeNumbers(question);
    put(typeof answer === 'number' ? answer - first + 2 : startOf(answer), widthFor(count + 2));
  } else {
    put(startOf(answer), START_WIDTH);
    if (question.kind === 'many')
      question.options.forEach(({ value }) => put(Number(chosenIn(answer).includes(value)), 1));
    else if (typeof answer === 'number') wordsOf(answer).forEach((word) => put(word, 32));
  }
}

/** The answer that was packed, or `undefined` when there is none, or none that the question allows. */
export function unpackAnswer(question: Question, take: (width: number) => number): Answer | undefined {
  const answer = takeAnswer(question, take);
  return answer !== undefined && faultInAnswer(question, answer) === null ? answer : undefined;
}

function takeAnswer(question: Question, take: (width: number) => number): Answer | undefined {
  if (question.kind === 'one') {
    const all = valuesOf(question);
    return all[take(widthFor(all.length))];
  }
  if (question.kind === 'number' && !question.fractions) {
    const { first, count } = wholeNumbers(question);
    const packed = take(widthFor(count + 2));
    return packed < 2 ? STARTS[packed] : first + packed - 2;
  }
  const start = STARTS[take(START_WIDTH)];
  if (question.kind === 'number') return start === 'known' ? numberOf(take(32), take(32)) : start;
  const chosen = question.options.filter(() => take(1) === 1).map(({ value }) => value);
  if (start === NONE) return [NONE];
  return start === 'known' ? chosen : start;
}

function startOf(answer: Answer | undefined): number {
  if (typeof answer === 'number') return STARTS.indexOf('known');
  const chosen = chosenIn(answer);
  if (chosen.length === 0) return STARTS.indexOf(undefined);
  if (chosen.includes(NOT_SURE)) return STARTS.indexOf(NOT_SURE);
  return STARTS.indexOf(chosen.includes(NONE) ? NONE : 'known');
}

function chosenIn(answer: Answer | undefined): readonly string[] {
  if (typeof answer === 'object') return answer;
  return typeof answer === 'string' ? [answer] : [];
}

function valuesOf({ options }: Question & { kind: 'one' }): readonly (Answer | undefined)[] {
  return [undefined, NOT_SURE, ...options.map(({ value }) => value)];
}

function wholeNumbers({ min, max }: Question & { kind: 'number' }): { first: number; count: number } {
  const first = Math.ceil(min);
  return { first, count: Math.floor(max) - first + 1 };
}

/** A number that may have any fraction, as the two halves of how machines hold it: 4.999 must not become 5. */
function wordsOf(number: number): readonly [number, number] {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  return [view.getUint32(0), view.getUint32(4)];
}

function numberOf(high: number, low: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint32(0, high);
  view.setUint32(4, low);
  return view.getFloat64(0);
}
