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

/** The days, both included, on which every figure is known: outside them no week is worked out. */
export function daysCovered(rates: Rates): { readonly from: IsoDate; readonly to: IsoDate } {
  const values = Object.values(rates).map((rate) => rate.values);
  const first = values.map(([value]) => value?.from ?? '9999-12-31');
  const last = values.map((all) => all[all.length - 1]?.to ?? '0000-01-01');
  return { from: first.reduce((a, b) => (a > b ? a : b)), to: last.reduce((a, b) => (a < b ? a : b)) };
}
