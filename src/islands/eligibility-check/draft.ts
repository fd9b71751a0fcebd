/** What stands in a question's fields, whether or not it can be used yet. */
import { NONE, NOT_SURE, type Answer, type Question } from '#domain/eligibility/types.ts';

export interface Draft {
  /** As typed, for a number. Kept beside "not sure", so that unticking it brings it back. */
  readonly text: string;
  readonly chosen: readonly string[];
}

export const EMPTY_DRAFT: Draft = { text: '', chosen: [] };

/** What stands in the fields when this answer is brought back. */
export function draftOfAnswer(answer: Answer): Draft {
  if (typeof answer === 'number') return { text: String(answer), chosen: [] };
  return { text: '', chosen: typeof answer === 'string' ? [answer] : answer };
}

export type DraftRead =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unusable' };

/** The answer that a draft gives, or why it gives none. Words after a number do no harm: "7 hours". */
export function readDraft(question: Question, { text, chosen }: Draft): DraftRead {
  if (chosen.includes(NOT_SURE)) return { kind: 'answer', answer: NOT_SURE };
  if (question.kind === 'number') {
    if (text.trim() === '') return { kind: 'empty' };
    const number = numberIn(text);
    return number >= question.min && number <= question.max && (question.fractions || number % 1 === 0)
      ? { kind: 'answer', answer: number }
      : { kind: 'unusable' };
  }
  const [first] = chosen;
  if (first === undefined) return { kind: 'empty' };
  return { kind: 'answer', answer: question.kind === 'one' ? first : chosen };
}

const HALVES: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };

/** A number as people type it: "7", "7.5", "7½", "7 hours", "7,5". Not a number: NaN. */
function numberIn(text: string): number {
  const plain = text
    .replace(/[a-z\s]+$/i, '')
    .replace(/[½¼¾]$/, (half) => HALVES[half] ?? '')
    .replace(',', '.')
    .trim();
  return /^\d*\.?\d+$/.test(plain) ? Number(plain) : Number.NaN;
}

/** What is chosen after a press: "none of these" and "not sure" stand alone. */
export function chooseAmong(before: readonly string[], after: readonly string[]): readonly string[] {
  const stands = (value: string): boolean => value === NONE || value === NOT_SURE;
  const alone = after.find((value) => stands(value) && !before.includes(value));
  return alone === undefined ? after.filter((value) => !stands(value) || after.length === 1) : [alone];
}
