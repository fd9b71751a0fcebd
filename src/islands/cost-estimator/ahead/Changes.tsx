import type { LineChange } from '#domain/costs/week-changes.ts';
import { formatMoney } from '#domain/money.ts';
import type { AheadWords } from './ahead-words.ts';

interface ChangesProps {
  readonly changes: readonly LineChange[];
  readonly words: AheadWords;
}

/** Which lines of the week change, and by how much more or less is left for it. */
export function Changes({ changes, words }: ChangesProps) {
  return (
    <ul>
      {changes.map(({ line, change }) => (
        <li key={line}>
          {words.lines[line]}:{' '}
          <span class="money">
            {change > 0 && '+'}
            {formatMoney(change)}
          </span>
        </li>
      ))}
    </ul>
  );
}
