import { PageHeading } from '#islands/form/PageHeading.tsx';
import { AnswerList } from './AnswerList.tsx';
import { BackButton } from './BackButton.tsx';
import type { ScreenProps } from './props.ts';
import { questionAhead } from './state.ts';

/** Every answer given so far, each with a way to change it. */
export function ReviewScreen(props: ScreenProps) {
  const { state, act } = props;
  const isAhead = questionAhead(props, state) !== null;
  return (
    <>
      <PageHeading>Your answers</PageHeading>
      <p>Check them here. You can change any of them. They stay on this device.</p>
      <AnswerList {...props} />
      {isAhead && <p>There are more questions to answer. You can also stop here.</p>}
      <div class="buttons">
        {isAhead && (
          <button class="button" type="button" onClick={() => act({ do: 'go-on', thorough: false })}>
            Go on with the questions
          </button>
        )}
        <button
          class={isAhead ? 'button button-quiet' : 'button'}
          type="button"
          onClick={() => act({ do: 'show-result' })}
        >
          {isAhead ? 'Show what you can tell so far' : 'See what it looks like'}
        </button>
        <BackButton />
      </div>
    </>
  );
}
