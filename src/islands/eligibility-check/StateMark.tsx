import type { CriterionState, PathwayWords } from '#domain/eligibility/types.ts';
import { USUAL_WORDS } from './words.ts';

/** A shape for each state, so that it does not hang on colour: tick, cross, question mark, two people's words. */
const SHAPES: Readonly<Record<CriterionState, string>> = {
  met: 'M5 13l5 5L20 7',
  'not-met': 'M6 6l12 12M18 6L6 18',
  unknown: 'M8 9a4 4 0 1 1 5.5 3.7c-1 .4-1.5 1-1.5 2.3M12 18.5v1.5',
  discuss: 'M4 5h16v10h-9l-4 4v-4H4z',
};

/** The state of a criterion in words, with its shape. */
export function StateMark({
  state,
  words = USUAL_WORDS,
}: {
  readonly state: CriterionState;
  /** Those of the pathway, when it has its own. */
  readonly words?: PathwayWords | undefined;
}) {
  return (
    <span class={`state-mark state-${state}`}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
        <path d={SHAPES[state]} fill="none" stroke="currentColor" stroke-width="3" />
      </svg>
      {words.states[state]}
    </span>
  );
}
