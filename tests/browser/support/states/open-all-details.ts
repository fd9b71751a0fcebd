import type { Page } from '@playwright/test';

/** Opens all that is closed: what a reader can open must be as good as what is open already. */
export async function openAllDetails(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}
