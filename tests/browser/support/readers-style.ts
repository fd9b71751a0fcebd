/** A style that readers set themselves: in their browser, or with a tool of their own. */
import type { Page } from '@playwright/test';

/** Puts a reader's style over the page's own, in place of the one before. The page's policy does not hold for it. */
export async function setReadersStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}
