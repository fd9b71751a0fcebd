/** A stretch of a page under one heading, with how much each place in it that fits counts. */
interface PagePart {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly weighted_locations: readonly { readonly balanced_score: number }[];
}

/** The part of Pagefind's interface that this island uses. */
interface PagefindResult {
  data(): Promise<{
    readonly url: string;
    readonly excerpt: string;
    readonly meta: { readonly title?: string; readonly kind?: string };
    readonly sub_results: readonly PagePart[];
  }>;
}
interface Pagefind {
  options(options: { noWorker: boolean; excerptLength: number }): Promise<void>;
  search(words: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** A page that was found. */
export interface Found {
  readonly href: string;
  readonly title: string;
  readonly kind: string;
  readonly excerpt: string;
}

/** The first pages found, best first, and how many there are in all. */
export interface Findings {
  readonly found: readonly Found[];
  readonly total: number;
}

/** As many results as a page can hold without wearing the reader out. */
const MOST_SHOWN = 12;

function scoreOf(part: PagePart): number {
  return part.weighted_locations.reduce((total, { balanced_score }) => total + balanced_score, 0);
}

/** The part of a page that fits best: the first of those that score alike. */
function bestPart(parts: readonly PagePart[]): PagePart | undefined {
  const most = Math.max(...parts.map(scoreOf));
  return parts.find((part) => scoreOf(part) === most);
}

let engine: Promise<Pagefind> | undefined;

async function startEngine(): Promise<Pagefind> {
  // Written when the site is built, beside the pages: not a module that the bundler knows.
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A worker would need an exception to Trusted Types, and so small an index needs no worker.
  await pagefind.options({ noWorker: true, excerptLength: 25 });
  return pagefind;
}

/** Searches the site's own index, in the browser. Rejects when the index cannot be fetched. */
export async function searchSite(words: string): Promise<Findings> {
  engine ??= startEngine();
  // The next try starts afresh: the reader may only have been out of reach of the network.
  engine.catch(() => (engine = undefined));
  const { results } = await (await engine).search(words);
  const pages = await Promise.all(results.slice(0, MOST_SHOWN).map((result) => result.data()));
  const found = pages.map(({ url, excerpt, meta, sub_results }) => {
    const part = bestPart(sub_results);
    const title = meta.title ?? url;
    return {
      href: part?.url ?? url,
      title: part && part.title !== title ? `${title}: ${part.title}` : title,
      kind: meta.kind ?? '',
      excerpt: part?.excerpt ?? excerpt,
    };
  });
  return { found, total: results.length };
}
