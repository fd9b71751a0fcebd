import { formatHours, minutesToFind, sumCover, sumNeed } from '#domain/staffing/staffing.ts';
import type { StaffingSite } from './props.ts';
import type { Plan } from './read-plan.ts';

/** The heading that takes the focus when there is a result. */
export const RESULT_ID = 'staffing-result';

interface ResultProps {
  readonly plan: Plan;
  readonly words: StaffingSite['words'];
}

/** The hours that a plan comes to, each line with its sum in words. */
export function Result({ plan, words }: ResultProps) {
  const { homes, groups, cover } = plan;
  const need = sumNeed(groups, cover);
  const least = sumCover(cover);
  const toFind = minutesToFind(need, least);
  const lines = [
    [words.planned, need.groups.map(formatHours).join(' + '), need.planned],
    [words.withNight, `${formatHours(need.planned)} + ${formatHours(need.night)}`, need.withNight],
    [
      words.withLeader,
      `${formatHours(need.withNight)} + ${formatHours(least.leader)}`,
      need.withNightAndLeader,
    ],
    [
      words.cover,
      [least.day, least.night, least.handover, least.leader].map(formatHours).join(' + '),
      least.total,
    ],
    [
      words.toFind,
      toFind === 0 ? words.enough : `${formatHours(need.withNight)} − ${formatHours(least.total)}`,
      toFind,
    ],
  ] as const;
  return (
    <section class="staffing-result">
      <h3 id={RESULT_ID} tabIndex={-1}>
        {words.title}
      </h3>
      {need.people !== homes && (
        <p class="callout callout-important">
          {words.peopleDiffer
            .replace('{people}', () => String(need.people))
            .replace('{homes}', () => String(homes))}
        </p>
      )}
      <dl class="summary-list">
        {lines.map(([name, how, minutes]) => (
          <div key={name}>
            <dt>{name}</dt>{' '}
            <dd>
              <strong>{formatHours(minutes)} hours a week</strong>
              <br />
              {how}
            </dd>
          </div>
        ))}
      </dl>
      <p>{words.notADecision}</p>
    </section>
  );
}
