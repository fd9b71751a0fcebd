/** Finds the part of a schema that a field belongs to, to tell an editor what may stand there. */
import { z } from 'zod';
import type { Path } from './parse-file.ts';

type Part = z.core.$ZodType;

/** The schema inside wrappers such as optional and default. */
function unwrap(part: Part): Part {
  if (
    part instanceof z.ZodOptional ||
    part instanceof z.ZodDefault ||
    part instanceof z.ZodNullable ||
    part instanceof z.ZodReadonly
  )
    return unwrap(part.unwrap());
  if (part instanceof z.ZodPipe) return unwrap(part.in);
  if (part instanceof z.ZodLazy) return unwrap(part.unwrap());
  return part;
}

function step(part: Part, key: PropertyKey): Part | undefined {
  const inner = unwrap(part);
  if (inner instanceof z.ZodObject) {
    const shape: z.core.$ZodShape = inner.shape;
    return shape[String(key)];
  }
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  if (inner instanceof z.ZodUnion)
    return inner.options.map((option) => step(option, key)).find((found) => found !== undefined);
  return undefined;
}

/** The schema of the field at `path`; undefined when the schema has no such field. */
export function schemaAt(schema: z.ZodType, path: Path): Part | undefined {
  return path.reduce<Part | undefined>((part, key) => part && step(part, key), schema);
}

/** The names of the fields that may stand in a group; empty for anything that is no group. */
export function fieldsOf(part: Part | undefined): string[] {
  if (!part) return [];
  const inner = unwrap(part);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (inner instanceof z.ZodUnion) return [...new Set(inner.options.flatMap(fieldsOf))];
  return [];
}

/** What may stand in a field, where the schema knows it in few words: its fields, or its choices. */
export function describeExpected(part: Part | undefined): string {
  if (!part) return '';
  const inner = unwrap(part);
  if (inner instanceof z.ZodEnum) return `one of ${inner.options.join(', ')}`;
  if (inner instanceof z.ZodObject) return `its fields are ${Object.keys(inner.shape).join(', ')}`;
  if (inner instanceof z.ZodArray) return 'a list, each item on a line of its own after a hyphen';
  return '';
}
