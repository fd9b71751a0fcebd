import { formatDay } from '#domain/date-words.ts';
import type { CareCost, Person } from '#domain/costs/types.ts';
import { formatMoney } from '#domain/money.ts';
import { PAGES, type PageId } from './pages.ts';
import type { ReadForm } from './to-situation.ts';
import { TENURE_WORDS } from './words.ts';

const sayPerson = ({ born }: Person): string => `born ${formatDay(born)}`;
const sayCare = (care: CareCost | undefined): string => {
  if (!care) return 'none';
  return 'hours' in care
    ? `${care.hours} hours a week at ${formatMoney(care.hourlyRate)} an hour`
    : `${formatMoney(care.weeklyCost)} a week`;
};

/** What the reader told us on each page, in a line or two. */
function sayPages(
  { situation, charges }: ReadForm,
  homeName: string,
): Readonly<Partial<Record<PageId, string>>> {
  const { person, partner, care } = situation;
  const withPartner = (own: string, theirs: string): string =>
    partner ? `You: ${own}. Your partner: ${theirs}.` : `${own}.`;
  const count = (of: number, one: string, many: string): string =>
    of === 0 ? 'none' : of === 1 ? one : `${of} ${many}`;
  const incomes = ({ incomes: { length } }: Person): string =>
    count(length, 'one kind of money', 'kinds of money');
  return {
    home: `${homeName}. ${TENURE_WORDS[situation.home.tenure]}.`,
    charges: `${count(charges.filter(({ amount }) => amount !== 'unknown').length, 'one amount', 'amounts')} filled in.`,
    people: withPartner(sayPerson(person), partner ? sayPerson(partner) : ''),
    money: withPartner(incomes(person), partner ? incomes(partner) : ''),
    savings: withPartner(formatMoney(person.capital), partner ? formatMoney(partner.capital) : ''),
    care: withPartner(sayCare(care), sayCare(partner?.care)),
    bills: `Council tax ${formatMoney(situation.councilTax)} a week. Food and bills ${formatMoney(situation.otherCosts)} a week.`,
  };
}

interface ToldUsProps {
  readonly read: ReadForm;
  readonly homeName: string;
  readonly goTo: (page: PageId) => void;
}

/** What was counted, page by page, each with a way back to it. */
export function ToldUs({ read, homeName, goTo }: ToldUsProps) {
  const said = sayPages(read, homeName);
  return (
    <dl class="told">
      {PAGES.map(({ id, short }) => {
        const words = said[id];
        if (words === undefined) return null;
        return (
          <div key={id}>
            <dt>{short}</dt>
            <dd>{words.charAt(0).toUpperCase() + words.slice(1)}</dd>
            <dd class="no-print">
              <button class="button button-quiet" type="button" onClick={() => goTo(id)}>
                Change<span class="visually-hidden">: {short}</span>
              </button>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
