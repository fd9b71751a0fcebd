/** A form of the shape that the estimator has, and everything that may stand in it. */
import fc from 'fast-check';
import type { FormToCarry, TypedForm } from '#domain/hand-over/form-code.ts';
import type { FieldToCarry } from '#domain/hand-over/pack-field.ts';

const OFTEN = ['week', 'four-weeks', 'month', 'year'];
const text = (id: string): FieldToCarry => ({ kind: 'text', id });
const one = (id: string, ...options: readonly string[]): FieldToCarry => ({ kind: 'one', id, options });
const often = (id: string): FieldToCarry => one(`${id}-often`, ...OFTEN);

const LINES = ['rent', 'serviceCharge', 'meals', 'wellbeing', 'electricity'];
const ROW_FIELDS = [text(''), one('-kind', 'statePension', 'privatePension', 'earnings'), often('')];

export const FORM: FormToCarry = {
  id: 'cost-estimator',
  fields: [
    one('tenure', 'rent', 'shared-ownership', 'lease'),
    ...['person', 'partner'].flatMap((who) => [
      text(`${who}-born-day`),
      text(`${who}-born-month`),
      text(`${who}-born-year`),
      text(`${who}-savings`),
      one(`${who}-carer-paid`, 'yes', 'no'),
      {
        kind: 'many',
        id: `${who}-premiums`,
        options: ['disability', 'enhancedDisability', 'carer'],
      } as const,
    ]),
    one('has-partner', 'yes', 'no'),
    text('council-tax'),
    often('council-tax'),
  ],
  rows: [
    { id: 'person', prefix: 'person-income', fields: ROW_FIELDS },
    { id: 'partner', prefix: 'partner-income', fields: ROW_FIELDS },
  ],
  placeField: 'place',
  places: ['elsewhere', 'atlas-place', 'prospect-place', 'montgomery-court'],
  placeFields: LINES.flatMap((line) => [
    text(line),
    often(line),
    one(`${line}-range`, 'yes'),
    text(`${line}-from`),
    text(`${line}-to`),
  ]),
  start: {
    'council-tax-often': 'year',
    'person-income-0-kind': 'statePension',
    'person-income-0-often': 'four-weeks',
    'atlas-place-wellbeing': '12.50',
    'prospect-place-rent-range': 'yes',
    'prospect-place-rent-from': '130',
    'prospect-place-rent-to': '160',
  },
};

/** Amounts as people type them, and everything else that they may type or paste. */
const anyTyped = fc.oneof(
  fc.nat({ max: 100_000 }).map(String),
  fc.constantFrom('£1,234.50', '12.50', 'about 200', '', ' ', '-5', '1e9', 'ask!', '…', '½', 'x'.repeat(500)),
  fc.string({ maxLength: 70 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

function anyValue(field: FieldToCarry): fc.Arbitrary<string> {
  if (field.kind === 'text') return anyTyped;
  if (field.kind === 'one') return fc.constantFrom('', ...field.options);
  return fc.subarray([...field.options]).map((chosen) => chosen.join(','));
}

/** Some of these fields filled in. */
function someOf(fields: readonly FieldToCarry[], before: string): fc.Arbitrary<Record<string, string>> {
  const all = fields.map((field) => [before + field.id, fc.option(anyValue(field), { freq: 1 })] as const);
  return fc
    .record(Object.fromEntries(all))
    .map(
      (values) =>
        Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Record<
          string,
          string
        >,
    );
}

const rowNumbers = fc.uniqueArray(fc.nat({ max: 12 }), { maxLength: 4 });

/** Anything that may stand in the form, on top of what stands in it at the start. */
export const anyTypedForm: fc.Arbitrary<TypedForm> = fc
  .record({ person: rowNumbers, partner: rowNumbers })
  .chain((rows) => {
    const inRows = FORM.rows.flatMap(({ id, prefix, fields }) =>
      rows[id as 'person' | 'partner'].map((row) => someOf(fields, `${prefix}-${row}`)),
    );
    const ofPlaces = FORM.places.map((place) =>
      fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, someOf(FORM.placeFields, `${place}-`)),
    );
    const place = fc.constantFrom('', ...FORM.places).map((chosen) => ({ place: chosen }));
    return fc
      .tuple(someOf(FORM.fields, ''), place, ...inRows, ...ofPlaces)
      .map((parts) => ({ values: Object.assign({}, FORM.start, ...parts) as TypedForm['values'], rows }));
  });
