import type { IsoDate } from '#domain/calendar.ts';
import { MOST_A_WEEK } from '#domain/costs/check-situation.ts';
import { NO_MONEY, PERIODS, toWeekly, type Pence, type Period } from '#domain/money.ts';
import type { FieldError } from '#islands/form/ErrorSummary.tsx';
import type { ProblemId, ProblemWords } from '#islands/form/problems.ts';
import { readMoney, type Read } from '#islands/form/read-money.ts';
import type { PageId } from './form-spec.ts';
import { valueOf, type FormState } from './state.ts';

/** An error with the page its field stands on. */
export interface PageError extends FieldError {
  readonly page: PageId;
}

/** How often an amount is paid; every week unless the reader chose otherwise. */
export const oftenOf = (state: FormState, id: string): Period =>
  PERIODS.find((period) => period === valueOf(state, `${id}-often`)) ?? 'week';

/** Reads fields one after another, and gathers what they hold, what is wrong and what had to be assumed. */
export class FormReader {
  readonly errors: PageError[] = [];
  readonly assumptions: string[] = [];
  /** Ids of the fields that were asked. */
  readonly asked = new Set<string>();
  /** Amounts, hours and dates by field id; a field that is empty or cannot be read is not here. */
  readonly amounts = new Map<string, Pence>();
  readonly numbers = new Map<string, number>();
  readonly dates = new Map<string, IsoDate>();
  readonly state: FormState;
  readonly words: ProblemWords;
  page: PageId = 'home';

  constructor(state: FormState, words: ProblemWords) {
    this.state = state;
    this.words = words;
  }

  /** Notes what is wrong with a field. `name` is what its message calls it. */
  refuse(id: string, problem: ProblemId, name: string): void {
    this.errors.push({ page: this.page, id, message: this.words[problem].replace('{name}', () => name) });
  }

  /** Keeps a value that could be read, or the reason why it could not. */
  keep<Value>(id: string, name: string, read: Read<Value>, kept: Map<string, Value>): void {
    if (read.kind === 'problem') this.refuse(id, read.problem, name);
    if (read.kind === 'value') kept.set(id, read.value);
  }

  /** An amount that is paid once. */
  readAmount(id: string, name: string): Pence | undefined {
    this.keep(id, name, readMoney(valueOf(this.state, id)), this.amounts);
    return this.amounts.get(id);
  }

  /** An amount as pence a week. `often` is the field that says how often it is paid. */
  readWeekly(id: string, name: string, often: string = id): Pence | undefined {
    const amount = this.readAmount(id, name);
    if (amount === undefined) return undefined;
    const weekly = toWeekly(amount, oftenOf(this.state, often));
    if (weekly <= MOST_A_WEEK) {
      this.amounts.set(id, weekly);
      return weekly;
    }
    this.amounts.delete(id);
    this.refuse(id, 'tooMuchAWeek', name);
    return undefined;
  }

  /** What was read, or nothing at all. */
  amountOf(id: string): Pence {
    return this.amounts.get(id) ?? NO_MONEY;
  }

  /** The answer to a question that was asked; empty when it was not. */
  answerTo(id: string): string {
    return this.asked.has(id) ? valueOf(this.state, id) : '';
  }
}
