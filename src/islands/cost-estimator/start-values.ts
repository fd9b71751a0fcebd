/** What stands in the form at the start. Worked out when the site is built. */
import { formatPlainPounds } from '#islands/form/read-money.ts';
import { PEOPLE } from './form-spec.ts';
import type { AreaOption, SchemeLine } from './props.ts';
import { incomeId } from './state.ts';

type Values = readonly (readonly [id: string, value: string])[];

/** What most people have, so that they need not choose it from the list: kind, and how often it is paid. */
const USUAL_INCOMES = [
  ['statePension', 'four-weeks'],
  ['privatePension', 'month'],
  ['attendanceAllowance', 'week'],
] as const;

const usualIncomes: Values = PEOPLE.flatMap((who) =>
  USUAL_INCOMES.flatMap(([kind, often], row): Values => [
    [`${incomeId(who, row)}-kind`, kind],
    [`${incomeId(who, row)}-often`, often],
  ]),
);

/** What a scheme publishes of a charge, as if the reader had typed it. */
function publishedValues(id: string, { amount }: SchemeLine): Values {
  if (amount === undefined) return [];
  if (typeof amount === 'number') return [[id, formatPlainPounds(amount)]];
  return [
    [`${id}-range`, 'yes'],
    [`${id}-from`, formatPlainPounds(amount.from)],
    [`${id}-to`, formatPlainPounds(amount.to)],
  ];
}

/** The published charges of every scheme, and the usual kinds of income. */
export function startValues(areas: readonly AreaOption[]): Readonly<Record<string, string>> {
  const published = areas.flatMap(({ schemes }) =>
    schemes.flatMap(({ id, charges }) =>
      Object.entries(charges).flatMap(([line, charge]) =>
        charge ? publishedValues(`${id}-${line}`, charge) : [],
      ),
    ),
  );
  return Object.fromEntries([...usualIncomes, ['council-tax-often', 'year'], ...published]);
}
