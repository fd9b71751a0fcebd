import type { Citation } from '#domain/citation.ts';
import { AloneToHear } from '#islands/form/AloneToHear.tsx';
import { Details } from '#islands/form/Details.tsx';
import type { ResultProps } from './props.ts';
import { StateMark } from './StateMark.tsx';

/** Why: every criterion with its state, its reasons, and where the rule stands. */
export function ResultPoints({ pathway, points }: ResultProps) {
  return (
    <section>
      <h3>Why, point by point</h3>
      <ul class="check-points">
        {points.map(({ criterion, checked, told }) => (
          <li key={criterion.id}>
            <div class="check-head">
              <h4>{criterion.title}</h4>
              <StateMark state={checked.state} words={pathway.words} />
            </div>
            <ul>
              {told.map(({ part, because }) => (
                <li key={part}>{because}</li>
              ))}
              {told.length < checked.reasons.length && (
                <li>
                  {told.length === 0
                    ? 'You have not answered this yet.'
                    : 'Some of this is not answered yet.'}
                </li>
              )}
            </ul>
            <Details
              summary={
                <>
                  The exact rule
                  <AloneToHear of={criterion.title} />
                </>
              }
            >
              <p>{criterion.rule}</p>
              <p>Part of the document: {criterion.source.section}.</p>
              <SourceLine sources={[criterion.source]} />
            </Details>
          </li>
        ))}
      </ul>
      <SourceLine sources={pathway.criteria.map(({ source }) => source)} />
    </section>
  );
}

/** The documents and their dates, each once. */
export function SourceLine({ sources }: { readonly sources: readonly Citation[] }) {
  const named = new Set(sources.map(({ title, asOf }) => `${title}, ${asOf}`));
  return <p class="check-source">From: {[...named].join('; ')}.</p>;
}
