/** The home that may come, and the one there is now. */
import type { FieldSpec } from '../form-spec.ts';
import { YES_NO_NOT_SURE } from './person-fields.ts';

/** Which home it would be, and how it would be held. */
export const HOME_FIELDS: readonly FieldSpec[] = [
  {
    kind: 'place',
    id: 'place',
    label: 'Which home would you like to work out?',
    ifEmpty: 'You chose no home. We counted the charges that you filled in.',
  },
  {
    kind: 'tenure',
    id: 'tenure',
    label: 'Would you rent it or buy it?',
    hint: 'Not sure? Choose one. At the end you can put renting and buying side by side.',
    when: ['tenure-open'],
    ifEmpty: 'You did not say if you would rent or buy. We counted the home as rented.',
  },
  {
    kind: 'text',
    id: 'rent-only',
    label: 'This scheme has homes to rent only.',
    when: ['only-rent'],
  },
  {
    kind: 'one',
    id: 'older-peoples-scheme',
    label: 'Is it sold under the shared ownership scheme for older people?',
    hint: 'It is for people of 55 or over. You can buy up to {olderPeopleRentFreeShare}.',
    options: YES_NO_NOT_SURE,
    when: ['shared-ownership'],
    ifEmpty:
      'It is not clear if this is the scheme for older people. We counted the rent that you filled in. Ask.',
  },
  {
    kind: 'one',
    id: 'three-quarters',
    label: 'Would you buy {olderPeopleRentFreeShare}, the most you can?',
    hint: 'With {olderPeopleRentFreeShare} there is no rent on the last quarter. Service charges stay.',
    options: YES_NO_NOT_SURE,
    when: ['shared-ownership', 'older-peoples-scheme=yes'],
    ifEmpty:
      'You did not say if you would buy {olderPeopleRentFreeShare}. We counted the rent that you filled in.',
  },
];

const LEAVING = 'home-may-count';

/** The home that the reader leaves: what counts as savings, and from when. */
export const HOUSE_FIELDS: readonly FieldSpec[] = [
  {
    kind: 'one',
    id: 'own-home',
    label: 'Do you own a home now?',
    options: [
      { value: 'none', label: 'No' },
      { value: 'sell', label: 'Yes, and I would sell it' },
      { value: 'keep', label: 'Yes, and I would keep it or let it' },
      { value: 'stays', label: 'Yes, and a partner or relative would stay in it' },
      { value: 'not-sure', label: 'Not sure yet' },
    ],
    ifEmpty: 'You did not say if you own a home now. We counted none.',
  },
  {
    kind: 'callout',
    id: 'sell-and-rent',
    label:
      'Ask first. A home you move out of can count as savings for your care at once, even while it is for sale. Pension Credit and Housing Benefit leave it out for {saleMoneyIgnoredWeeks} or longer while you try to sell it. Money from the sale counts as savings.',
    when: ['own-home=sell', '!buying'],
  },
  {
    kind: 'callout',
    id: 'sell-and-buy',
    label:
      'Money from the sale that you mean to buy the next home with does not count for at least {saleMoneyIgnoredWeeks}. What is over when you have bought counts as savings. Ask the council what it needs to see.',
    when: ['own-home=sell', 'buying'],
  },
  {
    kind: 'callout',
    id: 'keep-home',
    label:
      'Ask first. A home you move out of most often counts as savings. Rent from it counts as money coming in.',
    when: ['own-home=keep'],
  },
  {
    kind: 'callout',
    id: 'stays-in-home',
    label:
      'It does not count while your partner lives in it, or a relative of 60 or over, or one with an illness or disability. If it is someone else, ask first.',
    when: ['own-home=stays'],
  },
  {
    kind: 'callout',
    id: 'not-sure-of-home',
    label: 'Ask the council first: when a home counts as savings depends on what happens to it.',
    when: ['own-home=not-sure'],
  },
  {
    kind: 'money',
    id: 'home-money',
    label: 'What the home would bring you',
    hint: 'Take off what you still owe on it, what selling costs, and what the next home costs.',
    when: [LEAVING],
    unsure: { text: 'Leave it empty. An estate agent can tell you a price, often for nothing.' },
  },
  {
    kind: 'one',
    id: 'home-counts',
    label: 'Count that money as savings in this sum?',
    hint: 'Try both, to see the first weeks and the time after.',
    options: [
      { value: 'yes', label: 'Yes: it counts' },
      { value: 'no', label: 'Not yet: the first weeks' },
    ],
    when: [LEAVING],
    ifEmpty: 'The money from the home you own is not in the sum. It may count. Ask the council first.',
  },
];
