/** The pages of the form, in their order. */
import type { FieldSpec, PageSpec } from '../form-spec.ts';
import { LINES } from './charge-lines.ts';
import { HOME_FIELDS, HOUSE_FIELDS } from './home-fields.ts';
import {
  careFields,
  carerFields,
  moneyFields,
  savingsField,
  whoFields,
  WITH_PARTNER,
  YES_NO_NOT_SURE,
} from './person-fields.ts';

const award = (id: string, label: string): FieldSpec => ({
  kind: 'amount',
  id,
  label,
  unsure: { text: 'Leave it empty. We work out what it may be, if everyone is of pension age.' },
});
const words = (
  kind: 'text' | 'heading' | 'callout',
  label: string,
  when: readonly string[] = [],
): FieldSpec => ({
  kind,
  id: label,
  label,
  when,
});

export const PAGES: readonly PageSpec[] = [
  {
    id: 'people',
    title: 'Who will live there?',
    short: 'Who will live there',
    fields: [
      words('text', 'If you answer for someone else, “you” means that person.'),
      ...whoFields('person'),
      {
        kind: 'one',
        id: 'has-partner',
        label: 'Will a husband, wife or partner live there with you?',
        options: YES_NO_NOT_SURE,
        ifEmpty: 'You did not say if a partner will live with you. We counted you alone.',
      },
      words('heading', 'Your partner', [WITH_PARTNER]),
      ...whoFields('partner'),
      {
        kind: 'one',
        id: 'other-adults',
        label: 'Will any other adult live in the home?',
        hint: 'A grown-up child, for example. Your neighbours in the scheme do not count.',
        options: YES_NO_NOT_SURE,
        ifEmpty: 'You did not say if another adult will live there. We counted none.',
      },
    ],
  },
  { id: 'home', title: 'Which home?', short: 'The home', fields: HOME_FIELDS },
  {
    id: 'charges',
    title: 'What does the home cost?',
    short: 'What the home costs',
    fields: [
      words(
        'text',
        'Leave an amount empty if you do not know it. We leave it out of the sum, and list it so that you can ask.',
      ),
      words(
        'callout',
        'With {olderPeopleRentFreeShare} in the older people’s scheme you pay no rent on the rest. So no rent is counted.',
        ['no-rent'],
      ),
      ...LINES.map(({ id, label }): FieldSpec => ({
        kind: 'charge',
        id,
        label,
        when: id === 'rent' ? ['!no-rent'] : [],
      })),
      {
        kind: 'tick',
        id: 'wellbeing-means-tested',
        label: 'The council looks at my money before it asks for the wellbeing charge',
        when: ['elsewhere'],
      },
      {
        kind: 'details',
        id: 'event-fees',
        label: 'Fees that are not by the week',
        hint: 'Some leases ask for a fee when you sell, let or leave the home. It is called an event fee. It is in no week, so it is not in this sum. Ask the landlord how much it is before you buy, and have a solicitor read the lease.',
        when: ['buying'],
      },
    ],
  },
  {
    id: 'money',
    title: 'What money comes in?',
    short: 'Money coming in',
    fields: [
      words('text', 'Type what reaches the bank, after tax. Leave a row empty if it is not yours.'),
      ...moneyFields('person'),
      words('heading', 'Your partner’s money', [WITH_PARTNER]),
      ...moneyFields('partner'),
    ],
  },
  {
    id: 'help',
    title: 'What help do you get already?',
    short: 'Help you get already',
    fields: [
      words(
        'text',
        'Leave these empty and we work out what they may be. If you know what you would get in the new home, type it here.',
        ['!working-age'],
      ),
      words(
        'callout',
        'One of you is under pension age. We do not work out Housing Benefit, Council Tax Reduction or Pension Credit then. Type what you get, or what the benefits office says you would get.',
        ['working-age'],
      ),
      award('guarantee-credit', 'Pension Credit: Guarantee Credit'),
      award('savings-credit', 'Pension Credit: Savings Credit'),
      award('housing-benefit', 'Housing Benefit'),
      award('council-tax-reduction', 'Council Tax Reduction'),
      words('heading', 'Carers'),
      ...carerFields('person'),
      ...carerFields('partner'),
    ],
  },
  {
    id: 'savings',
    title: 'What savings are there?',
    short: 'Savings',
    fields: [
      words('text', 'With more than {upperCapitalLimit} of your own, you pay for all of your care.'),
      savingsField('person'),
      savingsField('partner'),
      {
        kind: 'money',
        id: 'joint-savings',
        label: 'Savings you hold together with someone else',
        hint: 'We count half as yours. If it is your partner, we count the other half as theirs.',
      },
      ...HOUSE_FIELDS,
    ],
  },
  {
    id: 'care',
    title: 'What care is needed?',
    short: 'Care',
    fields: [
      { kind: 'note', id: 'careNote', label: 'What is known of the price here' },
      ...careFields('person'),
      words('heading', 'Your partner’s care', [WITH_PARTNER]),
      words(
        'text',
        'If you both need care, the council looks at each of you by your own money. A wellbeing charge is one for the home.',
        [WITH_PARTNER],
      ),
      ...careFields('partner'),
    ],
  },
  {
    id: 'bills',
    title: 'What else do you pay?',
    short: 'Council tax and other costs',
    fields: [
      { kind: 'note', id: 'councilTaxNote', label: 'What is known of council tax here' },
      {
        kind: 'amount',
        id: 'council-tax',
        label: 'Council tax for this home',
        hint: 'After any discount for living alone.',
        ifEmpty: 'No council tax was given. We left it out. Ask the council how much it is.',
        unsure: {
          text: 'Leave it empty, and ask the council which band the home is in. Someone who lives alone pays a quarter less.',
        },
      },
      {
        kind: 'amount',
        id: 'other-costs',
        label: 'Your own food, clothes and bills',
        hint: 'A rough amount will do. Leave out what you filled in before.',
        ifEmpty: 'Your own food, clothes and bills were left out. What is left must pay for them.',
        unsure: {
          text: 'Leave it empty. What is left at the end must then pay for these. A bank statement of last month can help.',
        },
      },
    ],
  },
  { id: 'week', title: 'Your week', short: 'Your week', fields: [] },
];
