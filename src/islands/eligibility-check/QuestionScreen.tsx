import { useMemo } from 'preact/hooks';
import { isAnswered } from '#domain/eligibility/condition.ts';
import { checkProgress } from '#domain/eligibility/next-question.ts';
import type { Question } from '#domain/eligibility/types.ts';
import { Details } from '#islands/form/Details.tsx';
import { ErrorSummary } from '#islands/form/ErrorSummary.tsx';
import { BackButton } from './BackButton.tsx';
import { OnDemand } from './hand-over/OnDemand.tsx';
import { currentAnswers, isChanging } from './state.ts';
import type { ScreenProps } from './props.ts';
import { QuestionField } from './QuestionField.tsx';

/** One question: what is asked, why it is asked, and the ways on. */
export function QuestionScreen(props: ScreenProps & { readonly question: Question }) {
  const { state, act, question } = props;
  const changing = isChanging(state);
  return (
    <form
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        act({ do: 'continue' });
      }}
    >
      {state.hasError && (
        <ErrorSummary errors={[{ id: question.id, message: question.error }]} attempt={state.attempts} />
      )}
      {!changing && <Progress {...props} />}
      <QuestionField {...props} />
      <Details summary="Why we ask">
        <p>{question.why}</p>
      </Details>
      <p class="check-private">Your answers stay on this device. Nothing is sent or kept.</p>
      <div class="buttons">
        <button class="button" type="submit">
          Continue
        </button>
        {state.step > 0 && <BackButton />}
      </div>
      <div class="buttons check-more">
        {!changing && (
          <button class="button button-quiet" type="button" onClick={() => act({ do: 'show-result' })}>
            Show what you can tell so far
          </button>
        )}
        {Object.keys(state.given).length > 0 && (
          <button class="button button-quiet" type="button" onClick={() => act({ do: 'review' })}>
            See your answers
          </button>
        )}
      </div>
      {state.step === 0 && <OnDemand screen={props} part="OpenFile" label="Open a file with your answers" />}
    </form>
  );
}

/** Where the reader is: never a promise of fewer questions than there may be. */
function Progress({ pathway, schemes, state, question }: ScreenProps & { readonly question: Question }) {
  const answers = currentAnswers({ pathway, schemes }, state);
  const after = useMemo(() => {
    const { atMost } = checkProgress(pathway, answers, schemes, { thorough: state.thorough });
    return isAnswered(answers, question.id) ? atMost : atMost - 1;
  }, [state.given, state.thorough, question]);
  const before = pathway.questions.slice(0, pathway.questions.indexOf(question));
  const number = before.filter(({ id }) => isAnswered(answers, id)).length + 1;
  return (
    <p class="check-progress">
      <strong>{`Question ${number}.`}</strong>{' '}
      {after > 0 ? `At most ${after} more after this.` : 'This is the last one.'}
    </p>
  );
}
