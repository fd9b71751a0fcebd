/** Every state of the finder of homes, by name, and how a reader gets there. */
import { expect, type Page } from '@playwright/test';
import { openChoices, openFinder, tick, told, type } from '../finder.ts';
import type { View } from '../views.ts';
import { openAllDetails } from './open-all-details.ts';

const finder = (name: string, reach: (page: Page) => Promise<void>): View => ({
  name: `finder: ${name}`,
  open: async (page) => {
    await openFinder(page);
    await reach(page);
    await openAllDetails(page);
  },
});

export const FINDER_STATES: readonly View[] = [
  finder('everything that can be chosen', openChoices),
  finder('some places fit, one would be to ask', async (page) => {
    await openChoices(page);
    await tick(page, 'Café');
    await tick(page, 'To rent');
    await page.getByRole('checkbox', { name: /more that do not say/ }).check();
    await expect(page.locator('.finder-ask').first()).toContainText('Not published, so ask');
  }),
  finder('a misspelt word', async (page) => {
    await type(page, 'Gilingham');
    await expect(told(page)).toContainText('We looked for “gillingham”');
  }),
  finder('how far it is', async (page) => {
    await page.getByLabel('Your postcode or town').fill('ME7 1FX');
    await page.getByRole('button', { name: 'Show how far it is' }).click();
    await expect(told(page)).toContainText('Distances are from ME7 1');
  }),
  finder('a postcode that is not known', async (page) => {
    await page.getByLabel('Your postcode or town').fill('ZZ99');
    await page.getByRole('button', { name: 'Show how far it is' }).click();
    await expect(page.locator('.finder-near').last()).toContainText('We do not know the postcode ZZ99');
  }),
  finder('no place fits', async (page) => {
    await openChoices(page);
    await tick(page, 'Shared ownership');
    await type(page, 'Gillingham');
    await expect(told(page)).toHaveText('No place fits all that you chose.');
  }),
];
