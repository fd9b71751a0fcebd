import { toPence, type Pence } from '#domain/money.ts';

/** What was typed, read: nothing, an amount, or what is wrong with it in the reader's words. */
export type Read<Value> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'problem'; readonly problem: string };

const EMPTY = { kind: 'empty' } as const;
const problem = (words: string) => ({ kind: 'problem', problem: words }) as const;
const value = <Value>(read: Value) => ({ kind: 'value', value: read }) as const;

/** Pounds, thousands with or without commas, and up to two decimals. */
const AMOUNT = /^(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d*))?$/;
const MOST_PENCE = 10_000_000_00;

/**
 * Reads an amount as people type it: `£1,234.50`, `1234.5`, `1,234`. `name` opens the message:
 * "Rent must be …".
 */
export function readMoney(typed: string, name: string): Read<Pence> {
  const text = typed.replace(/[\s£]/g, '');
  if (text === '')
    return typed.includes('£') ? problem(`${name}: type an amount in pounds, like 145.50.`) : EMPTY;
  if (/^[-−–(]/.test(text))
    return problem(`${name} cannot be less than nothing. Type an amount like 145.50.`);
  const match = AMOUNT.exec(text);
  if (!match || !/\d/.test(text)) return problem(`${name}: type an amount in pounds, like 145.50.`);
  if ((match[1] ?? '').length > 2) return problem(`${name}: type no more than two figures for the pence.`);
  const [pounds = '', pence = ''] = text.replace(/,/g, '').split('.');
  const inPence = Number(pounds) * 100 + Number(pence.padEnd(2, '0'));
  if (!(inPence <= MOST_PENCE)) return problem(`${name} is more than ten million pounds. Check the amount.`);
  return value(toPence(inPence));
}

/** Reads a plain number such as hours, with halves and quarters, up to `most`. */
export function readNumber(typed: string, name: string, most: number): Read<number> {
  const text = typed.replace(/\s/g, '').replace(/½$/, '.5').replace(/¼$/, '.25').replace(/¾$/, '.75');
  if (text === '') return EMPTY;
  const number = /^\d*(?:\.\d{0,2})?$/.test(text) && /\d/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(number)) return problem(`${name}: type a number, like 7 or 7.5.`);
  if (number > most) return problem(`${name} cannot be more than ${most}.`);
  return value(number);
}

/** An amount as a person would type it: 1250 becomes "12.50". */
export function formatPlainPounds(pence: Pence): string {
  return (pence / 100).toFixed(2);
}
