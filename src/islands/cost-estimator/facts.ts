import type { IsoDate } from '#domain/calendar.ts';
import { isOfPensionAge, needs2016Answer } from '#domain/costs/pension-age.ts';
import { TENURES, type Tenure } from '#domain/costs/types.ts';
import { readDateOfBirth } from '#islands/form/read-date.ts';
import type { TypedDate } from '#islands/form/DateField.tsx';
import { PEOPLE, type FieldSpec, type Who } from './form-spec.ts';
import { findScheme, type AreaOption, type FoundScheme } from './props.ts';
import { valueOf, type FormState } from './state.ts';

/** The scheme that was chosen, with its area. */
export const chosenScheme = (state: FormState, areas: readonly AreaOption[]): FoundScheme | undefined =>
  findScheme(areas, valueOf(state, 'place'));

/** The tenures that can be chosen. */
export const tenuresOf = (found: FoundScheme | undefined): readonly Tenure[] =>
  found?.scheme.tenures ?? TENURES;

/** How the home would be held: as chosen, or the only way there is, or else rented. */
export function tenureOf(state: FormState, areas: readonly AreaOption[]): Tenure {
  const tenures = tenuresOf(chosenScheme(state, areas));
  const chosen = tenures.find((tenure) => tenure === valueOf(state, 'tenure'));
  return chosen ?? (tenures.length === 1 ? tenures[0] : undefined) ?? 'rent';
}

/** A date as it stands in its three boxes. */
export const typedDate = (state: FormState, id: string): TypedDate => ({
  day: valueOf(state, `${id}-day`),
  month: valueOf(state, `${id}-month`),
  year: valueOf(state, `${id}-year`),
});

/** What holds of the answers so far: it decides which fields are asked. */
export function factsOf(state: FormState, areas: readonly AreaOption[], today: IsoDate): ReadonlySet<string> {
  const facts = new Set(Object.entries(state.values).map(([id, value]) => `${id}=${value}`));
  const found = chosenScheme(state, areas);
  if (!found) facts.add('elsewhere');
  if (tenuresOf(found).length > 1) facts.add('tenure-open');
  else facts.add(`only-${tenureOf(state, areas)}`);
  const livesThere = (who: Who): boolean => who === 'person' || facts.has('has-partner=yes');
  for (const who of PEOPLE) {
    const born = readDateOfBirth(typedDate(state, `${who}-born`), today);
    if (born.kind === 'value' && needs2016Answer(born.value)) facts.add(`${who}-may-be-before-2016`);
    if (born.kind === 'value' && !isOfPensionAge(born.value, today)) {
      facts.add(`${who}-working-age`);
      if (livesThere(who)) facts.add('working-age');
    }
    if (facts.has(`${who}-care=hours`) || facts.has(`${who}-care=weekly`)) facts.add(`${who}-has-care`);
  }
  return facts;
}

/** True when a field is asked. */
export const isAsked = ({ when = [] }: Pick<FieldSpec, 'when'>, facts: ReadonlySet<string>): boolean =>
  when.every((fact) => (fact.startsWith('!') ? !facts.has(fact.slice(1)) : facts.has(fact)));
