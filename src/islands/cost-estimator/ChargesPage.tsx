import { formatMoney } from '#domain/money.ts';
import { Details } from '#islands/form/Details.tsx';
import { MoneyField } from '#islands/form/MoneyField.tsx';
import { Tick } from '#islands/form/Tick.tsx';
import { AmountField, InAWeek, OftenField } from './AmountField.tsx';
import { CHARGE_LINES, linesFor, type LineId } from './lines.ts';
import type { PageProps } from './page-props.ts';
import { findScheme, type SchemeOption } from './props.ts';
import { chargeId, includedIn } from './read-charges.ts';
import { chargeOf, type TypedCharge } from './state.ts';
import { tenureOf } from './to-situation.ts';

/** What is known of a line, and what to do about it, in a sentence or two. */
function hintOf(line: LineId, scheme: SchemeOption | undefined): string {
  const published = scheme?.charges[line];
  if (!scheme || !published) return CHARGE_LINES[line].hint;
  const { amount, asOf } = published;
  const change = `in ${asOf}. Change it if you know today’s amount.`;
  if (typeof amount === 'number') return `${formatMoney(amount)} a week ${change}`;
  if (typeof amount === 'object' && 'from' in amount)
    return `${formatMoney(amount.from)} to ${formatMoney(amount.to)} a week ${change}`;
  return `Not published: ask. ${CHARGE_LINES[line].hint}`;
}

interface LineProps extends Pick<PageProps, 'change' | 'field'> {
  readonly line: LineId;
  readonly typed: TypedCharge;
  readonly scheme: SchemeOption | undefined;
}

function Amounts({ line, typed, scheme, change, field }: LineProps) {
  const id = chargeId(line);
  const fill = (values: Partial<TypedCharge>) => change({ type: 'fillCharge', line, values });
  const hint = hintOf(line, scheme);
  return (
    <>
      {typed.isRange ? (
        <>
          <p class="field-hint">{hint}</p>
          <div class="side-by-side">
            <MoneyField
              {...field(`${id}-from`)}
              label="Between"
              value={typed.from}
              onValue={(from) => fill({ from })}
            />
            <MoneyField {...field(`${id}-to`)} label="and" value={typed.to} onValue={(to) => fill({ to })} />
            <OftenField
              id={id}
              of={CHARGE_LINES[line].label}
              often={typed.often}
              onOften={(often) => fill({ often })}
            />
          </div>
          <InAWeek amount={typed.from} often={typed.often} />
          <InAWeek amount={typed.to} often={typed.often} />
        </>
      ) : (
        <AmountField
          {...field(id)}
          label="Amount"
          of={CHARGE_LINES[line].label}
          hint={hint}
          value={typed}
          onValue={fill}
        />
      )}
      <Tick
        id={`${id}-range`}
        label="I only know it roughly"
        of={CHARGE_LINES[line].label}
        checked={typed.isRange}
        onChange={(isRange) => fill({ isRange })}
      />
    </>
  );
}

/** Every charge of the home: known amounts filled in, the rest to be filled in or left empty. */
export function ChargesPage({ state, change, field, site }: PageProps) {
  const scheme = findScheme(site.areas, state.place)?.scheme;
  const tenure = tenureOf(state, site.areas) ?? 'rent';
  return (
    <>
      <p>
        Leave an amount empty if you do not know it. We leave it out of the sum, and list it so that you can
        ask.
      </p>
      {linesFor(tenure).map((line) => {
        const published = scheme?.charges[line];
        const container = includedIn(published);
        return (
          <fieldset class="charge-line" key={`${state.place}-${line}`}>
            <legend>{CHARGE_LINES[line].label}</legend>
            {container ? (
              <p>This is inside {container}. There is nothing to fill in here.</p>
            ) : (
              <Amounts
                line={line}
                typed={chargeOf(state, line)}
                scheme={scheme}
                change={change}
                field={field}
              />
            )}
            {line === 'wellbeing' && !scheme && (
              <Tick
                id="wellbeing-means-tested"
                label="The council looks at my money before it asks for this charge"
                checked={state.wellbeingMeansTested}
                onChange={(wellbeingMeansTested) =>
                  change({ type: 'fill', values: { wellbeingMeansTested } })
                }
              />
            )}
            {published && (
              <Details summary={`More about this charge: ${CHARGE_LINES[line].short}`}>
                {published.note}
              </Details>
            )}
          </fieldset>
        );
      })}
    </>
  );
}
