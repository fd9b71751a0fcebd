import { questionsOf } from '#domain/eligibility/result-view.ts';
import {
  NOT_SURE,
  type Answers,
  type Criterion,
  type CriterionResult,
  type Pathway,
  type PathwayResult,
  type Reason,
} from '#domain/eligibility/types.ts';

/** A criterion as the result shows it. */
export interface Point {
  readonly criterion: Criterion;
  readonly checked: CriterionResult;
  /** Why it came out so. What is only not answered yet is no reason to tell. */
  readonly told: readonly Reason[];
  /** Those of the told reasons that something would settle. */
  readonly open: readonly Reason[];
}

/** Every criterion with how it came out, in the pathway's order. */
export function pointsOf(pathway: Pathway, answers: Answers, result: PathwayResult): readonly Point[] {
  return pathway.criteria.flatMap((criterion, index) => {
    const checked = result.criteria[index];
    if (!checked) return [];
    const told = checked.reasons.filter((reason) => !isLeftOpen(criterion, answers, reason));
    return { criterion, checked, told, open: told.filter(({ settle }) => settle) };
  });
}

/**
 * True when a reason is "not clear" only because its questions have not been answered: there is nothing to
 * find out yet, only to answer. An answer of "not sure" is different: that is where advice helps.
 */
function isLeftOpen({ parts }: Criterion, answers: Answers, reason: Reason): boolean {
  const questions = parts.filter(({ id }) => id === reason.part).flatMap(questionsOf);
  return reason.state === 'unknown' && !questions.some((id) => answers[id] === NOT_SURE);
}
