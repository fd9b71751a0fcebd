/** What a result could mean in practice, in words: for the page, and for notes in plain text. */
import type { Pathway, PathwayResult } from '#domain/eligibility/types.ts';
import type { SchemeShown } from './props.ts';
import { SCHEME_WORDS } from './words.ts';

/** Each scheme with how it looks there, and what to ask because of the hours that it looks for. */
export function schemesShown(schemes: readonly SchemeShown[], { outcome, schemes: outcomes }: PathwayResult) {
  return schemes.map((scheme) => {
    const here = outcomes.find(({ id }) => id === scheme.id)?.outcome ?? 'possible';
    const isShortOfHours = outcome === 'likely' && here === 'possible';
    return {
      scheme,
      looks: SCHEME_WORDS[here],
      hours: isShortOfHours
        ? `It ideally looks for people who need ${scheme.idealMinimumHours} hours of care a week or more. Ask if it is flexible.`
        : '',
    };
  });
}

/** Level of need and place in the queue; `undefined` on a pathway that has none. */
export function needAndPlace({ dependency, priorities }: Pathway, result: PathwayResult) {
  const band = dependency?.bands.find(({ id }) => id === result.dependency);
  const place = result.priority === null ? undefined : priorities[result.priority];
  return {
    need: dependency && (band?.label ?? 'Not known yet. It depends on the hours of care.'),
    place:
      Object.keys(priorities).length > 0
        ? (place ?? 'Not known yet. It depends on the link to the area.')
        : undefined,
  };
}
