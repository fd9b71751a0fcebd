import { drawBands, SIDE } from '#domain/costs/flow-bands.ts';
import type { Week } from '#domain/costs/types.ts';
import { listSources, listUses, type FlowWords } from '#domain/costs/week-flow.ts';
import { formatMoney, toPence, type Pence } from '#domain/money.ts';

/** A narrower band keeps a line of its own colour: the paler one would eat it up. */
const THIN = SIDE / 60;

interface RowProps {
  readonly label: string;
  readonly note: string;
  readonly amount: Pence;
}

/** What a band is, how much, and what about it; its bar stands below where there is no room for bands. */
function Row({ label, note, amount, children }: RowProps & { readonly children: unknown }) {
  return (
    <>
      <p class="flow-name">{label}</p>
      <p class="flow-amount money">{formatMoney(amount)}</p>
      {note && <p class="flow-note">{note}</p>}
      {children}
    </>
  );
}

/** Part of a bar, in the measure of the largest amount. */
function Bar({
  most,
  parts,
}: {
  readonly most: number;
  readonly parts: readonly (readonly [string, Pence])[];
}) {
  let x = 0;
  return (
    <svg class="flow-bar" viewBox={`0 0 ${most} 9`} preserveAspectRatio="none" aria-hidden="true">
      {parts.map(([kind, width]) => {
        const rect = <rect key={kind} class={kind} x={x} width={width} height="9" />;
        x += width;
        return rect;
      })}
    </svg>
  );
}

/**
 * One week as a drawing: what comes in, where it goes, and between them a band for each amount. The lists on
 * both sides say all that is drawn, so the bands themselves are hidden from screen readers.
 */
export function WeekPicture({ week, words }: { readonly week: Week; readonly words: FlowWords }) {
  const [sources, uses] = [listSources(week, words), listUses(week, words)];
  const most = Math.max(...[...sources, ...uses].map(({ amount }) => amount));
  return (
    <div class="flow">
      <h4 class="flow-in">Money in</h4>
      <ul class="flow-side flow-in">
        {sources.map((source) => (
          <li key={source.id}>
            <Row {...source}>
              <Bar most={most} parts={[[source.isHelp ? 'is-help' : 'is-own', source.amount]]} />
            </Row>
          </li>
        ))}
      </ul>
      <svg
        class="flow-bands"
        viewBox={`0 0 ${SIDE} ${SIDE}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {drawBands(sources, uses).map(({ kind, path, width, from, to }) => (
          <path key={`${from} ${to}`} class={`is-${kind}${width < THIN ? ' is-thin' : ''}`} d={path} />
        ))}
      </svg>
      <h4 class="flow-out">Where it goes</h4>
      <ul class="flow-side flow-out">
        {uses.map((use) => (
          <li key={use.id} class={use.isLeft ? 'flow-left' : undefined}>
            <Row {...use}>
              <Bar
                most={most}
                parts={[
                  [use.isLeft ? 'is-left' : 'is-own', use.own],
                  ['is-help', toPence(use.amount - use.own)],
                ]}
              />
            </Row>
          </li>
        ))}
      </ul>
    </div>
  );
}
