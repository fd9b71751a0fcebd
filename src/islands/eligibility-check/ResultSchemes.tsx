import type { ResultProps, SchemeShown } from './props.ts';
import { SourceLine } from './ResultPoints.tsx';
import { SCHEME_WORDS } from './words.ts';

/** What it could mean in practice: band of need, place in the queue, and each scheme. */
export function ResultSchemes({ pathway, schemes, result }: ResultProps) {
  const band = pathway.dependency?.bands.find(({ id }) => id === result.dependency);
  const hasPlaces = Object.keys(pathway.priorities).length > 0;
  if (!pathway.dependency && !hasPlaces && schemes.length === 0) return null;
  const place = result.priority === null ? undefined : pathway.priorities[result.priority];
  return (
    <section>
      <h3>What it could mean</h3>
      <dl class="summary-list">
        {pathway.dependency && (
          <div>
            <dt>Level of need</dt>
            <dd>
              {band?.label ?? 'Not known yet. It depends on the hours of care.'}
              <SourceLine sources={[pathway.dependency.source]} />
            </dd>
          </div>
        )}
        {hasPlaces && (
          <div>
            <dt>Place in the queue</dt>
            <dd>{place ?? 'Not known yet. It depends on the link to the area.'}</dd>
          </div>
        )}
      </dl>
      {schemes.length > 0 && <h4>Scheme by scheme</h4>}
      <ul class="check-schemes">
        {schemes.map((scheme) => {
          const outcome = result.schemes.find(({ id }) => id === scheme.id)?.outcome ?? 'possible';
          const lessThanLikely = result.outcome === 'likely' && outcome === 'possible';
          return (
            <li key={scheme.id}>
              <a href={scheme.href}>{scheme.name}</a>, {scheme.place}:{' '}
              <strong>{SCHEME_WORDS[outcome]}.</strong>
              {lessThanLikely && ` ${hoursWanted(scheme)}`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function hoursWanted({ idealMinimumHours }: SchemeShown): string {
  return `It ideally looks for people who need ${idealMinimumHours} hours of care a week or more. Ask if it is flexible.`;
}
