/** Reads `_headers`, the file in which static hosts (Netlify, Cloudflare) are told which headers to send. */

/** The headers for every address that fits `pattern`; `*` stands for any text. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads the text of a `_headers` file. Throws, with the line, when a header stands under no address. */
export function parseHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: content, headers: [] });
      continue;
    }
    const colon = content.indexOf(':');
    const rule = rules.at(-1);
    if (colon < 1 || !rule)
      throw new Error(`_headers, line ${index + 1}: write "Name: value" under an address.`);
    rule.headers.push([content.slice(0, colon).trim(), content.slice(colon + 1).trim()]);
  }
  return rules;
}

function fits(pattern: string, address: string): boolean {
  const literal = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`).test(address);
}

/** The headers for an address such as `/guides/`. A later rule replaces what an earlier one says. */
export function headersFor(rules: readonly HeaderRule[], address: string): Map<string, string> {
  const found = rules.filter(({ pattern }) => fits(pattern, address)).flatMap(({ headers }) => headers);
  return new Map(found.map(([name, value]) => [name.toLowerCase(), value]));
}
