/** What a worked example takes for granted, in words. No astro:content here. */
import type { Situation } from '#domain/costs/types.ts';
import { formatMoney, NO_MONEY, type Pence } from '#domain/money.ts';

const whole = (amount: Pence): string => formatMoney(amount).replace(/\.00$/, '');

const HOMES = {
  rent: 'The home is rented.',
  'shared-ownership': 'A share of the home is bought.',
  lease: 'The home is bought on a lease.',
} as const satisfies Readonly<Record<Situation['home']['tenure'], string>>;

function careInWords({ care }: Situation): string {
  if (!care) return 'There is no care to pay for.';
  if ('weeklyCost' in care) return `Care costs ${whole(care.weeklyCost)} a week before any help.`;
  return `There are ${care.hours} hours of care a week, at ${whole(care.hourlyRate)} an hour.`;
}

/** A sentence each: the home, who lives there, the savings, and the care. */
export function situationInWords(situation: Situation): string[] {
  const { person, partner, otherAdults, home } = situation;
  const isAlone = !partner && !otherAdults;
  return [
    `${HOMES[home.tenure]} ${isAlone ? 'One person lives there.' : 'More than one person lives there.'}`,
    person.capital === NO_MONEY ? 'There are no savings.' : `Savings are ${whole(person.capital)}.`,
    careInWords(situation),
  ];
}
