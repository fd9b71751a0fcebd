import type { Period } from '#domain/money.ts';
import { formatSpan, PERIOD_WORDS } from './spans.ts';
import type { WeekGroup } from './week-rows.ts';

/** The whole week as a table: what there is to pay, what helps, what comes in, what is left. */
export function WeekTable({
  groups,
  period,
}: {
  readonly groups: readonly WeekGroup[];
  readonly period: Period;
}) {
  return (
    <table class="week-table">
      <caption>Every amount is in pounds {PERIOD_WORDS[period]}</caption>
      <thead>
        <tr>
          <th scope="col">What for</th>
          <th scope="col">Paid to or by</th>
          <th scope="col">Amount</th>
        </tr>
      </thead>
      {groups.map(({ title, rows, sums }) => (
        <tbody key={title}>
          <tr class="group">
            <th colSpan={3} scope="rowgroup">
              {title}
            </th>
          </tr>
          {rows.map(({ label, who, amount }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{who}</td>
              <td class="money">{typeof amount === 'string' ? amount : formatSpan(amount, period)}</td>
            </tr>
          ))}
          {sums.map(({ label, amount }) => (
            <tr class="sum" key={label}>
              <th scope="row" colSpan={2}>
                {label}
              </th>
              <td class="money">{formatSpan(amount, period)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
