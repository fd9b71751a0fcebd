import { checkPathway } from '#domain/eligibility/check-pathway.ts';
import { PageHeading } from '#islands/form/PageHeading.tsx';
import { AnswerList } from './AnswerList.tsx';
import { BackButton } from './BackButton.tsx';
import { OnDemand } from './hand-over/OnDemand.tsx';
import { pointsOf } from './points.ts';
import type { ScreenProps } from './props.ts';
import { ResultDecision } from './ResultDecision.tsx';
import { ResultPoints } from './ResultPoints.tsx';
import { ResultSchemes } from './ResultSchemes.tsx';
import { ResultSettle } from './ResultSettle.tsx';
import { currentAnswers, questionAhead } from './state.ts';
import { today } from './today.ts';
import { USUAL_WORDS } from './words.ts';

/** What it looks like, why, what would change it, where, what to do next, and who decides. */
export function ResultScreen(props: ScreenProps) {
  const { pathway, schemes, state, act } = props;
  const answers = currentAnswers(props, state);
  const result = checkPathway(pathway, answers, schemes);
  const { heading, summary } = pathway.outcomes[result.outcome];
  const isAhead = questionAhead(props, state) !== null;
  const parts = { ...props, answers, result, points: pointsOf(pathway, answers, result) };
  return (
    <div class="check-result">
      <PageHeading>{heading}</PageHeading>
      <p class="lead">{summary}</p>
      <p class="only-print">Made on {today()}, from these answers.</p>
      <p class="callout">
        <strong>{(pathway.words ?? USUAL_WORDS).onlyAGuide}</strong>
      </p>
      {isAhead && (
        <>
          <p>You have not answered every question yet. So this can still change.</p>
          <div class="buttons">
            <button class="button" type="button" onClick={() => act({ do: 'go-on', thorough: false })}>
              Go on with the questions
            </button>
          </div>
        </>
      )}
      <ResultPoints {...parts} />
      <ResultSettle {...parts} />
      <ResultSchemes {...parts} />
      <ResultDecision {...parts} />
      <section class="only-print">
        <h3>The answers</h3>
        <AnswerList {...props} />
      </section>
      <section class="no-print">
        <h3>What you can do with this page</h3>
        <p>Print it, or write down what you need. When you close this page, your answers are gone.</p>
        <div class="buttons">
          <button class="button" type="button" onClick={() => print()}>
            Print this result
          </button>
          {schemes.length > 0 && (
            <a class="button button-quiet" href="/estimator/">
              Work out the money
            </a>
          )}
          <button class="button button-quiet" type="button" onClick={() => act({ do: 'review' })}>
            Change an answer
          </button>
          {!isAhead && questionAhead(props, state, true) && (
            <button
              class="button button-quiet"
              type="button"
              onClick={() => act({ do: 'go-on', thorough: true })}
            >
              Answer the questions we left out
            </button>
          )}
          <button class="button button-quiet" type="button" onClick={() => act({ do: 'start-again' })}>
            Start again
          </button>
          <BackButton />
        </div>
      </section>
      <section>
        <h3 class="no-print">Take it with you</h3>
        <OnDemand screen={props} part="TakeItWithYou" label="Make a link, a code to scan or a file" />
      </section>
    </div>
  );
}
