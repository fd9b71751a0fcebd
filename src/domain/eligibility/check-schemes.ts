import { knownAnswer } from './condition.ts';
import type { Answer, Answers, Outcome, Pathway, SchemeOutcome, SchemeToMatch } from './types.ts';

/** Hours of care a week as answered; undefined when not known or not asked on this pathway. */
export function hoursOfCare(pathway: Pathway, answers: Answers): number | undefined {
  const hours = pathway.dependency && knownAnswer(answers, pathway.dependency.question);
  return typeof hours === 'number' ? hours : undefined;
}

/** The tenure asked for; undefined when not known or not asked on this pathway. */
export function tenureWanted(pathway: Pathway, answers: Answers): Answer | undefined {
  return pathway.tenureQuestion === undefined ? undefined : knownAnswer(answers, pathway.tenureQuestion);
}

/** Id of the band of need that these hours fall in; null when hours are not known. */
export function bandOfNeed(pathway: Pathway, hours: number | undefined): string | null {
  if (hours === undefined) return null;
  const band = pathway.dependency?.bands.find(
    ({ under, upTo }) => (under === undefined || hours < under) && (upTo === undefined || hours <= upTo),
  );
  return band?.id ?? null;
}

/**
 * What the pathway's outcome means at one scheme. A scheme that looks for a number of hours of care is
 * only a possible home for someone with fewer, or whose hours are not known.
 */
export function schemeOutcome(
  scheme: SchemeToMatch,
  outcome: Outcome,
  hours: number | undefined,
  tenure: Answer | undefined,
): SchemeOutcome {
  const wanted = scheme.tenures.some((offered) => offered === tenure);
  if (tenure !== undefined && tenure !== EITHER_TENURE && !wanted) return 'not-offered';
  const enoughHours =
    scheme.idealMinimumHours === undefined || (hours !== undefined && hours >= scheme.idealMinimumHours);
  return outcome === 'likely' && !enoughHours ? 'possible' : outcome;
}

/** The answer of someone who does not mind whether the home is rented or part-owned. */
export const EITHER_TENURE = 'either';
