/** What was typed into a form as one short word for the part of an address that no server sees; and back. */
import { putSmall, takeSmall, type BitWriter } from './bits.ts';
import { checksumOf } from './checksum.ts';
import { asCarried, packField, unpackField, type FieldToCarry } from './pack-field.ts';
import { createSealedCodes, type SealedCodes } from './sealed-code.ts';

/** Rows of fields that people add and take away: "person-income-0", "person-income-0-kind". */
export interface RowsToCarry {
  /** The name of the rows in `TypedForm`: "person". */
  readonly id: string;
  /** What their fields' ids begin with: "person-income". */
  readonly prefix: string;
  /** Ids come after the row's number: "" or "-kind". */
  readonly fields: readonly FieldToCarry[];
}

/** All that a code may carry: nothing that is not here is written, and nothing else can come out. */
export interface FormToCarry {
  /** Codes of other forms are foreign. */
  readonly id: string;
  /** Fields that the form has once. */
  readonly fields: readonly FieldToCarry[];
  readonly rows: readonly RowsToCarry[];
  /** The field that chooses a place, and the places there are. A code for a place that went is outdated. */
  readonly placeField: string;
  readonly places: readonly string[];
  /** Fields that each place has of its own: "atlas-place-rent" is "rent" here. */
  readonly placeFields: readonly FieldToCarry[];
  /** What stands in the form at the start. What places publish may change, and codes stay good. */
  readonly start: Readonly<Record<string, string>>;
}

/** What stands in a form. */
export interface TypedForm {
  /** By the field's id. A field that is not here is empty. */
  readonly values: Readonly<Record<string, string>>;
  /** The numbers of the rows, in order. */
  readonly rows: Readonly<Record<string, readonly number[]>>;
}

const LONGEST = 8000;
const MOST_ROWS = 100;

type Values = Readonly<Record<string, string>>;
type Take = (width: number) => number;

/** The fields that no longer hold what they held at the start, with their numbers from 1. */
function changedFields(fields: readonly FieldToCarry[], values: Values, start: Values, before: string) {
  return fields.flatMap((field, index) => {
    const id = before + field.id;
    const value = asCarried(field, values[id] ?? '');
    return value === asCarried(field, start[id] ?? '') ? [] : [{ field, number: index + 1, value }];
  });
}

/** How many fields have changed, and each with how far it is from the one before. */
function packFields(changed: ReturnType<typeof changedFields>, bits: BitWriter): void {
  putSmall(bits, changed.length + 1);
  changed.forEach(({ field, number, value }, index) => {
    putSmall(bits, number - (changed[index - 1]?.number ?? 0));
    packField(field, value, bits);
  });
}

function unpackFields(fields: readonly FieldToCarry[], before: string, take: Take): Values {
  const values: Record<string, string> = {};
  let number = 0;
  for (let left = takeSmall(take) - 1; left > 0; left -= 1) {
    number += takeSmall(take);
    const field = fields[number - 1];
    if (!field) break;
    values[before + field.id] = unpackField(field, take);
  }
  return values;
}

function packRows({ id, prefix, fields }: RowsToCarry, { values, rows }: TypedForm, bits: BitWriter): void {
  const numbers = (rows[id] ?? []).slice(0, MOST_ROWS);
  putSmall(bits, numbers.length + 1);
  for (const number of numbers) packFields(changedFields(fields, values, {}, `${prefix}-${number}`), bits);
}

/** Rows are numbered anew from 0. */
function unpackRows({ prefix, fields }: RowsToCarry, take: Take): readonly Values[] {
  const count = Math.min(takeSmall(take) - 1, MOST_ROWS);
  return Array.from({ length: count }, (_, number) => unpackFields(fields, `${prefix}-${number}`, take));
}

/** What stands at the start outside of rows: rows are carried whole. */
function startWithoutRows({ start, rows }: FormToCarry): Values {
  const isInRow = (id: string): boolean => rows.some(({ prefix }) => id.startsWith(`${prefix}-`));
  return Object.fromEntries(Object.entries(start).filter(([id]) => !isInRow(id)));
}

/** Writes and reads what stands in a form. Reading gives rows numbered anew, and every other field as it was. */
export function createFormCodes(form: FormToCarry): SealedCodes<TypedForm> {
  const { id, fields, rows, placeField, places, placeFields } = form;
  const start = startWithoutRows(form);
  const startOfFields = fields.map((field) => start[field.id]);

  function pack(typed: TypedForm, bits: BitWriter): void {
    const { values } = typed;
    packFields(changedFields(fields, values, start, ''), bits);
    for (const each of rows) packRows(each, typed, bits);
    const chosen = values[placeField] ?? '';
    bits.put(Number(places.includes(chosen)), 1);
    if (places.includes(chosen)) bits.put(checksumOf(chosen), 32);
    const filled = places
      .map((place) => ({ place, changed: changedFields(placeFields, values, start, `${place}-`) }))
      .filter(({ changed }) => changed.length > 0)
      // In an order that does not hang on which other places there are.
      .sort((one, other) => checksumOf(one.place) - checksumOf(other.place));
    putSmall(bits, filled.length + 1);
    for (const { place, changed } of filled) {
      bits.put(checksumOf(place), 32);
      packFields(changed, bits);
    }
  }

  function unpack(take: Take): TypedForm | 'outdated' {
    const values: Record<string, string> = { ...start, ...unpackFields(fields, '', take) };
    const numbers: Record<string, readonly number[]> = {};
    for (const each of rows) {
      const found = unpackRows(each, take);
      Object.assign(values, ...found);
      numbers[each.id] = found.map((_, number) => number);
    }
    const takePlace = (): string | undefined => {
      const wanted = take(32);
      return places.find((place) => checksumOf(place) === wanted);
    };
    if (take(1) === 1) {
      const chosen = takePlace();
      if (chosen === undefined) return 'outdated';
      values[placeField] = chosen;
    }
    for (let left = takeSmall(take) - 1; left > 0; left -= 1) {
      const place = takePlace();
      if (place === undefined) return 'outdated';
      Object.assign(values, unpackFields(placeFields, `${place}-`, take));
    }
    return { values, rows: numbers };
  }

  return createSealedCodes({
    id,
    meaning: [fields, rows, placeField, placeFields, startOfFields],
    longest: LONGEST,
    pack,
    unpack,
  });
}
