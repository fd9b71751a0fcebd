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
  FIRST_PART,
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
  const fill: Record<string, () => Promise<void>> = {
    [FIRST_PART]: async () => {
      await fillBorn(page, 'Your', '1952-02-02');
      await choose(page, 'Will a husband, wife or partner live there with you?', 'Yes');
      await fillBorn(page, 'Your partner’s', '1968-07-07');
    },
    'Which home?': async () => {
      await choose(page, 'Would you rent it or buy it?', 'Buy a share and rent the rest (shared ownership)');
      await choose(page, 'Is it sold under the shared ownership scheme for older people?', 'Yes');
    },
    'What does the home cost?': async () => {
      await page.getByRole('group', { name: RENT, exact: true }).getByLabel('I only know it roughly').check();
      await page.locator('#atlas-place-rent-from').fill('130');
      await page.locator('#atlas-place-rent-to').fill('160');
    },
    'What money comes in?': async () => {
      const income = { kind: 'State Pension', amount: '739.60', often: 'every four weeks' };
      await fillIncome(page, 'person', 0, income);
      await fillIncome(page, 'partner', 3, { kind: 'Universal Credit', amount: '40' });
    },
    'What help do you get already?': () => page.locator('#housing-benefit').fill('about 40 a week'),
    'What savings are there?': async () => {
      await page.getByLabel('Your own savings').fill('9,000');
      await choose(page, 'Do you own a home now?', 'Yes, and I would sell it');
    },
    'What care is needed?': () => fillCare(page, '7', '24'),
    'What else do you pay?': () => page.locator('#council-tax').fill('22'),
    'Your week at Atlas Place': () => Promise.resolve(),
  };
  for (const [part, fillPart] of Object.entries(fill)) {
    if (part !== FIRST_PART) await goOn(page, part);
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
  estimator('the first part, nothing filled in', (page) => openEstimator(page)),
  estimator('which home, nothing chosen', async (page) => {
    await openEstimator(page);
    await goOn(page, 'Which home?');
  }),
  estimator('which home, a scheme chosen', async (page) => {
    await openEstimator(page, { scheme: 'atlas-place' });
    await goOn(page, 'Which home?');
    await choose(page, 'Would you rent it or buy it?', 'Rent it');
  }),
  ...[
    FIRST_PART,
    'Which home?',
    'What does the home cost?',
    'What money comes in?',
    'What help do you get already?',
    'What savings are there?',
    'What care is needed?',
    'What else do you pay?',
  ].map((title) => estimator(`a couple: ${title}`, (page) => coupleTo(page, title))),
  estimator('charges that cannot be read', async (page) => {
    await openEstimator(page, { scheme: 'atlas-place' });
    await skipTo(page, 'What does the home cost?');
    await fillCharge(page, RENT, '145 or 150');
    await fillCharge(page, SERVICE, 'x');
    await goOnWithFault(page);
  }),
  estimator('a date that cannot be read', async (page) => {
    await openEstimator(page);
    await fillBorn(page, 'Your', '1952-13-40');
    await goOnWithFault(page);
  }),
  estimator('the week of a tenant, with the working open', tenantToWeek),
  estimator('the week of a couple, from the lowest to the highest', (page) =>
    coupleTo(page, 'Your week at Atlas Place'),
  ),
  estimator('a week that falls short', async (page) => {
    await openEstimator(page);
    await goOn(page, 'Which home?');
    await choose(page, 'Which home would you like to work out?', 'Another place');
    await choose(page, 'Would you rent it or buy it?', 'Rent it');
    await goOn(page, 'What does the home cost?');
    await fillHome(page);
    await skipTo(page, 'Your week');
  }),
  estimator('three weeks side by side', async (page) => {
    await tenantToWeek(page);
    await press(page, 'Compare with another week');
    await page.getByLabel('With more hours of care').check();
    await page.getByLabel('How many hours of care a week?').fill('14');
    await page.getByLabel('At another scheme').check();
    await page.getByLabel('Which scheme?').selectOption('prospect-place');
    await expect(page.locator('.compare-table')).toContainText('Prospect Place');
  }),
  estimator('a link and a code to take along', async (page) => {
    await tenantToWeek(page);
    await press(page, 'Take it with you');
    await press(page, 'Make a link and a code to scan');
    await expect(page.locator('.qr-code')).toBeVisible();
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
