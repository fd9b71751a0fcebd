import { estimateWeek } from '#domain/costs/estimate-week.ts';
import { ChoiceGroup } from '#islands/form/ChoiceGroup.tsx';
import { PageHeading } from '#islands/form/PageHeading.tsx';
import { Headline } from './Headline.tsx';
import { Missing } from './Missing.tsx';
import { NextSteps } from './NextSteps.tsx';
import { readForm } from './read-form.ts';
import type { FormPart } from './screen-props.ts';
import { ToldUs } from './ToldUs.tsx';
import { weekGroups } from './week-rows.ts';
import { WeekTable } from './WeekTable.tsx';
import { Working } from './Working.tsx';

/** The result: what is left, the week, the working, what is missing, what to do next. */
export function WeekPage({ form }: FormPart) {
  const { state, site, today, change } = form;
  const words = site.words.result;
  const read = readForm(state, site, today);
  const toldUs = <ToldUs form={form} read={read} />;
  if (read.errors.length > 0)
    return (
      <div class="estimator">
        <PageHeading>We cannot add up your week yet</PageHeading>
        <p>{words.cannotBeRight}</p>
        <ul>
          {read.errors.map(({ id, message }) => (
            <li key={id}>{message}</li>
          ))}
        </ul>
        {toldUs}
      </div>
    );
  const estimate = estimateWeek(read.situation, site.rates, site.workingWords);
  const { lowest, highest, isRange } = estimate;
  return (
    <div class="estimator week">
      <PageHeading>Your week{read.found && ` at ${read.found.scheme.name}`}</PageHeading>
      <Headline estimate={estimate} situation={read.situation} period={state.view} words={words} />
      <div class="view-switch no-print">
        <ChoiceGroup
          id="view"
          kind="one"
          label="Show it for"
          options={site.words.views}
          chosen={state.view}
          onChoose={(view) => change({ type: 'view', view })}
        />
      </div>
      <WeekTable groups={weekGroups(read, estimate, site.words.lines)} period={state.view} />
      <h3>How we worked it out</h3>
      <p>{words.openToSee}</p>
      {isRange && <h4>At the lowest</h4>}
      <Working steps={lowest.working} />
      {isRange && (
        <>
          <h4>At the highest</h4>
          <Working steps={highest.working} />
        </>
      )}
      <Missing read={read} words={words} />
      <h3>The council’s own rules</h3>
      <ul>
        {(read.found?.area.ownRules ?? [words.otherCouncil]).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <NextSteps read={read} estimate={estimate} site={site} />
      <h3>What you told us</h3>
      {toldUs}
    </div>
  );
}
