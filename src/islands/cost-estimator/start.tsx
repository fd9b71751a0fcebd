import { render, type ComponentChildren } from 'preact';
import { codeInAddress } from '#islands/eligibility-check/hand-over/address.ts';
import { PAGE_HEADING_ID } from '#islands/form/PageHeading.tsx';
import { readToday } from './clock.ts';
import { pageOf, type PageId } from './form-spec.ts';
import { watchPages } from './page-history.ts';
import { LOADERS, type PieceName, type Pieces } from './pieces.ts';
import { isCovered, type EstimatorSite } from './props.ts';
import { readForm } from './read-form.ts';
import type { PageError } from './reader.ts';
import { Screen } from './Screen.tsx';
import { changeForm, startForm, type FormAction, type FormState } from './state.ts';

/**
 * Starts the estimator in an element of the page. Everything typed lives in this function's variables, in
 * memory, and nowhere else. Each change draws the screen anew from the state. On a day that the figures do
 * not cover, `outOfDate` is shown instead.
 */
export function startEstimator(place: HTMLElement, outOfDate: HTMLElement, site: EstimatorSite): void {
  const siteTitle = document.title;
  let state = startForm(site, new URLSearchParams(location.hash.slice(1)).get('scheme') ?? '');
  let page: PageId = 'people';
  let errors: readonly PageError[] = [];
  let attempt = 0;
  let hasSeenWeek = false;
  let pieces: Pieces = {};
  let notice: ComponentChildren;

  const draw = (): void => {
    const today = readToday();
    const isOutOfDate = !isCovered(site, today);
    outOfDate.hidden = !isOutOfDate;
    if (isOutOfDate) {
      render(null, place);
      return;
    }
    const form = {
      site,
      state,
      today,
      page,
      errors,
      attempt,
      hasSeenWeek,
      change,
      goTo,
      goOn,
      pieces,
      want,
      notice,
      restore,
    };
    render(<Screen form={form} />, place);
  };
  const nameWindow = (): void => {
    const title = pageOf(site.words, page)?.title;
    document.title = `${errors.length > 0 ? 'Error: ' : ''}${title} – ${siteTitle}`;
  };
  // So that a screen reader says where the reader is, and the next Tab starts there.
  const focusHeading = (): void => document.getElementById(PAGE_HEADING_ID)?.focus();
  const want = (name: PieceName): void => {
    if (typeof pieces[name] === 'function') return;
    void LOADERS[name]()
      .then(
        ({ Part }) => (pieces = { ...pieces, [name]: Part }),
        () => (pieces = { ...pieces, [name]: 'failed' }),
      )
      .then(() => {
        draw();
        if (name === page) focusHeading();
        // What a reader asked for takes the focus in place of the button, which is gone.
        else document.getElementById(name)?.focus();
      });
  };
  const show = (next: PageId): void => {
    // Whoever has gone on once will come to the week: by then it is here.
    want('week');
    want('ahead');
    page = next;
    notice = undefined;
    errors = [];
    hasSeenWeek ||= next === 'week';
    draw();
    nameWindow();
    focusHeading();
  };
  const change = (action: FormAction): void => {
    state = changeForm(state, action);
    draw();
  };
  const goTo = watchPages('people', (name) => pageOf(site.words, name)?.id, show);
  const tell = (told: ComponentChildren): void => {
    notice = told;
    draw();
  };
  /** Puts answers in that came from outside, and leads to their week. What became of them stands above it. */
  const restore = (from: FormState, told: ComponentChildren): void => {
    state = from;
    goTo('week');
    tell(told);
  };
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
  draw();

  const code = codeInAddress();
  if (code === undefined) return;
  // Answers must not linger in the address.
  history.replaceState(history.state, '', location.pathname);
  LOADERS.take().then(
    ({ arrive }) => {
      const found = arrive(code, site);
      if (found.state) restore(found.state, found.notice);
      else tell(found.notice);
    },
    () => tell(<p role="alert">{site.words.carry.notLoaded}</p>),
  );
}
