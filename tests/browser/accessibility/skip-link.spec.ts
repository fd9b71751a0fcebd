/** Nobody has to go through the top of every page to get to what it says. */
import { expect, test } from '@playwright/test';
import { PAGES } from '../support/views.ts';

test('lets the keyboard skip what stands on top of every page', async ({ page }) => {
  for (const { name, open } of PAGES)
    await test.step(name, async () => {
      await open(page);
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      await expect(skip).toHaveAttribute('href', '#main');
      await expect(skip).toBeInViewport();
      await skip.press('Enter');
      await expect(page.locator('#main')).toBeFocused();
      await page.keyboard.press('Tab');
      // Wherever the next stop is, it is not one of those that were skipped.
      await expect(page.locator('header :focus, .site-nav :focus, .trail :focus')).toHaveCount(0);
      await expect(page.locator(':focus')).not.toHaveAttribute('href', '#main');
    });
});
