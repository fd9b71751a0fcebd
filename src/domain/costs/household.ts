import { toPence, type Pence } from '../money.ts';
import { rateOn } from '../rates/rate-on.ts';
import type { RateId, Rates } from '../rates/types.ts';
import { isOfPensionAge } from './pension-age.ts';
import type { Charge, Income, Partner, Person, RateUsed, Situation, WorkingStep } from './types.ts';
import type { WorkingWordsId } from './working-words.ts';
import type { StepWriter } from './working.ts';

/** A charge whose amount is settled for this run of the sum. */
export interface KnownCharge extends Charge {
  readonly amount: Pence;
}

/** A household on a day, with what several rules ask about it, and the writer of its working. */
export interface Household extends StepWriter {
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

export function toHousehold(
  situation: Situation,
  charges: readonly KnownCharge[],
  rates: Rates,
  writer: StepWriter,
): Household {
  const { on, person, partner } = situation;
  const people: Household['people'] = partner ? [person, partner] : [person];
  return {
    ...writer,
    situation,
    people,
    isCouple: partner !== undefined,
    allOfPensionAge: people.every(({ born }) => isOfPensionAge(born, on)),
    capital: toPence(person.capital + (partner?.capital ?? 0)),
    charges,
    rate: (id) => rateOn(rates, id, on),
  };
}

/** A step for one income, named with whose it is; as much as the income unless another amount is given. */
export function incomeStep(
  household: Household,
  person: Person,
  { kind, amount }: Income,
  words: WorkingWordsId,
  counted: { readonly amount?: number; readonly rates?: readonly RateUsed[] } = {},
): WorkingStep {
  const whose = person === household.situation.person ? 'Your' : 'Your partner’s';
  return household.step(`income.${kind}`, words, counted.amount ?? amount, {
    rates: counted.rates ?? [],
    name: kind,
    put: { whose },
  });
}
