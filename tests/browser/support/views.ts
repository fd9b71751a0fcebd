/** All that a reader can have before them: every page, and every state of the tools. The same checks look at each. */
import type { Page } from '@playwright/test';
import { kindOf } from '#commands/bytes/budgets.ts';
import { listBuiltPages } from './built-pages.ts';
import { STATES } from './states/states.ts';

/** A page, or a state of a tool, and how to get there. */
export interface View {
  /** The address of a page; the tool and what it shows. */
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}

/** Every built page, as it is when it is opened. */
export const PAGES: readonly View[] = listBuiltPages().map(({ address }) => ({
  name: address,
  open: async (page) => {
    await page.goto(address);
  },
}));

/** The longest page of each kind, by its address and its place in the site: what style sheets do is the same on all. */
const longest = new Map<string, { readonly address: string; readonly length: number }>();
for (const { address, html } of listBuiltPages()) {
  const kind = `${kindOf(address)} ${address.split('/').length}`;
  if (html.length > (longest.get(kind)?.length ?? 0)) longest.set(kind, { address, length: html.length });
}
const ofEachKind = new Set([...longest.values()].map(({ address }) => address));

/** One page of each kind, for what goes by the kind and not by the words. */
export const ONE_OF_EACH_KIND: readonly View[] = PAGES.filter(({ name }) => ofEachKind.has(name));

/** Every page, and every state of the tools. */
export const VIEWS: readonly View[] = [...PAGES, ...STATES];

/** Whether a view is a page as it opens, and not a state of a tool. */
export const isPage = (name: string): boolean => name.startsWith('/');
