/** What people do with the finder of homes. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the finder, by default as it starts, and waits until it answers. */
export async function openFinder(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/schemes/${fragment}`);
  await expect(page.getByLabel('Which place, town or landlord?')).toBeVisible();
}

/** What is told above the results. */
export const told = (page: Page): Locator => page.locator('#finder').getByRole('status').first();

/** The names of the places shown, in order. */
export const placesShown = (page: Page): Promise<string[]> =>
  page.locator('.finder-results h3').allInnerTexts();

/** Opens what can be chosen. */
export const openChoices = (page: Page): Promise<void> =>
  page.getByText('Choose by area, rent or buy, and what is there').click();

/** Ticks a choice by how its label begins; a number follows. */
export const tick = (page: Page, label: string): Promise<void> =>
  page.getByRole('checkbox', { name: new RegExp(`^${label}`) }).check();

/** Types into the box, letter by letter. */
export const type = (page: Page, words: string): Promise<void> =>
  page.getByLabel('Which place, town or landlord?').pressSequentially(words);
