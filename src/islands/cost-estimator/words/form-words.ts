/** The words of the form. Read when the site is built, and never sent as script. */
import type { IsoDate } from '#domain/calendar.ts';
import type { FormWords } from '../form-spec.ts';
import { AHEAD_WORDS } from './ahead-words.ts';
import { CARRY_WORDS } from './carry-words.ts';
import { LINES } from './charge-lines.ts';
import { COMPARE_WORDS } from './compare-words.ts';
import { PAGES } from './pages.ts';
import { PROBLEMS } from './problems.ts';
import { FLOW_WORDS, resultWords, TO_ASK } from './result-words.ts';

/** The words of the form, for figures that hold to this day. */
export const formWords = (figuresTo: IsoDate): FormWords => ({
  pages: PAGES,
  lines: LINES,
  incomes: [
    { value: '', label: 'Choose one' },
    {
      value: 'statePension',
      label: 'State Pension',
      unsure: {
        text: 'The letter each spring says how much. The full new State Pension is {newStatePensionFull} a week, the full basic one {basicStatePensionFull} ({newStatePensionFull.source}). Many people get another amount. Ask the Pension Service for yours.',
        guesses: [
          { label: 'Use the full new one: {newStatePensionFull}', value: '{newStatePensionFull}' },
          { label: 'Use the full basic one: {basicStatePensionFull}', value: '{basicStatePensionFull}' },
        ],
      },
    },
    {
      value: 'privatePension',
      label: 'Works or private pension',
      unsure: { text: 'A bank statement says how much reaches you. Or ask whoever pays it.' },
    },
    {
      value: 'attendanceAllowance',
      label: 'Attendance Allowance',
      unsure: {
        text: 'It has two rates: {attendanceAllowanceLower} or {attendanceAllowanceHigher} a week ({attendanceAllowanceLower.source}). Leave it empty if you do not get it.',
        guesses: [
          { label: 'Use the lower rate: {attendanceAllowanceLower}', value: '{attendanceAllowanceLower}' },
          { label: 'Use the higher rate: {attendanceAllowanceHigher}', value: '{attendanceAllowanceHigher}' },
        ],
      },
    },
    { value: 'pipDailyLiving', label: 'PIP, daily living part' },
    { value: 'pipMobility', label: 'PIP, mobility part' },
    { value: 'dlaCare', label: 'Disability Living Allowance, care part' },
    { value: 'dlaMobility', label: 'Disability Living Allowance, mobility part' },
    {
      value: 'carersAllowance',
      label: 'Carer’s Allowance',
      unsure: {
        text: 'It is {carersAllowance} a week ({carersAllowance.source}).',
        guesses: [{ label: 'Use {carersAllowance}', value: '{carersAllowance}' }],
      },
    },
    { value: 'universalCredit', label: 'Universal Credit' },
    { value: 'employmentAndSupportAllowance', label: 'Employment and Support Allowance' },
    { value: 'earnings', label: 'Pay from work' },
    { value: 'otherCounted', label: 'Other money, such as rent from a house' },
    { value: 'otherIgnored', label: 'Money no sum counts, such as Child Benefit' },
  ],
  tenures: {
    rent: 'Rent it',
    'shared-ownership': 'Buy a share and rent the rest (shared ownership)',
    lease: 'Own it on a lease',
  },
  often: [
    { value: 'week', label: 'every week' },
    { value: 'four-weeks', label: 'every four weeks' },
    { value: 'month', label: 'every month' },
    { value: 'year', label: 'every year' },
  ],
  views: [
    { value: 'week', label: 'A week' },
    { value: 'four-weeks', label: 'Four weeks' },
    { value: 'month', label: 'A month' },
    { value: 'year', label: 'A year' },
  ],
  toAsk: TO_ASK,
  problems: PROBLEMS,
  result: resultWords(figuresTo),
  flow: FLOW_WORDS,
  ahead: AHEAD_WORDS,
  compare: COMPARE_WORDS,
  carry: CARRY_WORDS,
});
