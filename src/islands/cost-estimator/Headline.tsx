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
        {formatSpan(income, period)}.{situation.otherCosts === NO_MONEY && ` ${words.spendFromWhatIsLeft}`}
      </p>
      <p>{words.estimate}</p>
    </>
  );
}
