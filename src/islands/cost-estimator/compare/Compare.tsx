import { compareWeeks } from '#domain/costs/compare-weeks.ts';
import { estimateWeek } from '#domain/costs/estimate-week.ts';
import { ChoiceGroup } from '#islands/form/ChoiceGroup.tsx';
import { Field } from '#islands/form/Field.tsx';
import { readHours } from '#islands/form/read-money.ts';
import { SelectField } from '#islands/form/SelectField.tsx';
import { findScheme } from '../props.ts';
import { readForm } from '../read-form.ts';
import { fill, type FormPart } from '../screen-props.ts';
import { valueOf, type FormState } from '../state.ts';
import { Compared } from './Compared.tsx';
import {
  CHOSEN_ID,
  chosenWhatIfs,
  HOME_ID,
  HOURS_ID,
  MOST_OTHERS,
  offeredWhatIfs,
  otherForm,
} from './what-if.ts';

/** Up to three weeks side by side: the reader's own, and what it would be in another way. */
export function Part({ form }: FormPart) {
  const { state, site, today } = form;
  const words = site.words.compare;
  const chosen = chosenWhatIfs(state, site, today);
  const hours = readHours(valueOf(state, HOURS_ID));
  const hoursError =
    hours.kind === 'problem'
      ? site.words.problems[hours.problem].replace('{name}', words.howManyHours)
      : undefined;
  const isReady = (what: string): boolean => what !== 'more-care' || hours.kind === 'value';
  const shown = chosen.filter(isReady).slice(0, MOST_OTHERS);
  const weekOf = (each: FormState) => {
    const { situation } = readForm(each, site, today);
    return { situation, estimate: estimateWeek(situation, site.rates, site.workingWords) };
  };
  const others = shown.map((what) => otherForm(what, state, site));
  const nameOf = (what: (typeof shown)[number], other: FormState): string =>
    what === 'other-home'
      ? (findScheme(site.areas, valueOf(other, 'place'))?.scheme.name ?? words.whatIfs[what].label)
      : words.whatIfs[what].label;
  const schemes = site.areas.flatMap((area) => area.schemes);
  return (
    <section class="compare">
      <h3 id="compare" tabIndex={-1}>
        What if
      </h3>
      <p>{words.about}</p>
      <div class="no-print">
        <ChoiceGroup<string>
          id={CHOSEN_ID}
          kind="many"
          label={words.choose}
          options={offeredWhatIfs(state, site, today).map((value) => ({ value, ...words.whatIfs[value] }))}
          chosen={chosen}
          onChoose={(all) => fill(form, CHOSEN_ID, all.join(','))}
        />
        {chosen.includes('other-home') && (
          <SelectField
            id={HOME_ID}
            label={words.whichHome}
            value={valueOf(state, HOME_ID)}
            options={[
              { value: '', label: 'Choose one' },
              ...schemes.map(({ id, name, place }) => ({ value: id, label: `${name}, ${place}` })),
            ]}
            onValue={(value) => fill(form, HOME_ID, value)}
          />
        )}
        {chosen.includes('more-care') && (
          <Field
            id={HOURS_ID}
            label={words.howManyHours}
            hint={words.howManyHoursHint}
            error={hoursError}
            inputMode="decimal"
            width="short"
            value={valueOf(state, HOURS_ID)}
            onValue={(value) => fill(form, HOURS_ID, value)}
          />
        )}
        {chosen.includes('more-care') && hours.kind === 'empty' && <p>{words.hoursNeeded}</p>}
      </div>
      {chosen.length > MOST_OTHERS && <p role="status">{words.tooMany}</p>}
      {others.length > 0 && (
        <Compared
          weeks={compareWeeks([state, ...others].map(weekOf), site.workingWords)}
          names={[words.asItIs, ...others.map((other, index) => nameOf(shown[index] ?? 'other-home', other))]}
          words={words}
        />
      )}
      <p class="callout">{words.careHome}</p>
    </section>
  );
}
