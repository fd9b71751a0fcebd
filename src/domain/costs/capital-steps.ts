import { notBelowNothing, type Pence } from '../money.ts';
import { rateOn } from '../rates/rate-on.ts';
import type { Rates } from '../rates/types.ts';
import type { Situation } from './types.ts';

/** How many full or part steps savings are above an amount. */
export function stepsAbove(capital: Pence, amount: number, size: number): number {
  return Math.ceil(notBelowNothing(capital - amount) / size);
}

/**
 * Tells apart savings for which the rules come to different weeks: all that any rule asks about savings, as
 * one text. Two situations that differ in savings only, and have the same text, have the same week.
 * Throws RateMissingError for a day without figures.
 */
export function capitalStepsOf(
  { on }: Pick<Situation, 'on'>,
  rates: Rates,
): (people: readonly { readonly capital: Pence }[]) => string {
  const [ignored, benefitStep, rentLimit, lower, tariffStep, upper] = (
    [
      'benefitCapitalIgnored',
      'benefitCapitalStep',
      'housingBenefitCapitalLimit',
      'lowerCapitalLimit',
      'tariffIncomeStep',
      'upperCapitalLimit',
    ] as const
  ).map((id) => rateOn(rates, id, on).value) as [number, number, number, number, number, number];
  return (people) => {
    const together = people.reduce((total, { capital }) => total + capital, 0) as Pence;
    const own = people.map(({ capital }) =>
      capital > upper ? 'over' : stepsAbove(capital, lower, tariffStep),
    );
    return [stepsAbove(together, ignored, benefitStep), together > rentLimit, ...own].join();
  };
}
