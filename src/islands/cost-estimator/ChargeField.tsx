import { AloneToHear } from '#islands/form/AloneToHear.tsx';
import { hintId } from '#islands/form/field-ids.ts';
import { Details } from '#islands/form/Details.tsx';
import { Tick } from '#islands/form/Tick.tsx';
import { Amount, AmountField, InAWeek, Often } from './AmountField.tsx';
import { chosenScheme, tenureOf } from './facts.ts';
import type { ChargeLine } from './form-spec.ts';
import type { SchemeLine } from './props.ts';
import { linesFor } from './read-charges.ts';
import { fill, type FormPart } from './screen-props.ts';
import { chargeId, valueOf } from './state.ts';

/** What is known of a line, and what to do about it, in a sentence or two. */
function hintOf({ hint }: ChargeLine, published: SchemeLine | undefined): string {
  if (!published) return hint;
  return `${published.said}. ${published.amount === undefined ? hint : 'Change it if you know today’s amount.'}`;
}

/** A charge of the home: its amount, or two that it lies between, or nothing yet. */
export function ChargeField({ form, lineId }: FormPart & { readonly lineId: string }) {
  const { state, site } = form;
  const { lines } = site.words;
  const line = linesFor(lines, tenureOf(state, site.areas)).find(({ id }) => id === lineId);
  if (!line) return null;
  const published = chosenScheme(state, site.areas)?.scheme.charges[line.id];
  const isInside = published?.isInside;
  const id = chargeId(state, line.id);
  const rangeId = `${id}-range`;
  const isRange = valueOf(state, rangeId) === 'yes';
  const hint = hintOf(line, published);
  return (
    <fieldset class="charge-line" aria-describedby={isInside ? undefined : hintId(id)}>
      <legend>{line.label}</legend>
      {isInside ? (
        <p>{published.said}. There is nothing to fill in here.</p>
      ) : (
        <p class="field-hint" id={hintId(id)}>
          {hint}
        </p>
      )}
      {!isInside && isRange && (
        <>
          <div class="side-by-side">
            <Amount form={form} id={`${id}-from`} label="Between" />
            <Amount form={form} id={`${id}-to`} label="and" />
            <Often form={form} id={id} />
          </div>
          <InAWeek form={form} id={`${id}-from`} often={id} />
          <InAWeek form={form} id={`${id}-to`} often={id} />
        </>
      )}
      {!isInside && !isRange && <AmountField form={form} id={id} label="Amount" isInGroup />}
      {!isInside && (
        <Tick
          id={rangeId}
          label="I only know it roughly"
          checked={isRange}
          onChange={(checked) => fill(form, rangeId, checked ? 'yes' : '')}
        />
      )}
      {published && (
        <Details
          summary={
            <>
              More about this charge
              <AloneToHear of={line.label} />
            </>
          }
        >
          <p>{published.note}</p>
        </Details>
      )}
    </fieldset>
  );
}
