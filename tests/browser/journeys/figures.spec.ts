/** A national figure in a page that was published long ago: on its last day it stands, a day later it does not. */
import { expect, test } from '@playwright/test';
import { listBuiltPages } from '../support/built-pages.ts';

const FIGURE = /data-last-day="(\d{4}-\d{2}-\d{2})"[^>]*>([^<]+)</;

function pageWithFigure() {
  for (const { address, html } of listBuiltPages()) {
    const [, lastDay, amount] = FIGURE.exec(html) ?? [];
    if (lastDay && amount) return { address, lastDay, amount: amount.trim() };
  }
  throw new Error('No page shows a national figure.');
}

const { address, lastDay, amount } = pageWithFigure();

test(`a figure on ${address} stands until the end of its last day`, async ({ page }) => {
  await page.clock.setFixedTime(new Date(`${lastDay}T12:00:00`));
  await page.goto(address);
  await expect(page.locator('[data-last-day]').first()).toHaveText(amount);
});

test(`a figure on ${address} gives way to words when it has run out`, async ({ page }) => {
  const dayAfter = new Date(`${lastDay}T12:00:00`);
  dayAfter.setDate(dayAfter.getDate() + 1);
  await page.clock.setFixedTime(dayAfter);
  await page.goto(address);
  await expect(page.locator('[data-last-day]').first()).toHaveText(
    '(this figure has run out: ask the council)',
  );
});
