import type { CareResult, Estimate } from '#domain/costs/types.ts';
import type { Pence } from '#domain/money.ts';
import type { ResultWords } from '../form-spec.ts';
import { formatSpan, toSpan } from '../spans.ts';

/** What the council looks at, in the order of the sum. */
const ROWS = [
  ['cost', 'What the care costs'],
  ['countedIncome', 'Money coming in that counts'],
  ['tariffIncome', 'Income that the rules assume from savings'],
  ['minimumIncomeGuarantee', 'The least to be left with'],
  ['housingCosts', 'Housing costs taken off first'],
  ['charge', 'What is paid for care'],
] as const satisfies readonly (readonly [keyof CareResult, string])[];

/** Two people with care: the council looks at each by their own money, and this is what it comes to for each. */
export function EachOfYou({ estimate, words }: { readonly estimate: Estimate; readonly words: ResultWords }) {
  const { lowest, highest } = estimate;
  if (!lowest.partnerCare || !highest.partnerCare) return null;
  const people = [
    { name: 'You', low: lowest.care, high: highest.care },
    { name: 'Your partner', low: lowest.partnerCare, high: highest.partnerCare },
  ];
  const say = (low: Pence | boolean | null, high: Pence | boolean | null): string =>
    typeof low === 'number' && typeof high === 'number'
      ? formatSpan(toSpan(low, high), 'week')
      : words.overLimit;
  return (
    <>
      <h3>What each of you pays for care</h3>
      <p>{words.eachOfYou}</p>
      <table class="charge-table week-table">
        <caption>Every amount is in pounds a week</caption>
        <thead>
          <tr>
            <th scope="col">What the council looks at</th>
            {people.map(({ name }) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([id, label]) => (
            <tr key={id} class={id === 'charge' ? 'sum' : undefined}>
              <th scope="row">{label}</th>
              {people.map(({ name, low, high }) => (
                <td key={name} data-label={`${name}:`}>
                  {say(low[id], high[id])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
