import type { Estimate, Situation } from '#domain/costs/types.ts';
import { formatDay } from '#domain/date-words.ts';
import { NO_MONEY, type Period } from '#domain/money.ts';
import { formatSpan, sayLeftOver, spanOf } from './spans.ts';
import { PERIOD_WORDS } from './words.ts';

interface HeadlineProps {
  readonly estimate: Estimate;
  readonly situation: Situation;
  readonly period: Period;
  readonly figuresTo: string;
}

/** What is left, first and big, then what the whole week costs, and how far to trust it. */
export function Headline({ estimate, situation, period, figuresTo }: HeadlineProps) {
  const left = spanOf(estimate, 'leftOver');
  const pay = spanOf(estimate, 'youPay');
  const income = spanOf(estimate, 'income');
  const isShort = left.from < NO_MONEY;
  const { length: missing } = estimate.missing;
  return (
    <>
      <p class={isShort ? 'left-over is-short' : 'left-over'}>
        {missing > 0 && 'So far: '}
        {sayLeftOver(left, period)}
      </p>
      {missing > 0 && (
        <p class="callout callout-old">
          This is not the whole cost yet. {missing === 1 ? 'One charge is' : `${missing} charges are`} not in
          the sum, so you would have less. See <a href="#missing">what is missing</a>.
        </p>
      )}
      <p>
        You would pay {formatSpan(pay, period)} {PERIOD_WORDS[period]} yourself. Your money coming in would be{' '}
        {formatSpan(income, period)}.
        {situation.otherCosts === NO_MONEY && ' What is left must pay for your food, clothes and bills.'}
      </p>
      <p>
        This is an estimate, with rates to {formatDay(figuresTo)}. The council and the Pension Service decide.
      </p>
    </>
  );
}
