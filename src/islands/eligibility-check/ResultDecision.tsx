import type { ResultProps } from './props.ts';
import { Ring } from './Ring.tsx';
import { SourceLine } from './ResultPoints.tsx';

/** What to do next, who decides, how to ask them to look again, and what else is worth knowing. */
export function ResultDecision({ pathway, contacts, result, points }: ResultProps) {
  const settled = points.filter(({ open }) => open.length === 0);
  const ready = settled.flatMap(({ criterion }) => criterion.evidence ?? []);
  return (
    <>
      <section>
        <h3>What to do next</h3>
        <ol class="steps">
          {pathway.outcomes[result.outcome].nextSteps.map((step) => (
            <li key={step.text}>
              {step.text}
              {contacts
                .filter(({ id }) => id === step.contact)
                .map((contact) => (
                  <Ring contact={contact} key={contact.id} />
                ))}
            </li>
          ))}
        </ol>
      </section>
      {ready.length > 0 && (
        <section>
          <h3>{settled.length < points.length ? 'What else to have ready' : 'What to have ready'}</h3>
          <ul>
            {ready.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <SourceLine sources={ready.map(({ source }) => source)} />
        </section>
      )}
      <section>
        <h3>Who decides, and how to ask them to look again</h3>
        <p>{pathway.whoDecides}</p>
        <p>{pathway.lookAgain}</p>
      </section>
      {pathway.worthKnowing.length > 0 && (
        <section class="no-print">
          <h3>Worth knowing</h3>
          <ul>
            {pathway.worthKnowing.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <SourceLine sources={pathway.worthKnowing.map(({ source }) => source)} />
        </section>
      )}
    </>
  );
}
