/** How many bytes a page may have, and which pages are over. A page of 13,000 bytes arrives in one round trip. */
import type { Weight } from './weigh-page.ts';

/** A page without a tool in it: everything that it loads, but for fonts. */
const CONTENT_PAGE = 13_000;
/** A tool: all scripts that it loads before anything is opened. */
const TOOLS: Readonly<Record<string, number>> = { check: 16_000, estimator: 20_000, search: 16_000 };
/** What a tool loads only when it is asked for, each piece. */
const ON_DEMAND = 8_000;
/** All fonts of a page. They come after the text and are kept for the next page, so they have a goal of their own. */
const FONTS = 32_000;

/** One line of the table. */
export interface Measured {
  /** Pages that are built in the same way: `guides/*`. */
  readonly kind: string;
  readonly address: string;
  readonly weight: Weight;
  /** What the goal is about, and the goal, in bytes. */
  readonly counted: number;
  readonly goal: number;
  readonly isOver: boolean;
}

/** `/guides/couples/` is of the kind `guides/*`; the home page of the kind `home`. */
export function kindOf(address: string): string {
  const [first = '', ...rest] = address.split('/').filter((part) => part !== '');
  if (first === '') return 'home';
  return rest.length === 0 ? first.replace('.html', '') : `${first}/*`;
}

/** Measures one page against the goal for its kind. */
export function measure(address: string, weight: Weight): Measured {
  const kind = kindOf(address);
  const all = weight.html + weight.styles + weight.pictures + weight.scripts;
  const tool = weight.hasTool ? TOOLS[kind.replace('/*', '')] : undefined;
  const counted = tool === undefined ? all : weight.scripts;
  const goal = tool ?? CONTENT_PAGE;
  const isOver = counted > goal || weight.onDemand > ON_DEMAND || weight.fonts > FONTS;
  return { kind, address, weight, counted, goal, isOver };
}

/** The page of each kind that comes nearest to its goal, or goes furthest over it. */
export function heaviestOfEachKind(pages: readonly Measured[]): Measured[] {
  const heaviest = new Map<string, Measured>();
  for (const page of pages) {
    const key = `${page.kind} ${page.goal}`;
    const known = heaviest.get(key);
    if (!known || page.counted > known.counted) heaviest.set(key, page);
  }
  return [...heaviest.values()];
}
