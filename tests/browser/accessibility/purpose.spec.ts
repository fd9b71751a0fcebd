/** What a box is for, told in a way that a browser understands. */
import { expect, test } from '@playwright/test';
import { choose, goOn, openEstimator } from '../support/estimator.ts';

test('a date of birth says what it is, so that a browser that knows it may offer it', async ({ page }) => {
  await openEstimator(page);
  await goOn(page, 'What does the home cost?');
  await goOn(page, 'Who will live there?');
  const own = page.getByRole('group', { name: 'Your date of birth', exact: true });
  for (const part of ['Day', 'Month', 'Year'])
    await expect(own.getByLabel(part)).toHaveAttribute('autocomplete', `bday-${part.toLowerCase()}`);

  // A browser knows the birthday of whoever uses it, and nobody else's.
  await choose(page, 'Will a husband, wife or partner live there with you?', 'Yes');
  const partners = page.getByRole('group', { name: 'Your partner’s date of birth', exact: true });
  for (const part of ['Day', 'Month', 'Year'])
    await expect(partners.getByLabel(part)).toHaveAttribute('autocomplete', 'off');
});
