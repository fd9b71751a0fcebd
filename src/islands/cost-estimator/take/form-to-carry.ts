/** What of the form goes into a link, a code or a file. */
import { TENURES } from '#domain/costs/types.ts';
import type { FormToCarry } from '#domain/hand-over/form-code.ts';
import type { FieldToCarry } from '#domain/hand-over/pack-field.ts';
import { PERIODS } from '#domain/money.ts';
import { PEOPLE, type FieldSpec } from '../form-spec.ts';
import type { EstimatorSite } from '../props.ts';
import { ELSEWHERE, guessId } from '../state.ts';

const text = (id: string): FieldToCarry => ({ kind: 'text', id });
const one = (id: string, options: readonly string[]): FieldToCarry => ({ kind: 'one', id, options });
/** An amount, how often it is paid, and whether it was put in for a reader who did not know. */
const amount = (id: string): readonly FieldToCarry[] => [
  text(id),
  text(guessId(id)),
  one(`${id}-often`, PERIODS),
];

function carried({ kind, id, label, options = [] }: FieldSpec): readonly FieldToCarry[] {
  const values = options.map(({ value }) => value);
  switch (kind) {
    case 'one':
    case 'many':
      return [{ kind, id, label, options: values }];
    case 'tick':
      return [one(id, ['yes'])];
    case 'tenure':
      return [one(id, TENURES)];
    case 'date':
      return ['day', 'month', 'year'].map((part) => text(`${id}-${part}`));
    case 'money':
    case 'amount':
    case 'number':
      return amount(id);
    default:
      return [];
  }
}

/** All fields that are carried. */
export function formToCarry({ words, areas, start }: EstimatorSite): FormToCarry {
  const kinds = words.incomes.map(({ value }) => value).filter((value) => value !== '');
  return {
    id: 'cost-estimator',
    fields: words.pages.flatMap(({ fields }) => fields.flatMap(carried)),
    rows: PEOPLE.map((who) => ({
      id: who,
      prefix: `${who}-income`,
      fields: [...amount(''), one('-kind', kinds)],
    })),
    placeField: 'place',
    places: [...areas.flatMap(({ schemes }) => schemes.map(({ id }) => id)), ELSEWHERE],
    placeFields: words.lines.flatMap(({ id }) => [
      ...amount(id),
      one(`${id}-range`, ['yes']),
      text(`${id}-from`),
      text(`${id}-to`),
    ]),
    start,
  };
}
