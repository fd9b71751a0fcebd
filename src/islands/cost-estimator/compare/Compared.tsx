import type { ComparedLine } from '#domain/costs/compared-lines.ts';
import type { ComparedWeeks } from '#domain/costs/compare-weeks.ts';
import { formatMoney, toPence } from '#domain/money.ts';
import { formatSpan, type Span } from '../spans.ts';
import type { CompareWords } from './compare-words.ts';

interface ComparedProps {
  readonly weeks: ComparedWeeks;
  /** What each week is called, in their order. */
  readonly names: readonly string[];
  readonly words: CompareWords;
}

/** "£20.00 more"; nothing when it is the same, or not known. */
function sayDifference(span: Span | null | undefined, words: CompareWords): string {
  if (!span || (span.from === 0 && span.to === 0)) return '';
  const [from, to] = [Math.abs(span.from), Math.abs(span.to)]
    .sort((a, b) => a - b)
    .map((each) => toPence(each));
  if (from === undefined || to === undefined) return '';
  const amount =
    from === to
      ? formatMoney(to)
      : words.upTo.replace('{from}', formatMoney(from)).replace('{to}', formatMoney(to));
  return (span.from + span.to > 0 ? words.more : words.less).replace('{amount}', amount);
}

/** What a week has on a line, and beside it how that differs from the first. */
function sayAmount({ amounts, differences }: ComparedLine, index: number, words: CompareWords) {
  const amount = amounts[index] ?? 'none';
  const difference = sayDifference(differences[index], words);
  return (
    <>
      {amount === 'unknown' || amount === 'none' ? words[amount] : formatSpan(amount, 'week')}
      {difference && <span class="who">{difference}</span>}
    </>
  );
}

/** Why a line differs: what the working says of it in each week, and the finer steps that differ. */
function Because({ line, names, words }: Omit<ComparedProps, 'weeks'> & { readonly line: ComparedLine }) {
  return (
    <>
      {line.whys.some((why) => why !== line.whys[0]) && (
        <ul>
          {line.whys.map((why, index) => (
            <li key={names[index]}>
              {names[index]}: {why || words.none}
            </li>
          ))}
        </ul>
      )}
      {line.because.length > 0 && (
        <ul class="step-parts">
          {line.because.map((part, at) => (
            <li key={`${part.id} ${at}`}>
              <p>
                {part.label}:{' '}
                {part.differences
                  .map((span) => sayDifference(span, words))
                  .filter(Boolean)
                  .join('; ')}
              </p>
              <Because line={part} names={names} words={words} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Weeks in a table, what differs marked; below it each line that differs, with the reason. */
export function Compared({ weeks, names, words }: ComparedProps) {
  const { charges, help, income, youPay, leftOver, care } = weeks;
  const groups = [
    { title: 'What there is to pay', lines: charges.lines, sums: [charges.total] },
    { title: 'Help with it', lines: help.lines, sums: [help.total, youPay] },
    { title: 'What comes in', lines: income.lines, sums: [income.total, leftOver] },
  ];
  const differing = [...charges.lines, ...help.lines, ...income.lines, ...care].filter(
    ({ differs, because, whys }) => differs && (because.length > 0 || whys.some((why) => why !== whys[0])),
  );
  const row = (line: ComparedLine, key: string, isSum = false) => (
    <tr key={key} class={`${isSum ? 'sum' : ''}${line.differs ? ' is-different' : ''}`}>
      <th scope="row">
        {line.differs && <span class="mark">Differs: </span>}
        {line.label}
      </th>
      {names.map((name, index) => (
        <td key={name} data-label={`${name}:`}>
          {sayAmount(line, index, words)}
        </td>
      ))}
    </tr>
  );
  const isOpen = names.map((_, index) => charges.lines.some(({ amounts }) => amounts[index] === 'unknown'));
  return (
    <>
      {names.map(
        (name, index) =>
          isOpen[index] && (
            <p class="callout callout-old" key={name}>
              {words.notTheWholeCost.replace('{name}', name)}
            </p>
          ),
      )}
      <table class="charge-table week-table compare-table">
        <caption>Every amount is in pounds a week</caption>
        <thead>
          <tr>
            <th scope="col">What for</th>
            {names.map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ title, lines, sums }) => (
          <tbody key={title}>
            <tr class="group">
              <th colSpan={names.length + 1} scope="rowgroup">
                {title}
              </th>
            </tr>
            {lines.map((line, index) => row(line, `${line.id} ${index}`))}
            {sums.map((line) => row(line, line.id, true))}
          </tbody>
        ))}
      </table>
      <h4>{words.differences}</h4>
      {!leftOver.differs && differing.length === 0 && <p>{words.same}</p>}
      {differing.map((line, index) => (
        <details class="step" key={`${line.id} ${index}`}>
          <summary>
            <span>{line.label}</span>
          </summary>
          <Because line={line} names={names} words={words} />
        </details>
      ))}
    </>
  );
}
