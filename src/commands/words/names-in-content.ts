/** Takes names from the content, so that nobody lists them again for the spelling. */
import type { Content } from '../content/read-content.ts';

const NAME_FIELDS = new Set([
  ...['name', 'formerName', 'council', 'place', 'address', 'post', 'town', 'postcode', 'publisher'],
  ...['language', 'native', 'landlord', 'careProvider'],
]);

/** Every text in a field of names, however deep. */
function namesIn(data: unknown, isName = false): string[] {
  if (typeof data === 'string') return isName ? [data] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => namesIn(value, isName || NAME_FIELDS.has(key)));
}

/** The words in the names of places, schemes, landlords, teams and publishers. */
export function namesInContent({ areas, providers, schemes, sources }: Content): string[] {
  const names = [...areas, ...providers, ...schemes, ...sources].flatMap(({ data }) => namesIn(data));
  return [...new Set(names.flatMap((name) => name.match(/[\p{L}’]+/gu) ?? []))];
}
