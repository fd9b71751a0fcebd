/** What the page of "what if" says. The words stand in `words/compare-words.ts`. */

/** The weeks that this one can be put beside. */
export const WHAT_IFS = [
  'other-home',
  'other-tenure',
  'more-care',
  'alone',
  'present-home',
  'home-counts',
] as const;
export type WhatIf = (typeof WHAT_IFS)[number];

export interface CompareWords {
  readonly about: string;
  readonly choose: string;
  readonly whatIfs: Readonly<Record<WhatIf, { readonly label: string; readonly hint: string }>>;
  readonly asItIs: string;
  readonly whichHome: string;
  readonly howManyHours: string;
  readonly howManyHoursHint: string;
  readonly hoursNeeded: string;
  readonly tooMany: string;
  readonly more: string;
  readonly less: string;
  readonly upTo: string;
  readonly unknown: string;
  readonly none: string;
  readonly same: string;
  readonly notTheWholeCost: string;
  readonly differences: string;
  readonly careHome: string;
}
