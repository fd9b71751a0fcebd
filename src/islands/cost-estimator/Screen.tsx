import { ErrorSummary } from '#islands/form/ErrorSummary.tsx';
import { PageHeading } from '#islands/form/PageHeading.tsx';
import { factsOf, isAsked } from './facts.ts';
import { FormField } from './FormField.tsx';
import type { FormPart } from './screen-props.ts';
import { WeekPage } from './WeekPage.tsx';

const NO_PAGE = { title: '', fields: [] };

/** A page of the form with its fields and the ways on and back. */
function FormPage({ form }: FormPart) {
  const { site, state, today, page, errors, attempt, hasSeenWeek, goOn } = form;
  const { pages } = site.words;
  const index = pages.findIndex(({ id }) => id === page);
  const { title, fields } = pages[index] ?? NO_PAGE;
  const facts = factsOf(state, site.areas, today);
  const next = pages[index + 1]?.id ?? 'week';
  return (
    <form
      class={index > 0 ? 'estimator is-later' : 'estimator'}
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        goOn(next);
      }}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      <p class="progress">
        Part {index + 1} of {pages.length - 1}
      </p>
      <PageHeading>{title}</PageHeading>
      {fields
        .filter((field) => isAsked(field, facts))
        .map((field) => (
          <FormField key={field.id} form={form} spec={field} />
        ))}
      <div class="buttons">
        <button class="button" type="submit">
          Continue
        </button>
        {index > 0 && (
          <button class="button button-quiet" type="button" onClick={() => history.back()}>
            Back
          </button>
        )}
        {hasSeenWeek && next !== 'week' && (
          <button class="button button-quiet" type="button" onClick={() => goOn('week')}>
            Go to your week
          </button>
        )}
      </div>
    </form>
  );
}

/** What is shown now: a page of the form, or the week. */
export function Screen({ form }: FormPart) {
  return form.page === 'week' ? <WeekPage form={form} /> : <FormPage key={form.page} form={form} />;
}
