import type { IsoDate } from '#domain/calendar.ts';
import { formatMoney, toPence } from '#domain/money.ts';
import { rateOn } from '#domain/rates/rate-on.ts';
import type { Rates } from '#domain/rates/types.ts';

/** Puts figures in their places in a sentence: "{upperCapitalLimit}" becomes "£23,250.00". */
export function putFigures(words: string, rates: Rates, today: IsoDate): string {
  return words.replace(/\{(\w+)\}/g, (_, name: string) => {
    const rate = Object.values(rates).find(({ id }) => id === name);
    return rate ? formatMoney(toPence(rateOn(rates, rate.id, today).value)) : name;
  });
}
