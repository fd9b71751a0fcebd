/** What every page of the site must do for every reader. */
import { expect, test } from '@playwright/test';
import { expectNoAxeFindingsInAnyLook } from '../support/axe.ts';
import { listBuiltPages } from '../support/built-pages.ts';
import {
  findBrokenNumbers,
  findCutText,
  findHiddenFocus,
  findSmallTargets,
  findSmallText,
  measureOverflow,
} from '../support/geometry.ts';
import { expectNothingKept, expectNoThirdParty, watchPage } from '../support/watch-page.ts';

for (const { address } of listBuiltPages())
  test.describe(address, () => {
    test('can be used by everyone, as far as axe can tell', async ({ page }) => {
      await page.goto(address);
      await expectNoAxeFindingsInAnyLook(page);
    });

    test('keeps to its policy and sends and keeps nothing', async ({ page }) => {
      const record = await watchPage(page);
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(record.complaints).toEqual([]);
      expectNoThirdParty(record, page);
      await expectNothingKept(page);
    });

    test('can be read and hit on a small screen and on a large one', async ({ page }) => {
      await page.goto(address);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await measureOverflow(page), `px of sideways scrolling at ${width} px`).toBeLessThanOrEqual(0);
        expect(await findSmallText(page), `small text at ${width} px`).toEqual([]);
        expect(await findBrokenNumbers(page), `numbers on two lines at ${width} px`).toEqual([]);
        expect(await findSmallTargets(page), `small targets at ${width} px`).toEqual([]);
      }
    });

    test('loses nothing when a reader sets letters, words and lines further apart', async ({ browser }) => {
      // The style that a reader's own tool adds is not held to the page's policy.
      const page = await browser.newPage({ bypassCSP: true, viewport: { width: 320, height: 900 } });
      await page.goto(address);
      await page.addStyleTag({
        content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
          p { margin-bottom: 2em !important; }`,
      });
      expect(await measureOverflow(page)).toBeLessThanOrEqual(0);
      expect(await findCutText(page)).toEqual([]);
      await page.close();
    });

    test('starts with a skip link, and shows where the keyboard is', async ({ page }) => {
      await page.goto(address);
      await page.keyboard.press('Tab');
      const skip = page.locator(':focus');
      await expect(skip).toHaveAttribute('href', '#main');
      await expect(skip).toBeInViewport();
      expect(await findHiddenFocus(page)).toEqual([]);
      await skip.press('Enter');
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => document.activeElement?.closest('header, nav.site-ways') === null),
      ).toBe(true);
    });

    test('prints', async ({ page }) => {
      await page.goto(address);
      const pdf = await page.pdf({ format: 'A4' });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('h1')).toBeVisible();
    });
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const { address } of listBuiltPages())
    test(`${address} has its words, and nothing that does not work`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('h1')).toBeVisible();
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
      const dead = page.locator('button, input, select, textarea').filter({ visible: true });
      await expect(dead).toHaveCount(0);
    });
});
