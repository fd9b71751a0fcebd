/** The words of the check that do not stand in the file of a pathway. */
import type { PathwayWords, SchemeOutcome } from '#domain/eligibility/types.ts';

/** The words of a pathway that has none of its own. */
export const USUAL_WORDS: PathwayWords = {
  states: {
    met: 'Fits',
    'not-met': 'Does not seem to fit',
    unknown: 'Not clear yet',
    discuss: 'To talk through',
  },
  toSettle: 'What is not clear or does not fit, and what would help',
  onlyAGuide: 'This is only a guide. The council decides.',
};

export const SCHEME_WORDS: Readonly<Record<SchemeOutcome, string>> = {
  likely: 'Looks likely to fit',
  possible: 'May fit',
  unlikely: 'Does not seem to fit for now',
  'not-offered': 'Has no homes of this kind',
};
