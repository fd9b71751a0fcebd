/** Nothing moves under a reader's eyes or finger. */
import { expect, test } from '@playwright/test';
import { findMotion, makeTypefacesLate, measureLayoutShift } from '../support/motion.ts';
import { PAGES, VIEWS } from '../support/views.ts';

for (const { name, open } of PAGES)
  test.describe(name, () => {
    test('does not move while it loads, however late its typeface', async ({ page }) => {
      for (const width of [360, 1280])
        await test.step(`${width} px wide`, async () => {
          await page.setViewportSize({ width, height: 800 });
          await open(page);
          expect.soft(await measureLayoutShift(page)).toEqual([]);
        });
      await test.step('with a late typeface', async () => {
        await makeTypefacesLate(page);
        await open(page);
        expect.soft(await measureLayoutShift(page)).toEqual([]);
      });
    });
  });

for (const { name, open } of VIEWS)
  test.describe(name, () => {
    test('stands still for readers who ask for less motion', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page);
      expect(await findMotion(page)).toEqual([]);
    });
  });
