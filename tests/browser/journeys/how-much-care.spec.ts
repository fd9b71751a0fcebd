/** An adviser works out how much care a scheme has: the published sum, another, and one that cannot be read. */
import { expect, test } from '@playwright/test';

const ADDRESS = '/how-much-care/';

test('the published sum stands on the page with its steps, without scripts too', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(ADDRESS);
  const main = page.getByRole('main');
  for (const hours of ['342.5', '412.5', '449.5', '310', '346.5', '416.5', '175'])
    await expect(main).toContainText(hours);
  await expect(page.getByRole('button', { name: 'Work it out' })).toHaveCount(0);
});

test('the calculator starts from the published sum, and works out another', async ({ page }) => {
  await page.goto(ADDRESS);
  const line = (name: string) =>
    page.locator('.staffing-result .summary-list > div').filter({ hasText: name });
  await page.getByRole('button', { name: 'Work it out' }).click();
  await expect(page.getByRole('heading', { name: 'How many hours it comes to' })).toBeFocused();
  await expect(line('Care that people need')).toContainText('342.5 hours a week');
  await expect(line('The least that is there')).toContainText('310 hours a week');
  await expect(line('Still to find')).toContainText('102.5 hours a week');

  await page.getByLabel('People in group 5').fill('3');
  await expect(page.locator('.staffing-result')).toHaveCount(0);
  await page.getByRole('button', { name: 'Work it out' }).click();
  await expect(line('Care that people need')).toContainText('362.5 hours a week');
  await expect(page.locator('.staffing-result')).toContainText('41 people for 40 homes');
});

test('what cannot be read is kept, with what to write beside it', async ({ page }) => {
  await page.goto(ADDRESS);
  await page.getByLabel('Staff by day').fill('two');
  await page.getByRole('button', { name: 'Work it out' }).click();
  await expect(page.getByRole('group', { name: 'There is a problem' })).toBeFocused();
  await page.getByRole('link', { name: 'Staff by day: write a whole number, like 13.' }).click();
  await expect(page.getByLabel('Staff by day')).toBeFocused();
  await expect(page.getByLabel('Staff by day')).toHaveValue('two');
});
