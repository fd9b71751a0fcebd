import type { Estimate, Week } from '#domain/costs/types.ts';
import { formatMoney, fromWeekly, NO_MONEY, toPence, type Pence, type Period } from '#domain/money.ts';

/** An amount, or the two that it lies between, the smaller first. */
export interface Span {
  readonly from: Pence;
  readonly to: Pence;
}

/** Two amounts, the smaller first. */
export function toSpan(one: Pence, other: Pence): Span {
  return one <= other ? { from: one, to: other } : { from: other, to: one };
}

/** One total in both weeks of an estimate. */
export function spanOf({ lowest, highest }: Estimate, total: keyof Week['totals']): Span {
  return toSpan(lowest.totals[total], highest.totals[total]);
}

/** A span in words and in the period wanted: "£164.15", "about £130.00 to £160.00". */
export function formatSpan({ from, to }: Span, period: Period): string {
  const [least, most] = [fromWeekly(from, period), fromWeekly(to, period)].map(formatMoney);
  return least === most ? `${least}` : `about ${least} to ${most}`;
}

const wholePounds = (amount: Pence): string =>
  formatMoney(toPence(Math.round(Math.abs(amount) / 100) * 100)).replace('.00', '');

/** As it stands after an amount: "£12.50 a week". */
export const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  week: 'a week',
  'four-weeks': 'every four weeks',
  month: 'a month',
  year: 'a year',
};

/** What is left, as a person would say it. Whole pounds: it is an estimate. */
export function sayLeftOver(left: Span, period: Period): string {
  const [least, most] = [fromWeekly(left.from, period), fromWeekly(left.to, period)];
  const [low, high] = [wholePounds(least), wholePounds(most)];
  const often = PERIOD_WORDS[period];
  if (least >= NO_MONEY)
    return `You would have about ${low === high ? low : `${low} to ${high}`} ${often} left.`;
  if (most < NO_MONEY)
    return `You would be about ${low === high ? low : `${high} to ${low}`} ${often} short.`;
  return `You could be about ${low} ${often} short, or have about ${high} left.`;
}
