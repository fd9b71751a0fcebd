/** Takes from a built page what other pages can point at, and what it points at itself. */

/** What the link check needs to know of a page. */
export interface PageLinks {
  /** Targets as they stand in the page: `/guides/#money`, `https://…`. */
  readonly targets: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** The site's own address, from the page's canonical link. */
  readonly origin: string | undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  '#38': '&',
  '#39': "'",
};

function decode(text: string): string {
  return text.replaceAll(/&([a-z]+|#\d+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

/** The values of these attributes, in the order of the page. The build always writes them in double quotes. */
function valuesOf(html: string, attributes: string): string[] {
  const found = html.matchAll(new RegExp(`<[a-z][^>]*?\\s(?:${attributes})="([^"]*)"`, 'gi'));
  return [...found].map(([, value = '']) => decode(value));
}

/** Reads the links and ids of one built page. */
export function readPage(html: string): PageLinks {
  const markup = html.replaceAll(/<!--.*?-->/gs, '').replaceAll(/(<script\b[^>]*>).*?<\/script>/gis, '$1');
  const canonical = /<link[^>]*\srel="canonical"[^>]*>/i.exec(markup)?.[0] ?? '';
  const [address] = valuesOf(canonical, 'href');
  return {
    targets: ['href', 'src', 'action', 'component-url', 'renderer-url'].flatMap((name) =>
      valuesOf(markup, name),
    ),
    ids: new Set(valuesOf(markup, 'id')),
    origin: address === undefined ? undefined : new URL(address).origin,
  };
}
