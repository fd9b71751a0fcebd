import { findTrapdoors } from '#domain/costs/trapdoors.ts';
import type { SavingsPoint } from '#domain/costs/savings-points.ts';
import type { Estimate } from '#domain/costs/types.ts';
import { formatMoney, toPence, type Pence } from '#domain/money.ts';
import { Details } from '#islands/form/Details.tsx';
import type { ReadForm } from '../read-form.ts';
import type { EstimatorSite } from '../props.ts';
import { formatSpan } from '../spans.ts';
import type { AheadWords } from './ahead-words.ts';
import { Changes } from './Changes.tsx';

const plain = (amount: number): string => formatMoney(toPence(Math.abs(amount)));

/** How far savings are from a point, in words. */
function sayDistance({ over, capital }: SavingsPoint, words: AheadWords): string {
  if (over === 0) return words.at;
  const text = over > 0 ? words.over : words.under;
  return text.replace('{savings}', formatMoney(capital)).replace('{distance}', plain(over));
}

/** What happens to what is left as savings pass a point. */
function sayCrossing({ idle, crossing }: SavingsPoint, words: AheadWords): string {
  if (idle) return words.idle[idle];
  const change: Pence | 0 = crossing ? toPence(Math.min(crossing.from, crossing.to)) : 0;
  if (change === 0) return words.crossingSame;
  return (change < 0 ? words.crossingLess : words.crossingMore).replace('{amount}', plain(change));
}

interface LimitsProps {
  readonly read: ReadForm;
  readonly estimate: Estimate;
  readonly site: EstimatorSite;
}

/** Where a week costs more, or help stops, than people expect. */
export function Limits({ read: { situation, charges }, estimate, site }: LimitsProps) {
  const words = site.words.ahead;
  const { uncoveredCharges, savingsPoints, onePound } = findTrapdoors(situation, estimate, site.rates);
  const { kept, changes } = onePound.lowest;
  return (
    <>
      <h3>What no benefit covers</h3>
      <p>{uncoveredCharges.length > 0 ? words.uncovered : words.noneUncovered}</p>
      <ul>
        {uncoveredCharges.map(({ index, amount, reason }) => (
          <li key={index}>
            <strong>
              {charges[index]?.line.label}:{' '}
              {amount === 'unknown'
                ? 'ask'
                : formatSpan(typeof amount === 'number' ? { from: amount, to: amount } : amount, 'week')}
            </strong>
            . {words.reasons[reason]}
          </li>
        ))}
      </ul>
      <h3>Savings, and where rules change</h3>
      <table class="charge-table points-table">
        <caption>Each limit, and how near your savings are</caption>
        <thead>
          <tr>
            <th scope="col">Limit</th>
            <th scope="col">Your savings</th>
            <th scope="col">Going a penny over</th>
          </tr>
        </thead>
        <tbody>
          {savingsPoints.map((point) => (
            <tr key={point.id + point.whose}>
              <th scope="row">
                {formatMoney(toPence(point.limit.value))}. {words.points[point.id]} {words.whose[point.whose]}
              </th>
              <td data-label="Your savings:">{sayDistance(point, words)}</td>
              <td data-label="Going a penny over:">{sayCrossing(point, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>One more pound coming in</h3>
      <p>
        {words.pound} <strong>{formatMoney(kept)}</strong>.
      </p>
      <Details summary="Why">
        <p>{words.poundWhy}</p>
        <Changes changes={changes} words={words} />
        {onePound.heldAsTold.length > 0 && <p>{words.poundTold}</p>}
      </Details>
    </>
  );
}
