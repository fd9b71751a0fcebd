import { answerInWords } from '#domain/eligibility/answer-in-words.ts';
import { isAnswered } from '#domain/eligibility/condition.ts';
import type { AnswerChange, CriterionResult, Question } from '#domain/eligibility/types.ts';
import { AloneToHear } from '#islands/form/AloneToHear.tsx';
import { Details } from '#islands/form/Details.tsx';
import type { ResultProps } from './props.ts';
import { Ring } from './Ring.tsx';
import { StateMark } from './StateMark.tsx';
import { USUAL_WORDS } from './words.ts';

/** What is not clear, does not fit or needs a talk; what would settle or change it; and whom to ring. */
export function ResultSettle(props: ResultProps) {
  const { pathway, contacts, answers, points } = props;
  const toSettle = points.filter(({ open }) => open.length > 0);
  const toAnswer = points
    .flatMap(({ checked }) => (checked.state === 'unknown' ? checked.wouldChange : []))
    .filter(({ question }) => !isAnswered(answers, question));
  if (toSettle.length + toAnswer.length === 0) return null;
  const asked = new Set(toSettle.flatMap(({ open }) => open.map(({ contact }) => contact)));
  return (
    <section>
      <h3>{(pathway.words ?? USUAL_WORDS).toSettle}</h3>
      {toSettle.map(({ criterion, checked, open }) => (
        <div class="check-open" key={criterion.id}>
          <h4>{criterion.title}</h4>
          {open.map(({ part, state, because, settle }) => (
            <div key={part}>
              <StateMark state={state} words={pathway.words} />
              <p>
                {because} <strong>{settle}</strong>
              </p>
            </div>
          ))}
          {criterion.evidence?.map(({ text }) => (
            <p key={text}>Have ready: {text}</p>
          ))}
          <WouldChange {...props} checked={checked} />
        </div>
      ))}
      {toAnswer.length > 0 && (
        <Details summary="Questions that would make more of it clear">
          <ul>
            {toAnswer.map(({ question }) => (
              <li key={question}>{questionOf(pathway.questions, question)?.label}</li>
            ))}
          </ul>
        </Details>
      )}
      {contacts
        .filter(({ id }) => asked.has(id))
        .map((contact) => (
          <Ring contact={contact} key={contact.id} />
        ))}
    </section>
  );
}

/** The fewest other answers with which this point would come out differently, each with a way to give it. */
function WouldChange({
  pathway,
  checked,
  answers,
  act,
}: ResultProps & { readonly checked: CriterionResult }) {
  const changes = checked.wouldChange.filter(({ question }) => isAnswered(answers, question));
  if (changes.length === 0) return null;
  return (
    <div class="no-print">
      <p>
        {checked.state === 'unknown'
          ? 'It would be clear if you could answer'
          : 'It would look different with'}
        :
      </p>
      <ul class="check-questions">
        {changes.map((change) => {
          const question = questionOf(pathway.questions, change.question);
          if (!question) return null;
          return (
            <li key={change.question}>
              <span>
                {question.label}
                {checked.state !== 'unknown' && ` ${exampleOf(question, change)}`}
              </span>
              <button
                class="button button-quiet"
                type="button"
                onClick={() => act({ do: 'change', question: question.id })}
              >
                Change
                <AloneToHear of={question.label} />
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function questionOf(questions: readonly Question[], id: string): Question | undefined {
  return questions.find((question) => question.id === id);
}

/** The answer that would change it. One in numbers or in several parts is only an example. */
function exampleOf(question: Question, { answer }: AnswerChange): string {
  const words = `“${answerInWords(question, answer)}”`;
  return question.kind === 'one' ? words : `For example: ${words}`;
}
