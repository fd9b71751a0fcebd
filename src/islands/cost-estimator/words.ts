/** Words that change with who is meant: the reader, or the partner. */
import type { IncomeKind, Premium, Tenure } from '#domain/costs/types.ts';
import type { Period } from '#domain/money.ts';
import type { Choice } from '#islands/form/SelectField.tsx';
import type { Who } from './state.ts';

export interface WhoWords {
  /** "you", "your partner" */
  readonly they: string;
  readonly They: string;
  /** "you", "them" */
  readonly them: string;
  /** "your", "your partner’s" */
  readonly their: string;
  readonly Their: string;
  /** "Do you", "Does your partner" */
  readonly DoThey: string;
}

export const WHO: Readonly<Record<Who, WhoWords>> = {
  person: { they: 'you', They: 'You', them: 'you', their: 'your', Their: 'Your', DoThey: 'Do you' },
  partner: {
    they: 'your partner',
    They: 'Your partner',
    them: 'them',
    their: 'your partner’s',
    Their: 'Your partner’s',
    DoThey: 'Does your partner',
  },
};

export const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const satisfies readonly Choice<string>[];

export const TENURE_WORDS: Readonly<Record<Tenure, string>> = {
  rent: 'Rent it',
  'shared-ownership': 'Buy a share and rent the rest (shared ownership)',
  lease: 'Own it on a lease',
};

export const PERIOD_CHOICES: readonly Choice<Period>[] = [
  { value: 'week', label: 'every week' },
  { value: 'four-weeks', label: 'every four weeks' },
  { value: 'month', label: 'every month' },
  { value: 'year', label: 'every year' },
];

export const INCOME_CHOICES: readonly Choice<IncomeKind | ''>[] = [
  { value: '', label: 'Choose one' },
  { value: 'statePension', label: 'State Pension' },
  { value: 'privatePension', label: 'Pension from a job, or private pension' },
  { value: 'attendanceAllowance', label: 'Attendance Allowance' },
  { value: 'pipDailyLiving', label: 'PIP, daily living part' },
  { value: 'pipMobility', label: 'PIP, mobility part' },
  { value: 'dlaCare', label: 'Disability Living Allowance, care part' },
  { value: 'dlaMobility', label: 'Disability Living Allowance, mobility part' },
  { value: 'carersAllowance', label: 'Carer’s Allowance' },
  { value: 'universalCredit', label: 'Universal Credit' },
  { value: 'employmentAndSupportAllowance', label: 'Employment and Support Allowance' },
  { value: 'earnings', label: 'Pay from work' },
  { value: 'otherCounted', label: 'Other money, such as rent from a house' },
  { value: 'otherIgnored', label: 'Money no sum counts, such as Child Benefit' },
];

export const PREMIUM_CHOICES: readonly Choice<Premium>[] = [
  { value: 'disability', label: 'Disability premium' },
  { value: 'enhancedDisability', label: 'Enhanced disability premium' },
  { value: 'carer', label: 'Carer premium' },
];

/** As it stands after an amount: "£737.30 every four weeks", "£12.50 a week". */
export const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  week: 'a week',
  'four-weeks': 'every four weeks',
  month: 'a month',
  year: 'a year',
};

/** The ways of looking at the result. */
export const VIEW_CHOICES: readonly Choice<Period>[] = [
  { value: 'week', label: 'A week' },
  { value: 'four-weeks', label: 'Four weeks' },
  { value: 'month', label: 'A month' },
  { value: 'year', label: 'A year' },
];
