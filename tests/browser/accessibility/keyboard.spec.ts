/** Every page and every state of the tools with the keyboard alone: no test here touches a mouse after opening it. */
import { expect, test } from '@playwright/test';
import { findHiddenFocus } from '../support/focus.ts';
import { findWalkFaults, walkWithKeyboard } from '../support/keyboard.ts';
import { PAGES, VIEWS } from '../support/views.ts';

for (const { name, open } of VIEWS)
  test.describe(name, () => {
    test('can be reached and left with the keyboard alone', async ({ page }) => {
      await open(page);
      expect(findWalkFaults(await walkWithKeyboard(page))).toEqual([]);
    });

    // Dark colours change no shape, and these two pages show every piece that there is.
    const looks = ['/', '/design/'].includes(name) ? (['light', 'dark'] as const) : (['light'] as const);
    for (const colorScheme of looks)
      test(`shows where the keyboard is, in ${colorScheme} colours`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await open(page);
        // The top and the foot are the same on every page: it is enough to look at them on one.
        expect(await findHiddenFocus(page, name === '/' ? 'body' : 'main')).toEqual([]);
      });
  });

for (const { name, open } of PAGES)
  test.describe(name, () => {
    test('lets the keyboard skip what stands on top of every page', async ({ page }) => {
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
