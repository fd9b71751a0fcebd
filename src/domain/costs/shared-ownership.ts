import { NO_MONEY, type Pence } from '../money.ts';
import { rateOn } from '../rates/rate-on.ts';
import type { Rates } from '../rates/types.ts';
import type { IsoDate } from '../calendar.ts';

/** Shared ownership for people of 55 or over, or for anyone. */
export type ShareScheme = 'older-people' | 'ordinary';

/** A part of a home that is bought, in whole per cent; the rest is rented. */
export interface Share {
  readonly scheme: ShareScheme;
  readonly percent: number;
}

/**
 * The rent a week on the part that is not owned: none from the share at which the scheme for older people
 * stops it. Ordinary shared ownership has rent to the last. Throws RateMissingError for a day without figures.
 */
export function rentOnShare(rent: Pence, { scheme, percent }: Share, rates: Rates, on: IsoDate): Pence {
  const rentFree = rateOn(rates, 'olderPeopleRentFreeShare', on).value;
  return scheme === 'older-people' && percent >= rentFree ? NO_MONEY : rent;
}
