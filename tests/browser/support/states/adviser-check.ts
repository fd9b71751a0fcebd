/** Every state of the check for advisers, by name, and how an adviser gets there. */
import { expect, type Page } from '@playwright/test';
import { ADVISER, answerAllFits, answerAt, openAdviser, startNextClient } from '../adviser.ts';
import { press } from '../eligibility.ts';
import { linkTo, openTakeItWithYou } from '../hand-over.ts';
import type { View } from '../views.ts';
import { openAllDetails } from './open-all-details.ts';

const adviser = (name: string, reach: (page: Page) => Promise<void>, address = ADVISER): View => ({
  name: `for advisers: ${name}`,
  open: async (page) => {
    await openAdviser(page, address);
    await reach(page);
    await openAllDetails(page);
  },
});

/** A browser that lets no page copy. */
const refuseClipboard = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });

export const ADVISER_STATES: readonly View[] = [
  adviser('a likely result', answerAllFits),
  adviser('an unlikely result, with papers at hand and a reference', async (page) => {
    await page.getByLabel('Your own reference').fill('Case 12');
    await answerAt(page, 1, '54');
    await answerAt(page, 2, 'I am not sure');
    await answerAt(page, 6, 'Somewhere else');
    await page.getByLabel('The applicant’s care plan, if there is one.').check();
  }),
  adviser('answers that cannot be used', async (page) => {
    await answerAt(page, 1, '7');
    await answerAt(page, 5, '200');
    await press(page, 'Go to the result');
    await expect(page.getByRole('group', { name: 'There is a problem' })).toBeFocused();
  }),
  adviser('a result to copy where the browser does not copy', async (page) => {
    await answerAt(page, 1, '78');
    await refuseClipboard(page);
    await press(page, 'Copy as plain text');
    await expect(page.getByLabel('The notes')).toBeVisible();
  }),
  adviser('a result to take along, with link and code', async (page) => {
    await answerAt(page, 1, '54');
    await openTakeItWithYou(page);
    await press(page, 'Make a link and a code to scan');
  }),
  adviser('before the next client', (page) => press(page, 'Start with the next person')),
  adviser('the next client', startNextClient),
  {
    name: 'for advisers: answers that came with a link',
    open: async (page) => {
      await page.goto(linkTo({ age: 54 }, ADVISER));
      await expect(page.getByRole('group', { name: /answers/ })).toBeFocused();
      await openAllDetails(page);
    },
  },
  adviser(
    'a result in Lincolnshire',
    (page) => answerAt(page, 1, 'No'),
    '/check/lincolnshire-ready-for-the-panel/adviser/',
  ),
  adviser(
    'a result in Thurrock',
    (page) => answerAt(page, 1, '18'),
    '/check/thurrock-supported-accommodation/adviser/',
  ),
];
