import { formatDay } from '#domain/date-words.ts';
import type { Person } from '#domain/costs/types.ts';
import { formatMoney } from '#domain/money.ts';
import { AloneToHear } from '#islands/form/AloneToHear.tsx';
import type { PageId } from './form-spec.ts';
import type { ReadForm } from './read-form.ts';
import type { EstimatorSite } from './props.ts';
import type { FormPart } from './screen-props.ts';

/** What was counted on the pages that neither the week's table nor the working shows. */
function sayPages(
  { situation: { person, partner, home }, found }: ReadForm,
  { words }: EstimatorSite,
): Readonly<Partial<Record<PageId, string>>> {
  const each = (say: (one: Person) => string): string =>
    `You: ${say(person)}.${partner ? ` Your partner: ${say(partner)}.` : ''}`;
  return {
    home: `${found ? found.scheme.name : 'Another place'}. ${words.tenures[home.tenure]}.`,
    people: each(({ born }) => `born ${formatDay(born)}`),
    savings: each(({ capital }) => formatMoney(capital)),
  };
}

/** The parts of the form, what was counted there, and the way back to each. */
export function ToldUs({ form, read }: FormPart & { readonly read: ReadForm }) {
  const { site, goTo } = form;
  const said = sayPages(read, site);
  return (
    <ul class="told">
      {site.words.pages
        .filter(({ id }) => id !== 'week')
        .map(({ id, short }) => (
          <li key={id} class={said[id] ? undefined : 'no-print'}>
            <span>
              <strong>{short}.</strong> {said[id]}
            </span>
            <button class="button button-quiet" type="button" onClick={() => goTo(id)}>
              Change
              <AloneToHear of={short} />
            </button>
          </li>
        ))}
    </ul>
  );
}
