import { useEffect, useRef, useState } from 'preact/hooks';
import { isAnswered, questionApplies } from '#domain/eligibility/condition.ts';
import { StateMark } from '#islands/eligibility-check/StateMark.tsx';
import { USUAL_WORDS } from '#islands/eligibility-check/words.ts';
import type { SheetProps } from './props.ts';

/** How long nothing must change before the change is said: a number is typed figure by figure. */
const PAUSE = 1500;

/** What the answers come to so far, beside the questions. Those who cannot see it hear when it changes. */
export function SoFar({ pathway, answers, result, points }: SheetProps) {
  const applying = pathway.questions.filter((question) => questionApplies(question, answers));
  const count = applying.filter(({ id }) => isAnswered(answers, id)).length;
  const { heading } = pathway.outcomes[result.outcome];
  const { states } = pathway.words ?? USUAL_WORDS;
  const marks = points.map(({ criterion, checked }) => `${criterion.title}: ${states[checked.state]}.`);
  return (
    <section class="adviser-so-far no-print" aria-labelledby="so-far">
      <h2 id="so-far">So far</h2>
      <p class="adviser-outcome">
        <strong>{count > 0 ? heading : 'Nothing is answered yet.'}</strong>
      </p>
      <p>
        {count} of {applying.length} questions that apply are answered.
      </p>
      <ul class="adviser-marks">
        {points.map(({ criterion, checked }) => (
          <li key={criterion.id}>
            <span>{criterion.title}</span> <StateMark state={checked.state} words={pathway.words} />
          </li>
        ))}
      </ul>
      <p>
        <a class="lone-link" href="#adviser-result">
          Go to the whole result
        </a>
      </p>
      <Said heading={heading} marks={marks} />
    </section>
  );
}

/** Says the outcome and the points that have changed, once the answers have been at rest for a moment. */
function Said({ heading, marks }: { readonly heading: string; readonly marks: readonly string[] }) {
  const said = useRef([heading, ...marks]);
  const [words, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      const changed = [heading, ...marks].filter((line) => !said.current.includes(line));
      if (changed.length > 0) say(changed.join(' '));
      said.current = [heading, ...marks];
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [heading, marks.join()]);
  return (
    <p class="visually-hidden" role="status">
      {words}
    </p>
  );
}
