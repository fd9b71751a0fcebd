/** Every state that the tools can be in. Each tool has a file of its own beside this one. */
import type { View } from '../views.ts';
import { ADVISER_STATES } from './adviser-check.ts';
import { ESTIMATOR_STATES } from './cost-estimator.ts';
import { CHECK_STATES } from './eligibility-check.ts';
import { STAFFING_STATES } from './how-much-care.ts';
import { FINDER_STATES } from './scheme-finder.ts';
import { SEARCH_STATES } from './search.ts';

/** Every state of every tool. As they open they are among the pages. */
export const STATES: readonly View[] = [
  ...CHECK_STATES,
  ...ADVISER_STATES,
  ...ESTIMATOR_STATES,
  ...FINDER_STATES,
  ...SEARCH_STATES,
  ...STAFFING_STATES,
];

/** Those that a reader takes away on paper. */
export const RESULTS: readonly View[] = STATES.filter(({ name }) =>
  /result|answers$|week|worksheet|one page/.test(name),
);
