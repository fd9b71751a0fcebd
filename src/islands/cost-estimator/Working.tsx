import { formatDay } from '#domain/date-words.ts';
import type { RateUsed, WorkingStep } from '#domain/costs/types.ts';
import { formatMoney, toPence } from '#domain/money.ts';

const UNITS = { 'pounds-a-week': ' a week', 'pounds-an-hour': ' an hour', pounds: '', percent: '' } as const;

/** A figure as it was used: its value, its days, and a word when it is not confirmed. */
function FigureUsed({ rate }: { readonly rate: RateUsed }) {
  const value = rate.unit === 'percent' ? `${rate.value}%` : formatMoney(toPence(rate.value));
  return (
    <li>
      {rate.label}: {value}
      {UNITS[rate.unit]}, {formatDay(rate.from)} to {formatDay(rate.to)}.
      {rate.grade !== 'A' && <strong> To be confirmed.</strong>} <span class="source">{rate.source}</span>
    </li>
  );
}

const amountOf = ({ amount }: WorkingStep): string =>
  amount === null ? 'not worked out' : formatMoney(amount);

/** Why a step is so, with the figures and the rule it uses, and the steps that it is made of. */
function Reasons({ step }: { readonly step: WorkingStep }) {
  return (
    <>
      {step.why && <p>{step.why}</p>}
      {step.rates.length > 0 && (
        <ul class="figures-used">
          {step.rates.map((rate) => (
            <FigureUsed key={rate.id} rate={rate} />
          ))}
        </ul>
      )}
      {step.source && <p class="source">Rule: {step.source}</p>}
      {step.parts.length > 0 && (
        <ul class="step-parts">
          {step.parts.map((part, index) => (
            <li key={`${part.id}-${index}`}>
              <p class="part-line">
                <span>{part.label}</span> <span class="money">{amountOf(part)}</span>
              </p>
              <Reasons step={part} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/**
 * The working of one week, step by step, each behind a heading that can be opened. The totals stand in the
 * week's table, part by part.
 */
export function Working({ steps }: { readonly steps: readonly WorkingStep[] }) {
  return (
    <>
      {steps
        .filter(({ id }) => !id.startsWith('totals.'))
        .map((step) => (
          <details class="step" key={step.id}>
            <summary>
              <span>{step.label}</span> <span class="money">{amountOf(step)}</span>
            </summary>
            <Reasons step={step} />
          </details>
        ))}
    </>
  );
}
