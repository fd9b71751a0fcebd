import { answerInWords } from '#domain/eligibility/answer-in-words.ts';
import { isAnswered } from '#domain/eligibility/condition.ts';
import { AloneToHear } from '#islands/form/AloneToHear.tsx';
import { PageHeading } from '#islands/form/PageHeading.tsx';
import { BackButton } from './BackButton.tsx';
import type { ScreenProps } from './props.ts';
import { currentAnswers, questionAhead } from './state.ts';

/** Every answer given so far, each with a way to change it. */
export function ReviewScreen(props: ScreenProps) {
  const { pathway, state, act } = props;
  const answers = currentAnswers(props, state);
  const answered = pathway.questions.filter(({ id }) => isAnswered(answers, id));
  const isAhead = questionAhead(props, state) !== null;
  return (
    <>
      <PageHeading>Your answers</PageHeading>
      <p>Check them here. You can change any of them. They stay on this device.</p>
      <dl class="summary-list check-answers">
        {answered.map((question) => (
          <div key={question.id}>
            <dt>{question.label}</dt>
            <dd>
              <span>{answerInWords(question, answers[question.id])}</span>
              <button
                class="button button-quiet"
                type="button"
                onClick={() => act({ do: 'change', question: question.id })}
              >
                Change
                <AloneToHear of={question.label} />
              </button>
            </dd>
          </div>
        ))}
      </dl>
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
