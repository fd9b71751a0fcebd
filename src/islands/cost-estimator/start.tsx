import { render } from 'preact';
import { PAGE_HEADING_ID } from '#islands/form/PageHeading.tsx';
import { readToday } from './clock.ts';
import { pageOf, type PageId } from './form-spec.ts';
import { openOnPaper } from './open-on-paper.ts';
import { watchPages } from './page-history.ts';
import { isCovered, type EstimatorSite } from './props.ts';
import { readForm } from './read-form.ts';
import type { PageError } from './reader.ts';
import { Screen } from './Screen.tsx';
import { changeForm, startForm, type FormAction } from './state.ts';

/**
 * Starts the estimator in an element of the page. Everything typed lives in this function's variables, in
 * memory, and nowhere else. Each change draws the screen anew from the state. On a day that the figures do
 * not cover, `outOfDate` is shown instead.
 */
export function startEstimator(place: HTMLElement, outOfDate: HTMLElement, site: EstimatorSite): void {
  const siteTitle = document.title;
  let state = startForm(site, new URLSearchParams(location.hash.slice(1)).get('scheme') ?? '');
  let page: PageId = 'home';
  let errors: readonly PageError[] = [];
  let attempt = 0;
  let hasSeenWeek = false;

  const draw = (): void => {
    const today = readToday();
    const isOutOfDate = !isCovered(site, today);
    outOfDate.hidden = !isOutOfDate;
    if (isOutOfDate) {
      render(null, place);
      return;
    }
    const form = { site, state, today, page, errors, attempt, hasSeenWeek, change, goTo, goOn };
    render(<Screen form={form} />, place);
  };
  const nameWindow = (): void => {
    const title = pageOf(site.words, page)?.title;
    document.title = `${errors.length > 0 ? 'Error: ' : ''}${title} – ${siteTitle}`;
  };
  const show = (next: PageId): void => {
    page = next;
    errors = [];
    hasSeenWeek ||= next === 'week';
    draw();
    nameWindow();
    // So that a screen reader says where the reader is, and the next Tab starts there.
    document.getElementById(PAGE_HEADING_ID)?.focus();
  };
  const change = (action: FormAction): void => {
    state = changeForm(state, action);
    draw();
  };
  const goTo = watchPages('home', (name) => pageOf(site.words, name)?.id, show);
  const goOn = (next: PageId): void => {
    const today = readToday();
    errors = isCovered(site, today)
      ? readForm(state, site, today).errors.filter((error) => error.page === page)
      : [];
    if (errors.length === 0) {
      goTo(next);
      return;
    }
    attempt += 1;
    draw();
    nameWindow();
  };
  openOnPaper(place);
  draw();
}
