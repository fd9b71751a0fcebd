import { estimateWeek } from '#domain/costs/estimate-week.ts';
import { readForm } from '../read-form.ts';
import type { FormPart } from '../screen-props.ts';
import { HelpList } from './HelpList.tsx';
import { Limits } from './Limits.tsx';
import { SavingsPart } from './SavingsPart.tsx';

/** What lies ahead of this week: help to claim, limits to know of, and savings as they go down. */
export function Part({ form }: FormPart) {
  const { state, site, today } = form;
  const read = readForm(state, site, today);
  const estimate = estimateWeek(read.situation, site.rates, site.workingWords);
  return (
    <section class="ahead">
      <HelpList read={read} site={site} />
      <Limits read={read} estimate={estimate} site={site} />
      <SavingsPart form={form} read={read} />
    </section>
  );
}
