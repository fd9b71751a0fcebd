import type { SavingsLine } from '#domain/costs/savings-over-time.ts';
import { formatMoney, toPence } from '#domain/money.ts';

const WIDTH = 600;
const HEIGHT = 240;
/** Room for the words at the limits, and for the years below. */
const TOP = 24;
const BOTTOM = 32;
const WEEKS_A_YEAR = 52;

/** Savings as a line, with a broken line at each limit that it passes. The table beside it says the same. */
export function SavingsChart({ line: { weeks, crossings } }: { readonly line: SavingsLine }) {
  const most = weeks[0]?.savings ?? 0;
  const last = weeks.length - 1;
  const x = (week: number): number => Math.round((WIDTH * week) / last);
  const y = (savings: number): number => Math.round(TOP + HEIGHT - (HEIGHT * savings) / most);
  const years = Array.from({ length: Math.floor(last / WEEKS_A_YEAR) }, (_, index) => index + 1);
  return (
    <svg
      class="savings-chart"
      viewBox={`-4 0 ${WIDTH + 8} ${TOP + HEIGHT + BOTTOM}`}
      role="img"
      aria-label={`Savings go down from ${formatMoney(toPence(most))}. The table below gives the amounts.`}
    >
      <path class="chart-floor" d={`M0 ${y(0)}H${WIDTH}`} />
      {crossings.map(({ id, whose, limit }) => (
        <g key={id + whose}>
          <path class="chart-limit" d={`M0 ${y(limit)}H${WIDTH}`} />
          <text x={WIDTH} y={y(limit) - 5} text-anchor="end">
            {formatMoney(limit).replace('.00', '')}
          </text>
        </g>
      ))}
      {years.map((year) => (
        <path key={year} class="chart-floor" d={`M${x(year * WEEKS_A_YEAR)} ${y(0)}v8`} />
      ))}
      <text x="0" y={TOP + HEIGHT + 27}>
        now
      </text>
      <text x={WIDTH} y={TOP + HEIGHT + 27} text-anchor="end">
        {last < WEEKS_A_YEAR ? `${last} weeks on` : `${(last / WEEKS_A_YEAR).toFixed(1)} years on`}
      </text>
      <path
        class="chart-line"
        d={weeks
          .map(({ week, savings }, index) => `${index === 0 ? 'M' : 'L'}${x(week)} ${y(savings)}`)
          .join('')}
      />
    </svg>
  );
}
