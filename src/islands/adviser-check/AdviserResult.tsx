import { AnswerList } from '#islands/eligibility-check/AnswerList.tsx';
import { OnDemand } from '#islands/eligibility-check/hand-over/OnDemand.tsx';
import { ResultDecision } from '#islands/eligibility-check/ResultDecision.tsx';
import { ResultPoints } from '#islands/eligibility-check/ResultPoints.tsx';
import { ResultSchemes } from '#islands/eligibility-check/ResultSchemes.tsx';
import { ResultSettle } from '#islands/eligibility-check/ResultSettle.tsx';
import { today } from '#islands/eligibility-check/today.ts';
import { USUAL_WORDS } from '#islands/eligibility-check/words.ts';
import { CaseNotes } from './CaseNotes.tsx';
import { Checklist } from './Checklist.tsx';
import { NextClient } from './NextClient.tsx';
import type { SheetProps } from './props.ts';
import { toHandOver } from './state.ts';

/** The whole result, in the order of the self-check; then what an adviser does with it. On paper: the sheet. */
export function AdviserResult(sheet: SheetProps) {
  const { pathway, answers, result, points, state } = sheet;
  const { heading, summary } = pathway.outcomes[result.outcome];
  // The checklist tells once, for all points, what to have ready.
  const withoutEvidence = points.map((point) => ({
    ...point,
    criterion: { ...point.criterion, evidence: undefined },
  }));
  const parts = { ...sheet, points: withoutEvidence };
  return (
    <div class="check-result adviser-result">
      <h2 class="page-heading" id="adviser-result" tabIndex={-1}>
        {heading}
      </h2>
      <p class="lead">{summary}</p>
      <p class="only-print">
        {state.reference && <strong>Reference: {state.reference}. </strong>}Made on {today()}, from the
        answers at the end.
      </p>
      <p class="callout">
        <strong>{(pathway.words ?? USUAL_WORDS).onlyAGuide}</strong>
      </p>
      <ResultPoints {...sheet} />
      <ResultSettle {...parts} />
      <ResultSchemes {...parts} />
      <Checklist {...sheet} />
      <ResultDecision {...parts} />
      <section class="only-print">
        <h3>The answers</h3>
        <AnswerList {...sheet} />
      </section>
      <section class="no-print">
        <h3>For the file</h3>
        <CaseNotes {...sheet} />
        <OnDemand
          pick={({ TakeItWithYou }) => TakeItWithYou}
          given={{ ...sheet, answers: toHandOver(answers) }}
          label="Make a link, a code to scan or a file"
        />
      </section>
      <NextClient {...sheet} />
    </div>
  );
}
