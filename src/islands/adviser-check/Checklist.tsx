import { SourceLine } from '#islands/eligibility-check/ResultPoints.tsx';
import { Tick } from '#islands/form/Tick.tsx';
import type { SheetProps } from './props.ts';

/** What to gather: facts and papers that the documents name, point by point, with a box to tick for each. */
export function Checklist({ points, state, change }: SheetProps) {
  const toGather = points.filter(({ criterion }) => criterion.evidence?.length);
  if (toGather.length === 0) return null;
  return (
    <section>
      <h3>What to gather</h3>
      <div class="adviser-gathering">
        {toGather.map(({ criterion }) => (
          <div class="adviser-gather" key={criterion.id}>
            <h4>{criterion.title}</h4>
            {criterion.evidence?.map(({ text }, index) => {
              const isAtHand = state.atHand.includes(text);
              return (
                <div key={text}>
                  <div class="no-print">
                    <Tick
                      id={`${criterion.id}-at-hand-${index}`}
                      label={text}
                      checked={isAtHand}
                      onChange={() => change({ do: 'have', text, isAtHand: !isAtHand })}
                    />
                  </div>
                  <p class="only-print adviser-boxed">
                    <span class="paper-box" aria-hidden="true">
                      {isAtHand && '✓'}
                    </span>
                    {text}
                  </p>
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <SourceLine
        sources={toGather.flatMap(({ criterion }) => (criterion.evidence ?? []).map(({ source }) => source))}
      />
    </section>
  );
}
