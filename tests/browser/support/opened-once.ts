/** A view that several tests look at, one after the other: to get there is most of the work. */
import { test, type Page } from '@playwright/test';
import type { View } from './views.ts';

/**
 * Opens a view before the tests of the present `describe`, and after each of them takes back what it set: the window's
 * size, the colours, the reader's own style, how far it was scrolled. A test that goes on to another page has to open a page of its own.
 */
export function openedOnce({ open }: View): () => Page {
  let page: Page | undefined;
  const opened = (): Page => {
    if (!page) throw new Error('The view is not open yet.');
    return page;
  };
  // In order and in one window, although other tests run beside them.
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    await open(page);
  });
  test.afterEach(async () => {
    const { width, height } = DESK;
    await opened().setViewportSize({ width, height });
    await opened().emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null });
    await opened().evaluate(() => {
      document.adoptedStyleSheets = [];
      scrollTo(0, 0);
    });
  });
  test.afterAll(() => page?.close());
  return opened;
}

/** As windows are when they open. */
const DESK = { width: 1280, height: 720 };
