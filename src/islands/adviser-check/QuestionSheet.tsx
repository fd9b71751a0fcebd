import { conditionInWords } from '#domain/eligibility/condition-in-words.ts';
import { questionApplies } from '#domain/eligibility/condition.ts';
import { OnDemand } from '#islands/eligibility-check/hand-over/OnDemand.tsx';
import { QuestionField } from '#islands/eligibility-check/QuestionField.tsx';
import { Field } from '#islands/form/Field.tsx';
import type { SheetProps } from './props.ts';
import { draftIn } from './state.ts';

/** Every question, numbered as on paper. One that does not apply stays in its place, with what was put there. */
export function QuestionSheet(sheet: SheetProps) {
  const { pathway, answers, state, change } = sheet;
  return (
    <>
      <h2>The questions</h2>
      <p class="check-private">The answers stay on this page. Nothing is sent or kept.</p>
      <Field
        id="reference"
        label="Your own reference"
        hint="You can leave it empty. It is printed on the sheet and goes into the notes. No link or file holds it."
        width="medium"
        value={state.reference}
        onValue={(reference) => change({ do: 'refer', reference })}
      />
      <OnDemand pick={({ OpenFile }) => OpenFile} given={sheet} label="Open a file with your answers" />
      {pathway.questions.map((question, index) => {
        const { id, askedWhen } = question;
        const isOff = !questionApplies(question, answers);
        return (
          <div
            class={`adviser-question adviser-${question.kind}${isOff ? ' is-off' : ''}`}
            key={id}
            onFocusOut={() => change({ do: 'leave', question: id })}
          >
            <QuestionField
              question={{ ...question, label: `${index + 1}. ${question.label}` }}
              draft={draftIn(state, id)}
              hasError={state.faulty.includes(id)}
              keepsRoom
              disabled={isOff}
              onType={(text) => change({ do: 'type', question: id, text })}
              onChoose={(chosen) => change({ do: 'choose', question: id, chosen })}
            />
            {askedWhen && (
              <p class="adviser-asked-when">
                Asked only if {conditionInWords(askedWhen, pathway.questions)}.
              </p>
            )}
          </div>
        );
      })}
      <div class="buttons">
        <button class="button" type="submit">
          Go to the result
        </button>
      </div>
    </>
  );
}
