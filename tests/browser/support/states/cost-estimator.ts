/** Every state of the estimator, by name, and how a reader gets there. */
import { expect, type Page } from '@playwright/test';
import { press } from '../eligibility.ts';
import {
  choose,
  fillBorn,
  fillCare,
  fillCharge,
  fillHome,
  fillIncome,
  goOn,
  heading,
  openEstimator,
  RENT,
  SERVICE,
  skipTo,
  tenantToWeek,
} from '../estimator.ts';
import type { View } from '../views.ts';
import { openAllDetails } from './open-all-details.ts';

const estimator = (name: string, reach: (page: Page) => Promise<void>): View => ({
  name: `estimator: ${name}`,
  open: async (page) => {
    await reach(page);
    await openAllDetails(page);
  },
});

/** A couple who buy a share at Atlas Place, as far as the part with this title. */
async function coupleTo(page: Page, title: string): Promise<void> {
  await openEstimator(page, { scheme: 'atlas-place' });
  await choose(page, 'Would you rent it or buy it?', 'Buy a share and rent the rest (shared ownership)');
  const fill: Record<string, () => Promise<void>> = {
    'What does the home cost?': async () => {
      await page.getByRole('group', { name: RENT, exact: true }).getByLabel('I only know it roughly').check();
      await page.locator('#atlas-place-rent-from').fill('130');
      await page.locator('#atlas-place-rent-to').fill('160');
    },
    'Who will live there?': async () => {
      await fillBorn(page, 'Your', '1952-02-02');
      await choose(page, 'Will a husband, wife or partner live there with you?', 'Yes');
      await fillBorn(page, 'Your partner’s', '1968-07-07');
    },
    'What money comes in?': async () => {
      const income = { kind: 'State Pension', amount: '739.60', often: 'every four weeks' };
      await fillIncome(page, 'person', 0, income);
      await fillIncome(page, 'partner', 3, { kind: 'Universal Credit', amount: '40' });
    },
    'What savings are there?': () => page.getByLabel('Your own savings').fill('9,000'),
    'What care is needed?': () => fillCare(page, '7', '24'),
    'What else do you pay?': () => page.locator('#council-tax').fill('22'),
    'Your week at Atlas Place': () => Promise.resolve(),
  };
  for (const [part, fillPart] of Object.entries(fill)) {
    await goOn(page, part);
    await fillPart();
    if (part === title) return;
  }
  throw new Error(`The estimator has no part “${title}”.`);
}

/** Presses Continue where something cannot be read. */
async function goOnWithFault(page: Page): Promise<void> {
  await press(page, 'Continue');
  await expect(page.getByRole('group', { name: 'There is a problem' })).toBeFocused();
}

export const ESTIMATOR_STATES: readonly View[] = [
  estimator('which home, nothing chosen', (page) => openEstimator(page)),
  estimator('which home, a scheme chosen', async (page) => {
    await openEstimator(page, { scheme: 'atlas-place' });
    await choose(page, 'Would you rent it or buy it?', 'Rent it');
  }),
  ...[
    'What does the home cost?',
    'Who will live there?',
    'What money comes in?',
    'What savings are there?',
    'What care is needed?',
    'What else do you pay?',
  ].map((title) => estimator(`a couple: ${title}`, (page) => coupleTo(page, title))),
  estimator('charges that cannot be read', async (page) => {
    await openEstimator(page, { scheme: 'atlas-place' });
    await goOn(page, 'What does the home cost?');
    await fillCharge(page, RENT, 'about 145');
    await fillCharge(page, SERVICE, 'x');
    await goOnWithFault(page);
  }),
  estimator('a date that cannot be read', async (page) => {
    await openEstimator(page);
    await skipTo(page, 'Who will live there?');
    await fillBorn(page, 'Your', '1952-13-40');
    await goOnWithFault(page);
  }),
  estimator('the week of a tenant, with the working open', tenantToWeek),
  estimator('the week of a couple, from the lowest to the highest', (page) =>
    coupleTo(page, 'Your week at Atlas Place'),
  ),
  estimator('a week that falls short', async (page) => {
    await openEstimator(page);
    await choose(page, 'Which home would you like to work out?', 'Another place');
    await choose(page, 'Would you rent it or buy it?', 'Rent it');
    await goOn(page, 'What does the home cost?');
    await fillHome(page);
    await skipTo(page, 'Your week');
  }),
  estimator('a week that cannot be added up yet', async (page) => {
    await tenantToWeek(page);
    await press(page, 'Change (Savings)');
    await page.getByLabel('Your own savings').fill('lots');
    await page.goBack();
    await expect(heading(page)).toHaveText('We cannot add up your week yet');
  }),
  estimator('out of date', (page) => openEstimator(page, { day: '2027-05-01T12:00:00' })),
  estimator('the worksheet', async (page) => {
    await openEstimator(page);
    await page.getByRole('link', { name: 'Do it on paper instead' }).click();
    await expect(page.locator('#worksheet')).toBeVisible();
  }),
];
