import type { Period } from '#domain/money.ts';
import { formatSpan, PERIOD_WORDS } from './spans.ts';
import type { WeekGroup } from './week-rows.ts';

interface WeekTableProps {
  readonly groups: readonly WeekGroup[];
  readonly period: Period;
}

/** The whole week as a table: what there is to pay and to whom, what helps, what comes in, what is left. */
export function WeekTable({ groups, period }: WeekTableProps) {
  return (
    <table class="week-table">
      <caption>Every amount is in pounds {PERIOD_WORDS[period]}</caption>
      <thead>
        <tr>
          <th scope="col">What for</th>
          <th scope="col">Amount</th>
        </tr>
      </thead>
      {groups.map(({ title, rows, sums }) => (
        <tbody key={title}>
          <tr class="group">
            <th colSpan={2} scope="rowgroup">
              {title}
            </th>
          </tr>
          {rows.map(({ label, who, amount }) => (
            <tr key={label}>
              <th scope="row">
                {label} {who && <span class="who">{who}</span>}
              </th>
              <td>{typeof amount === 'string' ? amount : formatSpan(amount, period)}</td>
            </tr>
          ))}
          {sums.map(({ label, amount }) => (
            <tr class="sum" key={label}>
              <th scope="row">{label}</th>
              <td>{formatSpan(amount, period)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
