import { MOST_A_WEEK } from '#domain/costs/check-situation.ts';
import { formatMoney, NO_MONEY, toWeekly, type Pence } from '#domain/money.ts';
import type { FieldError } from '#islands/form/ErrorSummary.tsx';
import { readMoney, readNumber, type Read } from '#islands/form/read-money.ts';
import type { PageId } from './pages.ts';
import type { TypedAmount } from './state.ts';

/** An error with the page its field stands on. */
export interface PageError extends FieldError {
  readonly page: PageId;
}

/** Reads typed fields one after another and gathers what is wrong and what had to be assumed. */
export class FormReader {
  readonly errors: PageError[] = [];
  readonly assumptions: string[] = [];

  refuse(page: PageId, id: string, message: string): void {
    this.errors.push({ page, id, message });
  }

  assume(words: string): void {
    this.assumptions.push(words);
  }

  /** The value, or nothing when the field is empty or cannot be read. */
  take<Value>(page: PageId, id: string, read: Read<Value>): Value | undefined {
    if (read.kind === 'problem') this.refuse(page, id, read.problem);
    return read.kind === 'value' ? read.value : undefined;
  }

  money(page: PageId, id: string, typed: string, name: string): Pence | undefined {
    return this.take(page, id, readMoney(typed, name));
  }

  /** An amount with how often it is paid, as pence a week. */
  weekly(page: PageId, id: string, typed: TypedAmount, name: string): Pence | undefined {
    const amount = this.money(page, id, typed.amount, name);
    if (amount === undefined) return undefined;
    const weekly = toWeekly(amount, typed.often);
    if (weekly <= MOST_A_WEEK) return weekly;
    this.refuse(page, id, `${name} is more than ${formatMoney(MOST_A_WEEK)} a week. Check the amount.`);
    return undefined;
  }

  /** The same, with a sentence for an empty field: it counts as nothing. */
  weeklyOrAssume(page: PageId, id: string, typed: TypedAmount, name: string, words: string): Pence {
    if (typed.amount.trim() === '') this.assume(words);
    return this.weekly(page, id, typed, name) ?? NO_MONEY;
  }

  number(page: PageId, id: string, typed: string, name: string, most: number): number | undefined {
    return this.take(page, id, readNumber(typed, name, most));
  }
}
