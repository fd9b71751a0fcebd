/** Nothing moves under a reader's eyes or finger while a page loads. Pages of one kind load in the same way. */
import { expect, test } from '@playwright/test';
import { makeTypefacesLate, measureLayoutShift } from '../support/motion.ts';
import { ONE_OF_EACH_KIND } from '../support/views.ts';

for (const { name, open } of ONE_OF_EACH_KIND)
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
