/** Says in an editor's words what a schema has found: what is wrong, and what to do. */
import type { z } from 'zod';
import type { Path } from './parse-file.ts';
import { describeExpected, fieldsOf, schemaAt } from './schema-at.ts';

/** The value at a path; undefined when nothing is there. */
export function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([name]) => name === String(key))?.[1];
  }
  return value;
}

/** A path as an editor can follow it: `figures > pension-credit > values > item 2 > from`. */
export function describePath(data: unknown, path: Path): string {
  const steps = path.map((key, index) => {
    if (typeof key !== 'number') return String(key);
    const id = valueAt(data, [...path.slice(0, index + 1), 'id']);
    return typeof id === 'string' ? id : `item ${key + 1}`;
  });
  return steps.join(' > ') || 'the whole file';
}

const list = (names: readonly string[]): string => names.join(', ');

/** What to tell of an issue, and at which field. */
interface Explained {
  readonly at: Path;
  readonly message: string;
}

/** The texts for one issue of a schema. A message that the schema gives itself is kept. */
export function explainIssue(schema: z.ZodType, data: unknown, issue: z.core.$ZodIssue): Explained[] {
  if (issue.code === 'unrecognized_keys') {
    const fields = fieldsOf(schemaAt(schema, issue.path));
    return issue.keys.map((key) => ({
      at: [...issue.path, key],
      message: `There is no field \`${key}\` here. Check the spelling; the fields are: ${list(fields)}.`,
    }));
  }
  return [{ at: issue.path, message: explainValue(schema, data, issue) }];
}

function explainValue(schema: z.ZodType, data: unknown, issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return issue.message;
  const value = valueAt(data, issue.path);
  if (value === undefined) {
    const expected = describeExpected(schemaAt(schema, issue.path));
    return `This is missing. Add it${expected === '' ? '' : `: ${expected}`}.`;
  }
  if (value instanceof Date) return 'Write the date in quotes, as "2026-04-06".';
  if (value === null)
    return 'This is empty. Write something after the colon, or remove the line if it is optional.';
  return issue.message;
}

/** Texts for what the schemas do not say themselves; given to every parse. */
export const plainWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue.expected);
    case 'invalid_value':
      return `Choose one of: ${list(issue.values.map(String))}.`;
    case 'too_small':
      return issue.origin === 'array'
        ? `Give at least ${issue.minimum}.`
        : `Write a number of ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}.`;
    case 'too_big':
      return issue.origin === 'array'
        ? `Give at most ${issue.maximum}.`
        : `Write a number of ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}.`;
    case 'invalid_format':
      return 'This is not written as it should be. Look at the same field in another file.';
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'custom':
      return 'This does not fit here. Look at the same field in another file.';
  }
};

function explainType(expected: string): string {
  switch (expected) {
    case 'string':
      return 'Write words here. Put a number, yes, no, true or false in quotes.';
    case 'int':
      return 'Write a whole number without quotes, as 62.';
    case 'number':
      return 'Write a number without quotes, as 12.5.';
    case 'boolean':
      return 'Write true or false, without quotes.';
    case 'array':
      return 'Write a list here: each item on a line of its own, after a hyphen.';
    case 'object':
    case 'record':
      return 'Write fields here, each on a line of its own and set in by two spaces.';
    default:
      return 'This does not fit here. Look at the same field in another file.';
  }
}
