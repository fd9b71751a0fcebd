/** Search finds what people look for, in the words they use, and tells nobody. */
import { expect, test } from '@playwright/test';
import { expectNothingKept, expectNoThirdParty, watchPage } from '../support/watch-page.ts';

const SEARCHES = [
  { words: 'wellbeing', finds: /wellbeing/i },
  { words: 'pets', finds: /pets?|dogs?|animals?/i },
  { words: 'Atlas Place', finds: /Atlas Place/ },
  { words: 'how to apply', finds: /apply/i },
  { words: 'savings', finds: /savings|pay/i },
] as const;

for (const { words, finds } of SEARCHES)
  test(`finds a page for “${words}”`, async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('searchbox').fill(words);
    await page.getByRole('searchbox').press('Enter');
    const first = page.getByRole('main').getByRole('listitem').getByRole('link', { name: finds }).first();
    await expect(first).toBeVisible();
    const href = await first.getAttribute('href');
    const response = await page.goto(href ?? '');
    expect(response?.status()).toBe(200);
  });

test('says how many pages it found, or that it found none', async ({ page }) => {
  await page.goto('/search/');
  const box = page.getByRole('searchbox');
  await box.fill('care');
  await box.press('Enter');
  await expect(page.getByRole('status')).toContainText(/^\d+ pages? found for “care”/);
  await box.fill('xqxqzw');
  await box.press('Enter');
  await expect(page.getByRole('status')).toContainText('Nothing found for “xqxqzw”');
});

test('keeps to its policy, and keeps the words on the device', async ({ page }) => {
  const record = await watchPage(page);
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('wellbeing');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('status')).toContainText('found');
  expect(record.complaints).toEqual([]);
  expectNoThirdParty(record, page);
  expect(record.requests.filter((request) => request.includes('wellbeing'))).toEqual([]);
  expect(page.url()).not.toContain('wellbeing');
  await expectNothingKept(page);
});
