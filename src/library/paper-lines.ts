/** The numbered lines of a paper booklet: the first that is true decides. */
import type { Statement } from '#domain/eligibility/condition-in-words.ts';
import type { Outcome, PathwayWords, SchemeOutcome } from '#domain/eligibility/types.ts';

/** True when no line above it is. */
export const ANYTHING_ELSE = 'in every other case';

/** What is true, and the box to tick then. */
export interface PaperLine {
  readonly says: Statement;
  readonly tick: string;
  /** What to do about it. */
  readonly settle?: string | undefined;
  /** The place in the queue that it gives. */
  readonly place?: number | undefined;
}

/** One of the results there can be. Other lines call it by its letter. */
export interface PaperResult {
  readonly letter: string;
  readonly outcome: Outcome;
  readonly line: PaperLine;
}

/** The words in which results are told on the screen. */
export interface ResultWords extends Pick<PathwayWords, 'states'> {
  readonly schemes: Readonly<Record<SchemeOutcome, string>>;
}
