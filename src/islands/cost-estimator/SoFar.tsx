import { estimateWeek } from '#domain/costs/estimate-week.ts';
import { NO_MONEY } from '#domain/money.ts';
import { Details } from '#islands/form/Details.tsx';
import { readForm } from './read-form.ts';
import type { FormPart } from './screen-props.ts';
import { sayAbout, sayLeftOver, spanOf } from './spans.ts';

/**
 * What the week comes to so far, what is not in it yet, and what was taken for granted on this page. Before
 * any money coming in is known it says what the week costs: nobody is told of a want that is none.
 */
export function SoFar({ form }: FormPart) {
  const { site, state, today, page } = form;
  const { pages, result } = site.words;
  const { situation, open, assumptions } = readForm(state, site, today);
  const estimate = estimateWeek(situation, site.rates, site.workingWords);
  const costs = spanOf(estimate, 'charges');
  const assumed = assumptions.filter((each) => each.page === page);
  let said = result.nothingYet;
  if (!open.includes('money')) said = sayLeftOver(spanOf(estimate, 'leftOver'), 'week');
  else if (costs.to > NO_MONEY) said = result.costsSoFar.replace('{costs}', sayAbout(costs, 'week'));
  return (
    <section class="so-far no-print">
      <h3>So far</h3>
      <p class="so-far-left">{said}</p>
      {open.length > 0 && (
        <p>
          {result.notInItYet}{' '}
          {pages
            .filter(({ id }) => open.includes(id))
            .map(({ short }) => short.toLowerCase())
            .join('; ')}
          .
        </p>
      )}
      {assumed.length > 0 && (
        <Details summary={result.skip}>
          <ul>
            {assumed.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}
