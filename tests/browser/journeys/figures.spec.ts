/** National figures in a page that was published long ago: on its last day a figure stands, a day later it does not. */
import { expect, test, type Page } from '@playwright/test';
import { listBuiltPages } from '../support/built-pages.ts';

const FIGURE = /data-last-day="(\d{4}-\d{2}-\d{2})"[^>]*>([^<]+)</;
const SUM = /data-last-day="(\d{4}-\d{2}-\d{2})" data-run-out="([^"]+)"/;

/** The first page that shows such a thing. None when the site was built after all figures had ended. */
function pageWith(pattern: RegExp) {
  for (const { address, html } of listBuiltPages()) {
    const [, lastDay, said] = pattern.exec(html) ?? [];
    if (lastDay && said) return { address, html, lastDay, said: said.trim() };
  }
  return undefined;
}

/** Day before, day of and day after the rates change, in three years; the figure is known to the day before. */
const APRILS = [
  { lastDay: '2025-04-06', days: ['2025-04-06', '2025-04-07', '2025-04-08'] },
  { lastDay: '2026-04-05', days: ['2026-04-05', '2026-04-06', '2026-04-07'] },
  { lastDay: '2027-04-04', days: ['2027-04-04', '2027-04-05', '2027-04-06'] },
] as const;

/** Opens the page as it would be if its figures ran to `lastDay`, by the clock of a reader on `day`. */
async function readOn(
  page: Page,
  found: { address: string; html: string; lastDay: string },
  lastDay: string,
  day: string,
) {
  const html = found.html.replaceAll(`data-last-day="${found.lastDay}"`, `data-last-day="${lastDay}"`);
  await page.route(`**${found.address}`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
  await page.goto(found.address);
}

for (const { lastDay, days } of APRILS) {
  test(`a figure that is known to ${lastDay} stands on that day, and gives way to words the day after`, async ({
    page,
  }) => {
    const found = pageWith(FIGURE) ?? {
      address: '/words/',
      html: `<!doctype html><title>A page</title><script type="module" src="/page.js"></script><span data-last-day="${lastDay}">£1</span>`,
      lastDay,
      said: '£1',
    };
    for (const day of days) {
      await readOn(page, found, lastDay, day);
      await expect(page.locator('[data-last-day]:not([data-run-out])').first()).toHaveText(
        day <= lastDay ? found.said : '(this figure has run out: ask the council)',
      );
    }
  });

  test(`a sum whose figures are known to ${lastDay} stands on that day, and says why not the day after`, async ({
    page,
  }) => {
    const found = pageWith(SUM) ?? {
      address: '/words/',
      html: `<!doctype html><title>A page</title><script type="module" src="/page.js"></script><div data-last-day="${lastDay}" data-run-out="Ring us."><p>£1</p></div>`,
      lastDay,
      said: 'Ring us.',
    };
    for (const day of days) {
      await readOn(page, found, lastDay, day);
      const sum = page.locator('[data-run-out]').first();
      if (day <= lastDay) await expect(sum).toContainText('£');
      else await expect(sum).toHaveText(found.said);
    }
  });
}
