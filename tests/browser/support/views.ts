/** All that a reader can have before them: every page, and every state of the tools. The same checks look at each. */
import type { Page } from '@playwright/test';
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

/** Every page, and every state of the tools. */
export const VIEWS: readonly View[] = [...PAGES, ...STATES];

/** Whether a view is a page as it opens, and not a state of a tool. */
export const isPage = (name: string): boolean => name.startsWith('/');
