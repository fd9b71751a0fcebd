/** National figures as readers see them: in pounds, with their days. No astro:content here. */
import type { IsoDate } from '#domain/calendar.ts';
import { formatMoney, poundsToPence } from '#domain/money.ts';
import type { RateUnit } from '#domain/rates/types.ts';
import type { RateFile } from '#schemas/rate.ts';

export type Figure = RateFile['figures'][number];
export type FigureValue = Figure['values'][number];

/** The value that holds on a day; undefined when none does: never the last one known. */
export function valueOn(figure: Figure, day: IsoDate): FigureValue | undefined {
  return figure.values.find(({ from, to }) => from <= day && day <= to);
}

/** Pounds as people write them: "£23,250" when there are no pence, else "£12.50". */
export function formatPounds(amount: number): string {
  return formatMoney(poundsToPence(amount)).replace(/\.00$/, '');
}

/** A figure's amount without its period: "£23,250", "60%". */
export function formatFigure(amount: number, unit: RateUnit): string {
  return unit === 'percent' ? `${amount}%` : formatPounds(amount);
}

/** How a figure is counted, to stand after its amount: " a week". */
export const UNIT_WORDS: Readonly<Record<RateUnit, string>> = {
  'pounds-a-week': ' a week',
  'pounds-an-hour': ' an hour',
  pounds: '',
  percent: '',
};

/** The ids of the figures that a guide's text shows with `<Rate id="…" />`, each once. */
export function figuresNamedIn(text: string): string[] {
  return [...new Set([...text.matchAll(/<Rate\s+id="(\w+)"/g)].map(([, id = '']) => id))];
}
