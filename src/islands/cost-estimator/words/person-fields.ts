/** What is asked of each of the two people, and how they are spoken of. */
import type { FieldSpec, Who } from '../form-spec.ts';

export const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];
export const YES_NO_NOT_SURE = [...YES_NO, { value: 'not-sure', label: 'Not sure' }];

/** How one of the two people is spoken of. */
const NAMES = {
  person: { they: 'you', them: 'you', their: 'your', Their: 'Your', do: 'Do you' },
  partner: {
    they: 'your partner',
    them: 'your partner',
    their: 'your partner’s',
    Their: 'Your partner’s',
    do: 'Does your partner',
  },
} as const;

export const WITH_PARTNER = 'has-partner=yes';
const onlyFor = (who: Who): readonly string[] => (who === 'partner' ? [WITH_PARTNER] : []);

/** Who they are: only what decides which rules hold. */
export function whoFields(who: Who): readonly FieldSpec[] {
  const { they, their, Their } = NAMES[who];
  const always = onlyFor(who);
  return [
    {
      kind: 'date',
      id: `${who}-born`,
      label: `${Their} date of birth`,
      hint: 'For example, 20 4 1944',
      when: always,
      ifEmpty: `No date of birth for ${they}. We counted someone of pension age, born in June 1955.`,
    },
    {
      kind: 'details',
      id: `${who}-born-why`,
      label: `Why we ask for ${their} date of birth`,
      hint: 'Pension age decides which benefits can help. It is rising month by month, so a year is not enough.',
      when: always,
    },
    {
      kind: 'one',
      id: `${who}-before-2016`,
      label: `Did ${they} reach State Pension age before 6 April 2016?`,
      hint: 'Before that day it was called the basic State Pension. The pension letter says which one it is.',
      options: YES_NO_NOT_SURE,
      when: [...always, `${who}-may-be-before-2016`],
      ifEmpty: `It is not clear if ${they} reached pension age before 6 April 2016. We counted it as no, so no Savings Credit.`,
    },
  ];
}

/** What changes the benefits of each. */
export function carerFields(who: Who): readonly FieldSpec[] {
  const { them, their } = NAMES[who];
  const always = onlyFor(who);
  return [
    {
      kind: 'one',
      id: `${who}-carer-paid`,
      label: `Is anyone paid Carer’s Allowance for looking after ${them}?`,
      hint: 'Or the carer part of Universal Credit.',
      options: YES_NO_NOT_SURE,
      when: always,
      ifEmpty: `We counted nobody as paid Carer’s Allowance for looking after ${them}.`,
    },
    {
      kind: 'one',
      id: `${who}-carer-entitled`,
      label: `${NAMES[who].do} look after someone, and have a letter that says Carer’s Allowance is due but not paid?`,
      hint: 'This happens when State Pension is paid in its place.',
      options: YES_NO_NOT_SURE,
      when: always,
    },
    {
      kind: 'many',
      id: `${who}-premiums`,
      label: `Which of these are in ${their} benefit letters?`,
      hint: 'They can be part of a benefit for people under pension age. Leave them all empty if none are.',
      options: [
        { value: 'disability', label: 'Disability premium' },
        { value: 'enhancedDisability', label: 'Enhanced disability premium' },
        { value: 'carer', label: 'Carer premium' },
      ],
      when: [...always, `${who}-working-age`],
    },
  ];
}

/** The rows of money that one of them has coming in. */
export function moneyFields(who: Who): readonly FieldSpec[] {
  const { they, Their } = NAMES[who];
  return [
    {
      kind: 'incomes',
      id: `${who}-incomes`,
      label: `${Their} money`,
      when: onlyFor(who),
      ifEmpty: `No money coming in was given for ${they}. We counted none.`,
    },
  ];
}

/** What one of them has put by. */
export function savingsField(who: Who): FieldSpec {
  const { they, their, Their } = NAMES[who];
  return {
    kind: 'money',
    id: `${who}-savings`,
    label: `${Their} own savings`,
    hint: 'Money in the bank, ISAs, Premium Bonds, shares. The whole sum, not a week’s.',
    when: onlyFor(who),
    ifEmpty: `No savings of ${their} own were given. We counted none.`,
    unsure: {
      text: `Look at the last statement of each account, or ask the bank. A rough sum will do. Savings of up to {lowerCapitalLimit} change nothing in what ${they} would pay for care ({lowerCapitalLimit.source}).`,
    },
  };
}

/** What care one of them would have, who arranges it and what it costs. */
export function careFields(who: Who): readonly FieldSpec[] {
  const { they, their, Their } = NAMES[who];
  const always = onlyFor(who);
  return [
    {
      kind: 'one',
      id: `${who}-care`,
      label: `How much care would ${they} have?`,
      options: [
        { value: 'hours', label: 'I know the hours a week' },
        { value: 'weekly', label: 'I know what the care costs a week' },
        { value: 'none', label: 'No care is needed' },
      ],
      when: always,
      ifEmpty: `Nothing was said about care for ${they}. We counted none.`,
    },
    {
      kind: 'number',
      id: `${who}-hours`,
      label: `Hours of ${their} care a week`,
      when: [...always, `${who}-care=hours`],
      ifEmpty: `No hours of care were given for ${they}. We counted none.`,
      unsure: {
        text: 'A care assessment finds out, and it is free. Medway Council counts under 5 hours a week as low need, 5 to 10 as medium, over 10 as high. That is from its guidance of October 2017. Try more than one to see what changes.',
        guesses: [
          { label: 'Use 5 hours', value: '5' },
          { label: 'Use 10 hours', value: '10' },
          { label: 'Use 15 hours', value: '15' },
        ],
      },
    },
    {
      kind: 'money',
      id: `${who}-hourly-rate`,
      label: `Price of an hour of ${their} care`,
      hint: 'Ask the council. It may pay less than a private price.',
      when: [...always, `${who}-care=hours`],
      ifEmpty: `No price was given for an hour of ${their} care. We used {homecareMinimumPriceAnHour}. Ask the council for the real price.`,
      unsure: {
        text: 'We know no highest price. The least a care firm needs is {homecareMinimumPriceAnHour} an hour ({homecareMinimumPriceAnHour.source}). If you leave it empty, we use that.',
        guesses: [{ label: 'Use {homecareMinimumPriceAnHour}', value: '{homecareMinimumPriceAnHour}' }],
      },
    },
    {
      kind: 'money',
      id: `${who}-weekly-cost`,
      label: `Full cost of ${their} care a week`,
      hint: 'Before the council pays any of it.',
      unsure: {
        text: 'Leave it empty, or go by the hours: choose “I know the hours a week” above.',
      },
      when: [...always, `${who}-care=weekly`],
      ifEmpty: `No cost of care was given for ${they}. We counted none.`,
    },
    {
      kind: 'one',
      id: `${who}-arranged-by`,
      label: `Who would arrange ${their} care?`,
      hint: 'If the council arranges it, it looks at your money and may pay part.',
      options: [
        { value: 'council', label: 'The council' },
        { value: 'self', label: 'We would arrange it and pay the care firm' },
      ],
      when: [...always, `${who}-has-care`],
      ifEmpty: `We counted the council as arranging ${their} care.`,
    },
    {
      kind: 'amount',
      id: `${who}-disability-costs`,
      label: `${Their} costs because of a disability or illness`,
      hint: 'Extra heating, washing, special food, a cleaner. The council leaves you money for these.',
      when: [...always, `${who}-has-care`],
      unsure: {
        text: 'Leave it empty. Ask the council to look at these costs when it looks at your money. Keep the bills.',
      },
    },
  ];
}
