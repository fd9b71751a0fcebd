/** The words of the check that are the same on every pathway. */
import type { CriterionState, SchemeOutcome } from '#domain/eligibility/types.ts';

export const STATE_WORDS: Readonly<Record<CriterionState, string>> = {
  met: 'Fits',
  'not-met': 'Does not seem to fit',
  unknown: 'Not clear yet',
  discuss: 'To talk through',
};

export const SCHEME_WORDS: Readonly<Record<SchemeOutcome, string>> = {
  likely: 'Looks likely to suit you',
  possible: 'May suit you',
  unlikely: 'Does not seem to fit for now',
  'not-offered': 'Has no homes of the kind you want',
};
