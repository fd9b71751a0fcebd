import type { Estimate, Situation } from '#domain/costs/types.ts';
import { NO_MONEY, type Period } from '#domain/money.ts';
import type { ResultWords } from './form-spec.ts';
import { formatSpan, PERIOD_WORDS, sayLeftOver, spanOf } from './spans.ts';

interface HeadlineProps {
  readonly estimate: Estimate;
  readonly situation: Situation;
  readonly period: Period;
  readonly words: ResultWords;
}

/** What is left, first and big, then what the whole week costs, and how far to trust it. */
export function Headline({ estimate, situation, period, words }: HeadlineProps) {
  const left = spanOf(estimate, 'leftOver');
  const pay = spanOf(estimate, 'youPay');
  const income = spanOf(estimate, 'income');
  const isShort = left.from < NO_MONEY;
  const isComplete = estimate.missing.length === 0;
  return (
    <>
      <p class={isShort ? 'left-over is-short' : 'left-over'} role="status">
        {!isComplete && 'So far: '}
        {sayLeftOver(left, period)}
      </p>
      {!isComplete && (
        <p class="callout callout-old">
          {words.notTheWholeCost} See <a href="#missing">what is missing</a>.
        </p>
      )}
      <p>
        You would pay {formatSpan(pay, period)} {PERIOD_WORDS[period]} yourself. Your money coming in would be{' '}
        {formatSpan(income, period)}.{situation.otherCosts === NO_MONEY && ` ${words.spendFromWhatIsLeft}`}
      </p>
      <p>{words.estimate}</p>
    </>
  );
}
