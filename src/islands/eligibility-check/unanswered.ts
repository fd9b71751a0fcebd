import { questionsOf } from '#domain/eligibility/result-view.ts';
import { NOT_SURE, type Answers, type Pathway, type Reason } from '#domain/eligibility/types.ts';

/**
 * True when a reason is "not clear" only because its questions have not been answered: there is nothing to
 * find out yet, only to answer. An answer of "not sure" is different: that is where advice helps.
 */
export function isLeftOpen(pathway: Pathway, answers: Answers, reason: Reason): boolean {
  const part = pathway.criteria.flatMap(({ parts }) => parts).find(({ id }) => id === reason.part);
  const questions = part ? questionsOf(part) : [];
  return reason.state === 'unknown' && !questions.some((id) => answers[id] === NOT_SURE);
}
