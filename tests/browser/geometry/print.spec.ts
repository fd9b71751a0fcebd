/** Every page, and every result of the tools, on paper. */
import { expect, test } from '@playwright/test';
import { openedOnce } from '../support/opened-once.ts';
import { findPaperFaults, layOutForPaper } from '../support/paper.ts';
import { findLoneHeadings, printPage } from '../support/pdf.ts';
import { RESULTS } from '../support/states/states.ts';
import { PAGES } from '../support/views.ts';

for (const view of [...PAGES, ...RESULTS])
  test.describe(view.name, () => {
    const opened = openedOnce(view);

    test('prints black on white, with its address, its date and a number to ring', async () => {
      const page = opened();
      await layOutForPaper(page);
      expect(await findPaperFaults(page)).toEqual([]);
      await expect(page.locator('h1')).toBeVisible();
      const foot = page.locator('.page-date');
      await expect(foot).toContainText(/put together on \d{1,2} [A-Z][a-z]+ \d{4}/);
      // Not at 404.html: what is not there has another address each time.
      const { pathname } = new URL(page.url());
      if (pathname !== '/404.html')
        await expect(foot).toContainText(new RegExp(`https?://[^/\\s]+${pathname}(?:\\s|$)`));
      await expect(page.locator('a[href^="tel:"]').filter({ visible: true })).not.toHaveCount(0);
    });

    test('leaves no heading alone at the end of a sheet', async () => {
      const page = opened();
      const printed = await printPage(page);
      expect(printed.sheets).toBeGreaterThan(0);
      // Where a heading goes on in the next line, the list in the PDF leaves out the gap.
      const joined = (words: string): string => words.replaceAll(/\s/g, '');
      const title = joined(await page.locator('h1').innerText());
      expect(printed.headings.map((heading) => joined(heading.title))).toContain(title);
      expect(findLoneHeadings(printed)).toEqual([]);
    });
  });
