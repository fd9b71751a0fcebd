import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { checkPathway } from '#domain/eligibility/check-pathway.ts';
import { pointsOf } from '#islands/eligibility-check/points.ts';
import type { StartProps } from '#islands/eligibility-check/props.ts';
import { ErrorSummary, focusField } from '#islands/form/ErrorSummary.tsx';
import { AdviserResult } from './AdviserResult.tsx';
import type { SheetProps } from './props.ts';
import { QuestionSheet } from './QuestionSheet.tsx';
import { SoFar } from './SoFar.tsx';
import { answersIn, readForAdviser, reduceAdviser, startClient, type AdviserAction } from './state.ts';

/** The check for advisers: all questions on one page, and beside them what the answers come to so far. */
export function AdviserCheck(props: StartProps) {
  const { pathway: asWritten, schemes, arrival } = props;
  const pathway = useMemo(() => readForAdviser(asWritten), []);
  const [state, show] = useState(() => startClient(arrival?.answers));
  const latest = useRef(state);
  // From now on it answers. Browsers that do not tell style sheets about scripts show it only now.
  useEffect(() => {
    document.documentElement.dataset.check = 'ready';
  }, []);
  // A new form takes the focus to its start, so that the next Tab goes on from there.
  useEffect(() => {
    if (state.client > 1) focusField('reference');
  }, [state.client]);
  const change = (action: AdviserAction): void => {
    latest.current = reduceAdviser(pathway, latest.current, action);
    show(latest.current);
  };
  const answers = answersIn(pathway, state);
  const result = checkPathway(pathway, answers, schemes);
  const sheet: SheetProps = {
    ...props,
    pathway,
    asWritten,
    answers,
    result,
    points: pointsOf(pathway, answers, result),
    state,
    change,
    act: (action) => {
      if (action.do === 'change') focusField(action.question);
      else change(action);
    },
  };
  const errors = pathway.questions
    .filter(({ id }) => state.faulty.includes(id))
    .map(({ id, error }) => ({ id, message: error }));
  return (
    // A new client gets a new form: nothing that a browser keeps with a field goes over to the next.
    <div class="check adviser" key={state.client}>
      <form
        class="adviser-form"
        noValidate
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          change({ do: 'look' });
          if (latest.current.faulty.length === 0) document.getElementById('adviser-result')?.focus();
        }}
      >
        {state.client === 1 ? (
          arrival?.notice
        ) : (
          <p class="callout">The check before is cleared from this page.</p>
        )}
        {state.attempts > 0 && <ErrorSummary errors={errors} attempt={state.attempts} />}
        <QuestionSheet {...sheet} />
      </form>
      <SoFar {...sheet} />
      <AdviserResult {...sheet} />
    </div>
  );
}
