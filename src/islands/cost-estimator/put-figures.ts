import type { IsoDate } from '#domain/calendar.ts';
import { formatDay } from '#domain/date-words.ts';
import { formatMoney, toPence } from '#domain/money.ts';
import { rateOn } from '#domain/rates/rate-on.ts';
import { isCount, type Rates } from '#domain/rates/types.ts';

/**
 * Puts figures in their places in a sentence: "{upperCapitalLimit}" becomes "£23,250.00", and
 * "{upperCapitalLimit.source}" where it was read and the days it holds.
 */
export function putFigures(words: string, rates: Rates, today: IsoDate): string {
  return words.replace(/\{(\w+)(\.source)?\}/g, (_, name: string, isSource?: string) => {
    const rate = Object.values(rates).find(({ id }) => id === name);
    if (!rate) return name;
    const { value, unit, source, from, to } = rateOn(rates, rate.id, today);
    if (isSource) return `${source}, ${formatDay(from)} to ${formatDay(to)}`;
    if (isCount(unit)) return unit === 'percent' ? `${value}%` : `${value} weeks`;
    return formatMoney(toPence(value));
  });
}
