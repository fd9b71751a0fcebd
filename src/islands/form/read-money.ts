import { toPence, type Pence } from '#domain/money.ts';
import type { ProblemId } from './problems.ts';

/** What was typed, read: nothing, a value, or what is wrong with it. */
export type Read<Value> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'problem'; readonly problem: ProblemId };

const EMPTY = { kind: 'empty' } as const;
const problem = (id: ProblemId) => ({ kind: 'problem', problem: id }) as const;
const value = <Value>(read: Value) => ({ kind: 'value', value: read }) as const;

/** Pounds, thousands with or without commas, and the figures after the point. */
const AMOUNT = /^(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?$/;
const MOST_PENCE = 10_000_000_00;

/** Reads an amount as people type it: `£1,234.50`, `1234.5`, `1,234`. */
export function readMoney(typed: string): Read<Pence> {
  const text = typed.replace(/[\s£]/g, '');
  if (typed.trim() === '') return EMPTY;
  if (/^[-−–(]/.test(text)) return problem('belowNothing');
  const match = AMOUNT.exec(text);
  if (!match || !/\d/.test(text)) return problem('notMoney');
  if ((match[1] ?? '').length > 2) return problem('partsOfAPenny');
  const inPence = Math.round(Number(text.replace(/,/g, '')) * 100);
  return inPence <= MOST_PENCE ? value(toPence(inPence)) : problem('tooMuch');
}

const MOST_HOURS_A_WEEK = 168;

/** Reads hours a week, with halves and quarters. */
export function readHours(typed: string): Read<number> {
  const text = typed.replace(/\s/g, '');
  if (text === '') return EMPTY;
  if (!/^(?=.*\d)\d*(?:\.\d{0,2})?$/.test(text)) return problem('notHours');
  return Number(text) <= MOST_HOURS_A_WEEK ? value(Number(text)) : problem('tooManyHours');
}

/** An amount as a person would type it: 1250 becomes "12.50". */
export function formatPlainPounds(pence: Pence): string {
  return (pence / 100).toFixed(2);
}
