/** Other weeks, as changes to what was typed. Pure. */
import { factsOf, tenuresOf, chosenScheme, tenureOf } from '../facts.ts';
import type { EstimatorSite } from '../props.ts';
import { ELSEWHERE, valueOf, type FormState } from '../state.ts';
import type { IsoDate } from '#domain/calendar.ts';
import { WHAT_IFS, type WhatIf } from './compare-words.ts';

/** The fields of "what if". They are of no page of the form. */
export const CHOSEN_ID = 'what-if';
export const HOME_ID = 'what-if-home';
export const HOURS_ID = 'what-if-hours';

/** The most weeks beside the reader's own. */
export const MOST_OTHERS = 2;

/** The weeks that differ from this one for these answers. */
export function offeredWhatIfs(state: FormState, site: EstimatorSite, today: IsoDate): readonly WhatIf[] {
  const facts = factsOf(state, site.areas, today);
  const isOffered: Readonly<Record<WhatIf, boolean>> = {
    'other-home': true,
    'other-tenure': tenuresOf(chosenScheme(state, site.areas)).length > 1,
    'more-care': facts.has('person-care=hours'),
    alone: facts.has('has-partner=yes'),
    'present-home': !facts.has('elsewhere'),
    'home-counts': facts.has('home-may-count') && !facts.has('home-counts=yes'),
  };
  return WHAT_IFS.filter((each) => isOffered[each]);
}

/** What was chosen and is still offered, in the order of the list. */
export function chosenWhatIfs(state: FormState, site: EstimatorSite, today: IsoDate): readonly WhatIf[] {
  const chosen = valueOf(state, CHOSEN_ID).split(',');
  return offeredWhatIfs(state, site, today).filter((each) => chosen.includes(each));
}

/** Charges move along when a week is held in another way, but not to another home. */
function changesFor(what: WhatIf, state: FormState, site: EstimatorSite): Readonly<Record<string, string>> {
  switch (what) {
    case 'other-home':
      return { place: valueOf(state, HOME_ID) || ELSEWHERE };
    case 'other-tenure': {
      const now = tenureOf(state, site.areas);
      const other = tenuresOf(chosenScheme(state, site.areas)).find((tenure) => tenure !== now);
      return { tenure: other ?? now };
    }
    case 'more-care':
      return { 'person-hours': valueOf(state, HOURS_ID) || valueOf(state, 'person-hours') };
    case 'alone':
      return { 'has-partner': 'no' };
    case 'present-home':
      return { place: ELSEWHERE };
    case 'home-counts':
      return { 'home-counts': 'yes' };
    default:
      return what satisfies never;
  }
}

/** The form as it would be. Nothing that was typed is touched. */
export function otherForm(what: WhatIf, state: FormState, site: EstimatorSite): FormState {
  return { ...state, values: { ...state.values, ...changesFor(what, state, site) } };
}
