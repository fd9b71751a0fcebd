import { formatDay } from '#domain/date-words.ts';
import { spendSavings, type SavingsLine } from '#domain/costs/savings-over-time.ts';
import { formatMoney, toPence } from '#domain/money.ts';
import { readMoney } from '#islands/form/read-money.ts';
import { MoneyField } from '#islands/form/MoneyField.tsx';
import type { ReadForm } from '../read-form.ts';
import { fill, type FormPart } from '../screen-props.ts';
import { valueOf } from '../state.ts';
import type { AheadWords } from './ahead-words.ts';
import { SavingsChart } from './SavingsChart.tsx';

/** The box for an amount a week to take from savings. It is of the result, so it stands in no page. */
const SPEND_ID = 'savings-spend';
const WEEKS_A_YEAR = 52;

/** The weeks of the table: the first, one each year, the last. */
const toldWeeks = ({ weeks }: SavingsLine) =>
  weeks.filter(({ week }) => week % WEEKS_A_YEAR === 0 || week === weeks.length - 1);

/** One line: where it ends, which limits it passes, the drawing, and the same in a table. */
function Told({ line, words }: { readonly line: SavingsLine; readonly words: AheadWords }) {
  const last = line.weeks[line.weeks.length - 1];
  if (!last) return null;
  return (
    <>
      <p>
        <strong>
          {words.ends[line.end]
            .replace('{day}', formatDay(last.on))
            .replace('{left}', formatMoney(last.savings))}
        </strong>
      </p>
      {line.crossings.length > 0 && (
        <ul>
          {line.crossings.map(({ id, whose, limit, on, leftOverBefore, leftOver }) => (
            <li key={id + whose}>
              {words.crossing
                .replace('{day}', formatDay(on))
                .replace('{limit}', formatMoney(limit))
                .replace('{before}', formatMoney(leftOverBefore))
                .replace('{after}', formatMoney(leftOver))}
            </li>
          ))}
        </ul>
      )}
      {line.weeks.length > 1 && <SavingsChart line={line} />}
      <table class="charge-table points-table">
        <caption>Savings year by year</caption>
        <thead>
          <tr>
            <th scope="col">Week that begins on</th>
            <th scope="col">Savings</th>
            <th scope="col">What the week leaves</th>
          </tr>
        </thead>
        <tbody>
          {toldWeeks(line).map(({ week, on, savings, leftOver }) => (
            <tr key={week}>
              <th scope="row">{formatDay(on)}</th>
              <td data-label="Savings:">{formatMoney(savings)}</td>
              <td data-label="What the week leaves:">{formatMoney(leftOver)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Savings that are being spent, as a line over time with all that it takes for granted. */
export function SavingsPart({ form, read }: FormPart & { readonly read: ReadForm }) {
  const { site, state } = form;
  const words = site.words.ahead;
  const { person, partner } = read.situation;
  if (person.capital + (partner?.capital ?? 0) === 0)
    return (
      <>
        <h3>Savings over time</h3>
        <p>{words.noSavings}</p>
      </>
    );
  const typed = readMoney(valueOf(state, SPEND_ID));
  const error =
    typed.kind === 'problem'
      ? site.words.problems[typed.problem].replace('{name}', words.spendLabel)
      : undefined;
  const spending = typed.kind === 'value' ? toPence(typed.value) : 'shortfall';
  const { isRange, lowest, highest, assumptions } = spendSavings(read.situation, spending, site.rates);
  return (
    <>
      <h3>Savings over time</h3>
      <p>{words.savingsAbout}</p>
      <div class="no-print">
        <MoneyField
          id={SPEND_ID}
          label={words.spendLabel}
          hint={words.spendHint}
          error={error}
          value={valueOf(state, SPEND_ID)}
          onValue={(value) => fill(form, SPEND_ID, value)}
        />
      </div>
      {isRange && <p>{words.highest}</p>}
      <Told line={isRange ? highest : lowest} words={words} />
      <h4>What this line takes for granted</h4>
      <ul>
        {assumptions.map((each) => (
          <li key={each}>{words.assumptions[each]}</li>
        ))}
      </ul>
    </>
  );
}
