import { combineStates, criterionPriority, criterionReasons, criterionState } from './check-criterion.ts';
import { bandOfNeed, hoursOfCare, schemeOutcome, tenureWanted } from './check-schemes.ts';
import type { Answers, CriterionState, Outcome, Pathway, PathwayResult, SchemeToMatch } from './types.ts';
import { whatWouldChange } from './what-would-change.ts';

const OUTCOME_OF = {
  'not-met': 'unlikely',
  unknown: 'possible',
  discuss: 'possible',
  met: 'likely',
} as const satisfies Record<CriterionState, Outcome>;

/** What a pathway looks like when its criteria together come out in this state. */
export function outcomeOf(state: CriterionState): Outcome {
  return OUTCOME_OF[state];
}

/** The first priority that a criterion gives, or null: no place in the queue is known yet. */
export function pathwayPriority(pathway: Pathway, answers: Answers): number | null {
  for (const criterion of pathway.criteria) {
    const priority = criterionPriority(criterion, answers);
    if (priority !== null) return priority;
  }
  return null;
}

/**
 * How a pathway looks for these answers: every criterion with its reasons, whatever the others say.
 * Nothing here is a decision; only the council decides.
 */
export function checkPathway(
  pathway: Pathway,
  answers: Answers,
  schemes: readonly SchemeToMatch[],
): PathwayResult {
  const criteria = pathway.criteria.map((criterion) => ({
    id: criterion.id,
    state: criterionState(criterion, answers),
    reasons: criterionReasons(criterion, pathway.questions, answers),
    wouldChange: whatWouldChange(pathway, criterion, answers),
  }));
  const outcome = outcomeOf(combineStates(criteria.map(({ state }) => state)));
  const hours = hoursOfCare(pathway, answers);
  const tenure = tenureWanted(pathway, answers);
  return {
    outcome,
    criteria,
    dependency: bandOfNeed(pathway, hours),
    priority: pathwayPriority(pathway, answers),
    schemes: schemes.map((scheme) => ({
      id: scheme.id,
      outcome: schemeOutcome(scheme, outcome, hours, tenure),
    })),
  };
}
