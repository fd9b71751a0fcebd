/** Every state that the tools can be in. Each tool has a file of its own beside this one. */
import type { View } from '../views.ts';
import { ESTIMATOR_STATES } from './cost-estimator.ts';
import { CHECK_STATES } from './eligibility-check.ts';
import { SEARCH_STATES } from './search.ts';

/** Every state of every tool. As they open they are among the pages. */
export const STATES: readonly View[] = [...CHECK_STATES, ...ESTIMATOR_STATES, ...SEARCH_STATES];

/** Those that a reader takes away on paper. */
export const RESULTS: readonly View[] = STATES.filter(({ name }) =>
  /result|answers$|week|worksheet|one page/.test(name),
);
