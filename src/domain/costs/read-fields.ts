/** Reads fields of unknown data one by one; every fault is a SituationError that names the field. */
import { poundsToPence, type Pence } from '../money.ts';
import { checkAmount } from './check-situation.ts';
import { SituationError } from './situation-error.ts';

/** A group of fields that is being read: its values, and where it stands. */
export interface Fields {
  readonly path: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Where a field of the group stands, as `home.tenure`. */
export function pathOf({ path }: Fields, name: string): string {
  return path ? `${path}.${name}` : name;
}

/** The fields of a group. Refuses anything else, and fields with other names than `known`. */
export function readGroup(value: unknown, path: string, known: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SituationError(path || 'given', `write its fields here: ${known.join(', ')}.`);
  const fields: Fields = { path, values: { ...value } };
  for (const name of Object.keys(fields.values))
    if (!known.includes(name))
      throw new SituationError(
        pathOf(fields, name),
        `there is no such field. The fields here are: ${known.join(', ')}.`,
      );
  return fields;
}

/** The group in a field, or undefined when the field is not there. */
export function readOptionalGroup(
  fields: Fields,
  name: string,
  known: readonly string[],
): Fields | undefined {
  const value = fields.values[name];
  return value === undefined ? undefined : readGroup(value, pathOf(fields, name), known);
}

/** Every item of the list in a field, read by `read`; an empty list when the field is not there. */
export function readList<Item>(
  fields: Fields,
  name: string,
  read: (item: unknown, path: string) => Item,
): readonly Item[] {
  const value = fields.values[name] ?? [];
  if (!Array.isArray(value)) throw new SituationError(pathOf(fields, name), 'write a list here, in [ ].');
  return value.map((item: unknown, index) => read(item, `${pathOf(fields, name)}.${index}`));
}

/** One of the words allowed. */
export function readChoice<Choice extends string>(
  value: unknown,
  path: string,
  allowed: readonly Choice[],
): Choice {
  const choice = allowed.find((each) => each === value);
  if (choice === undefined) throw new SituationError(path, `write one of: ${allowed.join(', ')}.`);
  return choice;
}

export function readText(fields: Fields, name: string, remedy: string): string {
  const value = fields.values[name];
  if (typeof value !== 'string') throw new SituationError(pathOf(fields, name), remedy);
  return value;
}

/** True or false; `fallback` when the field is not there. */
export function readSwitch(fields: Fields, name: string, fallback: boolean): boolean {
  const value = fields.values[name] ?? fallback;
  if (typeof value !== 'boolean')
    throw new SituationError(pathOf(fields, name), 'write true or false, without quotes.');
  return value;
}

/** A number in a field. */
export function readNumber(fields: Fields, name: string): number {
  const value = fields.values[name];
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new SituationError(pathOf(fields, name), 'write a plain number.');
  return value;
}

/** Pounds, as pence. `most` is the largest amount that can be meant. */
export function readPounds(value: unknown, path: string, most?: Pence): Pence {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new SituationError(path, 'write the amount as a plain number of pounds, as 12.50.');
  checkAmount(path, Math.round(value * 100), most);
  try {
    return poundsToPence(value);
  } catch {
    throw new SituationError(path, 'write no more than two decimals: pounds and pence, as 12.50.');
  }
}

/** Pounds in a field, as pence; `fallback` when the field is not there. */
export function readPoundsField<Fallback extends Pence | undefined>(
  fields: Fields,
  name: string,
  fallback: Fallback,
  most?: Pence,
): Pence | Fallback {
  const value = fields.values[name];
  return value === undefined ? fallback : readPounds(value, pathOf(fields, name), most);
}
