import { formatPlainPounds } from '#islands/form/read-money.ts';
import { findScheme, type AreaOption, type SchemeLine } from './props.ts';
import { EMPTY_FORM, type FormState } from './state.ts';

/** What a scheme publishes of a charge, as if the reader had typed it. */
function publishedValues(id: string, line: SchemeLine | undefined): readonly (readonly [string, string])[] {
  const amount = line?.amount;
  if (typeof amount === 'number') return [[id, formatPlainPounds(amount)]];
  if (typeof amount !== 'object' || !('from' in amount)) return [];
  return [
    [`${id}-range`, 'yes'],
    [`${id}-from`, formatPlainPounds(amount.from)],
    [`${id}-to`, formatPlainPounds(amount.to)],
  ];
}

/** The form as it starts: published charges filled in, and the scheme chosen that `place` names, if there is one. */
export function startForm(areas: readonly AreaOption[], place: string): FormState {
  const published = areas.flatMap(({ schemes }) =>
    schemes.flatMap((scheme) =>
      Object.entries(scheme.charges).flatMap(([line, charge]) =>
        publishedValues(`${scheme.id}-${line}`, charge),
      ),
    ),
  );
  return {
    ...EMPTY_FORM,
    values: {
      ...EMPTY_FORM.values,
      ...Object.fromEntries(published),
      ...(findScheme(areas, place) && { place }),
    },
  };
}
