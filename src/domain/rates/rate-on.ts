import type { IsoDate } from '../calendar.ts';
import type { RateUsed } from '../costs/types.ts';
import { RateMissingError } from './rate-missing-error.ts';
import type { RateId, Rates } from './types.ts';

/** The value of a figure on a day, with its dates and source. Throws RateMissingError; never falls back. */
export function rateOn(rates: Rates, id: RateId, on: IsoDate): RateUsed {
  const { label, unit, values } = rates[id];
  const held = values.find(({ from, to }) => from <= on && on <= to);
  if (!held) throw new RateMissingError(id, on, values[0]?.from ?? on, values[values.length - 1]?.to ?? on);
  return { id, label, unit, ...held };
}

/** The last day on which every figure has a value: after it, no week is worked out. */
export function lastDayOfRates(rates: Rates): IsoDate {
  const ends = Object.values(rates).map(({ values }) => values[values.length - 1]?.to ?? '');
  return ends.reduce((first, end) => (end < first ? end : first));
}
