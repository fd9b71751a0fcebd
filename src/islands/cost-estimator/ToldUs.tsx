import { formatDay } from '#domain/date-words.ts';
import type { CareCost, Person } from '#domain/costs/types.ts';
import { formatMoney } from '#domain/money.ts';
import { AloneToHear } from '#islands/form/AloneToHear.tsx';
import type { PageId } from './form-spec.ts';
import type { ReadForm } from './read-form.ts';
import type { EstimatorSite } from './props.ts';
import type { FormPart } from './screen-props.ts';

function sayCare(care: CareCost | undefined): string {
  if (!care) return 'no care';
  return 'hours' in care
    ? `${care.hours} hours a week at ${formatMoney(care.hourlyRate)} an hour`
    : `${formatMoney(care.weeklyCost)} a week`;
}

/** What was counted on each page that the week's table does not show. */
function sayPages(
  { situation, found }: ReadForm,
  site: EstimatorSite,
): Readonly<Partial<Record<PageId, string>>> {
  const { person, partner, care } = situation;
  const each = (say: (one: Person) => string): string =>
    `You: ${say(person)}.${partner ? ` Your partner: ${say(partner)}.` : ''}`;
  return {
    home: `${found?.scheme.name ?? 'Another place'}. ${site.words.tenures[situation.home.tenure]}.`,
    people: each(({ born }) => `born ${formatDay(born)}`),
    savings: each(({ capital }) => formatMoney(capital)),
    care: each((one) => sayCare(one === partner ? partner.care : care)),
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
              <strong>{short}</strong> {said[id]}
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
