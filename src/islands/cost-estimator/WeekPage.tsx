import { useEffect, useRef } from 'preact/hooks';
import { estimateWeek } from '#domain/costs/estimate-week.ts';
import { SituationError } from '#domain/costs/situation-error.ts';
import type { Estimate } from '#domain/costs/types.ts';
import { NO_MONEY } from '#domain/money.ts';
import { ChoiceGroup } from '#islands/form/ChoiceGroup.tsx';
import { PageHeading } from '#islands/form/PageHeading.tsx';
import { Headline } from './Headline.tsx';
import { LocalChoices } from './LocalChoices.tsx';
import { Missing } from './Missing.tsx';
import { NextSteps } from './NextSteps.tsx';
import type { PageProps } from './page-props.ts';
import { PAGES, type PageId } from './pages.ts';
import { findScheme } from './props.ts';
import { readForm, type ReadForm } from './to-situation.ts';
import { ToldUs } from './ToldUs.tsx';
import { weekGroups } from './week-rows.ts';
import { WeekTable } from './WeekTable.tsx';
import { VIEW_CHOICES } from './words.ts';
import { Working } from './Working.tsx';

type WeekPageProps = Omit<PageProps, 'field'> & { readonly goTo: (page: PageId) => void };

/** Opens all of the working while the page is being printed. */
function useOpenOnPaper() {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const opened: HTMLDetailsElement[] = [];
    const open = (): void => {
      for (const details of page.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? []) {
        details.open = true;
        opened.push(details);
      }
    };
    const close = (): void => {
      for (const details of opened.splice(0)) details.open = false;
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
  return page;
}

/** What cannot be read stops the sum: it says where to go. */
function Unreadable({ read, goTo }: { readonly read: ReadForm; readonly goTo: WeekPageProps['goTo'] }) {
  return (
    <div class="estimator">
      <PageHeading>We cannot add up your week yet</PageHeading>
      <p>Something that you typed cannot be read. Nothing is lost. Please look at these again.</p>
      <ul>
        {read.errors.map(({ id, message, page }) => (
          <li key={id}>
            <p>{message}</p>
            <button class="button button-quiet" type="button" onClick={() => goTo(page)}>
              Go to: {PAGES.find((each) => each.id === page)?.short}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The week, or what the engine says cannot be right. */
function workOut(read: ReadForm, rates: WeekPageProps['site']['rates']): Estimate | SituationError {
  try {
    return estimateWeek(read.situation, rates);
  } catch (error) {
    if (error instanceof SituationError) return error;
    throw error;
  }
}

/** The result: what is left, the week, the working, what is missing, what to do next. */
export function WeekPage({ state, change, site, today, goTo }: WeekPageProps) {
  const page = useOpenOnPaper();
  const read = readForm(state, { ...site, today });
  const found = findScheme(site.areas, state.place);
  const estimate = read.errors.length > 0 ? undefined : workOut(read, site.rates);
  if (!estimate) return <Unreadable read={read} goTo={goTo} />;
  const homeName = found?.scheme.name ?? 'Another place';
  const toldUs = <ToldUs read={read} homeName={homeName} goTo={goTo} />;
  if (estimate instanceof SituationError)
    return (
      <div class="estimator">
        <PageHeading>We cannot add up your week yet</PageHeading>
        <p>One of the amounts or dates cannot be right. Please look at them again.</p>
        {toldUs}
      </div>
    );
  const weeks = estimate.isRange
    ? [
        { title: 'With every amount at its lowest', week: estimate.lowest },
        { title: 'With every amount at its highest', week: estimate.highest },
      ]
    : [{ title: '', week: estimate.lowest }];
  return (
    <div class="estimator week" ref={page}>
      <PageHeading>Your week{found && ` at ${homeName}`}</PageHeading>
      <Headline
        estimate={estimate}
        situation={read.situation}
        period={state.view}
        figuresTo={site.figuresTo}
      />
      <div class="view-switch no-print">
        <ChoiceGroup
          id="view"
          kind="one"
          label="Show it for"
          options={VIEW_CHOICES}
          chosen={state.view}
          onChoose={(view) => change({ type: 'fill', values: { view } })}
        />
      </div>
      <WeekTable groups={weekGroups(read, estimate, found)} period={state.view} />
      <h3>How we worked it out</h3>
      <p>Open a line to see why. These amounts are for a week.</p>
      {weeks.map(({ title, week }) => (
        <section key={title}>
          {title && <h4>{title}</h4>}
          <Working steps={week.working} />
        </section>
      ))}
      <Missing read={read} estimate={estimate} found={found} />
      <h3>The council’s own rules</h3>
      <LocalChoices area={found?.area} />
      <h3>What you told us</h3>
      {toldUs}
      <NextSteps
        estimate={estimate}
        situation={read.situation}
        site={site}
        found={found}
        isShort={estimate.lowest.totals.leftOver < NO_MONEY || estimate.highest.totals.leftOver < NO_MONEY}
      />
    </div>
  );
}
