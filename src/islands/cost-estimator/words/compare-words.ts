/** The words of "what if". */
import type { CompareWords } from '../compare/compare-words.ts';

export const COMPARE_WORDS: CompareWords = {
  about: 'Put your week beside one or two others. What differs is marked, and you can open why.',
  choose: 'Which other weeks would you like to see? Choose one or two.',
  whatIfs: {
    'other-home': {
      label: 'At another scheme',
      hint: 'With what that scheme publishes, and what you filled in for it. The rest is not known.',
    },
    'other-tenure': {
      label: 'Renting in place of buying, or the other way round',
      hint: 'The charges stay as you filled them in. Change those that would be others.',
    },
    'more-care': { label: 'With more hours of care', hint: 'Later on, for example.' },
    alone: {
      label: 'If your partner dies, or moves to a care home',
      hint: 'You live there by yourself, with your own money and half of joint savings.',
    },
    'present-home': {
      label: 'Staying at home with the same care',
      hint: 'With the charges that you filled in for “Another place”. Fill in there what your present home costs.',
    },
    'home-counts': {
      label: 'When money from the home you own counts as savings',
      hint: 'After the first weeks, or at once if the council says so.',
    },
  },
  asItIs: 'As you told us',
  whichHome: 'Which scheme?',
  howManyHours: 'How many hours of care a week?',
  howManyHoursHint: 'Ten, for example.',
  hoursNeeded: 'Type the hours of care to see that week.',
  tooMany: 'You can see two other weeks at a time. We show the first two you chose.',
  more: '{amount} more',
  less: '{amount} less',
  upTo: '{from} to {to}',
  unknown: 'not known: ask',
  none: 'none',
  notTheWholeCost:
    '{name}: some charges are not known, so less would be left than it says here. Ask for them first.',
  same: 'Nothing differs between these weeks.',
  differences: 'What differs, and why',
  careHome:
    'A week in a care home is another sum, and this is not it. There the council may count your home, and you keep a small amount for yourself. Ask the council.',
};
