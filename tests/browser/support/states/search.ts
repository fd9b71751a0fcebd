/** Every state of the search, by name, and how a reader gets there. */
import { expect } from '@playwright/test';
import type { View } from '../views.ts';

const search = (name: string, words: string, says: RegExp): View => ({
  name: `search: ${name}`,
  open: async (page) => {
    await page.goto('/search/');
    await page.getByRole('searchbox').fill(words);
    await page.getByRole('searchbox').press('Enter');
    await expect(page.getByRole('status')).toHaveText(says);
  },
});

export const SEARCH_STATES: readonly View[] = [
  search('some pages', 'wellbeing', /^\d+ pages? found for “wellbeing”/),
  search('no pages', 'xqxqzw', /^Nothing found for “xqxqzw”/),
];
