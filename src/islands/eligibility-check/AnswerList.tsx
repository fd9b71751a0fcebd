import { answerInWords } from '#domain/eligibility/answer-in-words.ts';
import { isAnswered } from '#domain/eligibility/condition.ts';
import { AloneToHear } from '#islands/form/AloneToHear.tsx';
import type { ScreenProps } from './props.ts';
import { currentAnswers } from './state.ts';

/** Every answer given so far, each with a way to change it. */
export function AnswerList(props: ScreenProps) {
  const { pathway, state, act } = props;
  const answers = currentAnswers(props, state);
  return (
    <dl class="summary-list check-answers">
      {pathway.questions
        .filter(({ id }) => isAnswered(answers, id))
        .map((question) => (
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
  );
}
