/** What was typed into a form comes back as it stood, or not at all. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormCodes, type FormToCarry, type TypedForm } from '#domain/hand-over/form-code.ts';
import { asCarried, LONGEST_TEXT } from '#domain/hand-over/pack-field.ts';
import { anyTypedForm, FORM } from './a-form.ts';

const codes = createFormCodes(FORM);
const ROWS = { person: [0, 1], partner: [] };
const typed = (values: TypedForm['values'], rows: TypedForm['rows'] = ROWS): TypedForm => ({
  values: { ...FORM.start, ...values },
  rows,
});
const carry = (form: TypedForm): TypedForm => {
  const read = codes.read(codes.write(form));
  if (read.kind !== 'ok') throw new Error(read.kind);
  return read.carried;
};

/** Every field's value by its id, rows numbered anew from 0. Empty ones are left out. */
function standing(form: TypedForm): Record<string, string> {
  const found: Record<string, string> = {};
  const keep = (id: string, value: string | undefined) => {
    if (value) found[id] = value;
  };
  for (const field of FORM.fields) keep(field.id, asCarried(field, form.values[field.id] ?? ''));
  keep('place', form.values.place);
  for (const { id, prefix, fields } of FORM.rows)
    (form.rows[id] ?? []).forEach((row, index) => {
      for (const field of fields)
        keep(
          `${prefix}-${index}${field.id}`,
          asCarried(field, form.values[`${prefix}-${row}${field.id}`] ?? ''),
        );
    });
  for (const place of FORM.places)
    for (const field of FORM.placeFields)
      keep(`${place}-${field.id}`, asCarried(field, form.values[`${place}-${field.id}`] ?? ''));
  return found;
}

test('everything that may be typed comes back', () => {
  fc.assert(
    fc.property(anyTypedForm, (form) => {
      const carried = carry(form);
      expect(standing(carried)).toEqual(standing(form));
      for (const id of ['person', 'partner'])
        expect(carried.rows[id]).toEqual(form.rows[id]?.map((_, index) => index));
    }),
    { numRuns: 1000 },
  );
});

test('what comes back, handed over again, is the same code', () => {
  fc.assert(
    fc.property(anyTypedForm, (form) => {
      expect(codes.write(carry(form))).toBe(codes.write(form));
    }),
    { numRuns: 300 },
  );
});

test('a whole household fits in a short address', () => {
  const household = typed({
    place: 'atlas-place',
    'person-born-day': '20',
    'person-born-month': '4',
    'person-born-year': '1944',
    'person-savings': '£9,000',
    'has-partner': 'no',
    'council-tax': '1144',
    'person-income-0': '739.60',
    'person-income-0-kind': 'statePension',
    'person-income-1': '114.60',
    'atlas-place-rent': '145',
    'atlas-place-serviceCharge': '58',
    'atlas-place-meals': '35',
  });
  const code = codes.write(household);
  expect(code).toMatch(/^[A-Za-z0-9_-]+$/);
  expect(code.length).toBeLessThanOrEqual(110);
});

describe('what does not come back', () => {
  test('is a field that is not on the list, and an option that is not offered', () => {
    const { values } = carry(typed({ secret: 'x', tenure: 'castle', 'person-premiums': 'carer,luck' }));
    expect(values.secret).toBeUndefined();
    expect(values.tenure).toBeUndefined();
    expect(values['person-premiums']).toBe('carer');
  });

  test('is the end of a text that is too long for an amount: it cannot be read as one', () => {
    const { values } = carry(typed({ 'council-tax': '0'.repeat(LONGEST_TEXT) + '5' }));
    expect(values['council-tax']).toBe(`${'0'.repeat(LONGEST_TEXT - 1)}…`);
    expect(carry(typed({ 'council-tax': '0'.repeat(LONGEST_TEXT) })).values['council-tax']).toHaveLength(
      LONGEST_TEXT,
    );
  });
});

test('a hundred rows come back, and none after them', () => {
  const rows = Array.from({ length: 101 }, (_, row) => row);
  const values = Object.fromEntries(rows.map((row) => [`partner-income-${row}`, String(row)]));
  const carried = carry(typed(values, { person: [], partner: rows }));
  expect(carried.rows.partner).toEqual(rows.slice(0, 100));
  expect(carried.values['partner-income-99']).toBe('99');
  expect(carried.values['partner-income-100']).toBeUndefined();
});

test('a field that was emptied stays empty, although something stood in it at the start', () => {
  const { values } = carry(typed({ 'atlas-place-wellbeing': '', 'council-tax-often': '' }));
  expect([values['atlas-place-wellbeing'], values['council-tax-often']]).toEqual(['', '']);
});

test('rows that were taken away stay away, and the kinds at the start with them', () => {
  const carried = carry(typed({ 'person-income-5': '12' }, { person: [5], partner: [] }));
  expect(carried.rows).toEqual({ person: [0], partner: [] });
  expect(carried.values['person-income-0']).toBe('12');
  expect(carried.values['person-income-0-kind']).toBeUndefined();
});

describe('when the form changes', () => {
  const code = codes.write(typed({ place: 'atlas-place', 'atlas-place-rent': '145', tenure: 'rent' }));
  const readBy = (change: Partial<FormToCarry>) => createFormCodes({ ...FORM, ...change }).read(code);

  test('a code of another form is foreign', () => {
    expect(readBy({ id: 'another-form' })).toEqual({ kind: 'foreign' });
  });

  test.each<[string, Partial<FormToCarry>]>([
    ['a field went', { fields: FORM.fields.slice(1) }],
    ['a field has other words', { fields: FORM.fields.map((field) => ({ ...field, label: 'New' })) }],
    ['fields changed places', { fields: [...FORM.fields].reverse() }],
    ['a line of places is new', { placeFields: [...FORM.placeFields, { kind: 'text', id: 'parking' }] }],
    ['rows have another field', { rows: FORM.rows.map((each) => ({ ...each, fields: [] })) }],
    ['something else stands in a field at the start', { start: { 'council-tax-often': 'month' } }],
    ['the place that was chosen went', { places: FORM.places.filter((place) => place !== 'atlas-place') }],
  ])('the code is outdated: %s', (_, change) => {
    expect(readBy(change)).toEqual({ kind: 'outdated' });
  });

  test('the code is good when there is another place, or a place publishes something else', () => {
    const places = ['new-place', ...FORM.places].reverse();
    expect(readBy({ places }).kind).toBe('ok');
    const read = readBy({ start: { ...FORM.start, 'atlas-place-wellbeing': '15' } });
    expect(read).toMatchObject({
      kind: 'ok',
      carried: { values: { 'atlas-place-rent': '145', 'atlas-place-wellbeing': '15' } },
    });
  });
});
