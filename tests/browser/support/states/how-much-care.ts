/** Every state of the calculator of a scheme's care, by name, and how a reader gets there. */
import { expect, type Page } from '@playwright/test';
import type { View } from '../views.ts';

const workOut = (page: Page): Promise<void> => page.getByRole('button', { name: 'Work it out' }).click();

export const STAFFING_STATES: readonly View[] = [
  {
    name: 'how much care: a result',
    open: async (page) => {
      await page.goto('/how-much-care/');
      await page.getByLabel('Number of homes').fill('41');
      await workOut(page);
      await expect(page.locator('#staffing-result')).toBeFocused();
    },
  },
  {
    name: 'how much care: boxes that cannot be read',
    open: async (page) => {
      await page.goto('/how-much-care/');
      await page.getByLabel('Number of homes').fill('forty');
      await page.getByLabel('Hours of handover a day').fill('a bit');
      await workOut(page);
      await expect(page.getByRole('group', { name: 'There is a problem' })).toBeFocused();
    },
  },
];
