import { toPence, type Pence } from '../money.ts';
import { rateOn } from '../rates/rate-on.ts';
import type { RateId, Rates } from '../rates/types.ts';
import { isOfPensionAge } from './pension-age.ts';
import type { Charge, Partner, Person, RateUsed, Situation } from './types.ts';

/** A charge whose amount is settled for this run of the sum. */
export interface KnownCharge extends Charge {
  readonly amount: Pence;
}

/** A household on a day, with what several rules ask about it. */
export interface Household {
  readonly situation: Situation;
  readonly people: readonly [Person] | readonly [Person, Partner];
  readonly isCouple: boolean;
  readonly allOfPensionAge: boolean;
  /** Of everyone together: the whole sum, not a week. */
  readonly capital: Pence;
  readonly charges: readonly KnownCharge[];
  /** A figure at the household's day. Throws RateMissingError. */
  readonly rate: (id: RateId) => RateUsed;
}

export function toHousehold(situation: Situation, charges: readonly KnownCharge[], rates: Rates): Household {
  const { on, person, partner } = situation;
  const people: Household['people'] = partner ? [person, partner] : [person];
  return {
    situation,
    people,
    isCouple: partner !== undefined,
    allOfPensionAge: people.every(({ born }) => isOfPensionAge(born, on)),
    capital: toPence(person.capital + (partner?.capital ?? 0)),
    charges,
    rate: (id) => rateOn(rates, id, on),
  };
}

/** "Your" or "Your partner’s". */
export function whose(household: Household, person: Person): string {
  return person === household.situation.person ? 'Your' : 'Your partner’s';
}
