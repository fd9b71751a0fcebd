import { useEffect, useReducer, useState } from 'preact/hooks';
import { ErrorSummary } from '#islands/form/ErrorSummary.tsx';
import { PageHeading } from '#islands/form/PageHeading.tsx';
import { usePageFocus } from '#islands/form/use-page-focus.ts';
import { usePageHistory } from '#islands/form/use-page-history.ts';
import { BillsPage } from './BillsPage.tsx';
import { CarePage } from './CarePage.tsx';
import { ChargesPage } from './ChargesPage.tsx';
import { readToday } from './clock.ts';
import { HomePage } from './HomePage.tsx';
import { knownCharges } from './known-charges.ts';
import { Locked } from './Locked.tsx';
import { MoneyPage } from './MoneyPage.tsx';
import { isPageId, PAGES, type PageId } from './pages.ts';
import { PeoplePage } from './PeoplePage.tsx';
import { findScheme, type EstimatorProps } from './props.ts';
import type { PageError } from './reader.ts';
import { SavingsPage } from './SavingsPage.tsx';
import { changeForm, EMPTY_FORM, type FormState } from './state.ts';
import { readForm } from './to-situation.ts';
import { WeekPage } from './WeekPage.tsx';

const FORM_PAGES = {
  home: HomePage,
  charges: ChargesPage,
  people: PeoplePage,
  money: MoneyPage,
  savings: SavingsPage,
  care: CarePage,
  bills: BillsPage,
} as const;

/** The form as it starts: empty, but for the scheme that the address may name (`#scheme=atlas-place`). */
function startForm(site: EstimatorProps): FormState {
  const place = new URLSearchParams(location.hash.slice(1)).get('scheme') ?? '';
  const found = findScheme(site.areas, place);
  return found
    ? changeForm(EMPTY_FORM, { type: 'choosePlace', place, known: knownCharges(found.scheme) })
    : EMPTY_FORM;
}

/** The pages one after another. Everything typed lives here, in memory, and nowhere else. */
export function Flow(site: EstimatorProps) {
  const [state, change] = useReducer(changeForm, site, startForm);
  const [page, goTo] = usePageHistory<PageId>('home', isPageId);
  const [shown, setShown] = useState<readonly PageError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [hasSeenWeek, setSeenWeek] = useState(false);
  const index = PAGES.findIndex(({ id }) => id === page);
  const { title } = PAGES[index] ?? PAGES[0];
  const errors = shown.filter((error) => error.page === page);
  usePageFocus(page, title, errors.length > 0);
  useEffect(() => {
    setShown([]);
    if (page === 'week') setSeenWeek(true);
  }, [page]);

  const today = readToday();
  if (today < site.figuresFrom || today > site.figuresTo)
    return <Locked site={site} isEarly={today < site.figuresFrom} />;

  const goOn = (next: PageId): void => {
    const found = readForm(state, { ...site, today }).errors.filter((error) => error.page === page);
    setShown(found);
    setAttempt(attempt + 1);
    if (found.length === 0) goTo(next);
  };
  if (page === 'week')
    return <WeekPage state={state} change={change} site={site} today={today} goTo={goTo} />;

  const FormPage = FORM_PAGES[page];
  const next = PAGES[index + 1] ?? PAGES[0];
  return (
    <form
      class="estimator"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        goOn(next.id);
      }}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      <p class="progress">
        Part {index + 1} of {PAGES.length - 1}
      </p>
      <PageHeading>{title}</PageHeading>
      <FormPage
        state={state}
        change={change}
        site={site}
        today={today}
        field={(id) => ({ id, error: errors.find((error) => error.id === id)?.message })}
      />
      <div class="buttons">
        <button class="button" type="submit">
          Continue
        </button>
        {index > 0 && (
          <button class="button button-quiet" type="button" onClick={() => history.back()}>
            Back
          </button>
        )}
        {hasSeenWeek && next.id !== 'week' && (
          <button class="button button-quiet" type="button" onClick={() => goOn('week')}>
            Go to your week
          </button>
        )}
      </div>
    </form>
  );
}
