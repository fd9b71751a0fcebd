/** Finding a home: by words, by choices, by Back and by link; with the keyboard, and without JavaScript. */
import { expect, test, type Page } from '@playwright/test';
import { openChoices, openFinder, placesShown, tick, told, type } from '../support/finder.ts';
import { expectNothingKept, expectNoThirdParty, watchPage } from '../support/watch-page.ts';

test('shows every place at the start, by name', async ({ page }) => {
  await openFinder(page);
  await expect(told(page)).toHaveText('All 5 places.');
  expect(await placesShown(page)).toEqual([
    'Atlas Place, Chatham',
    'Bellerophon House, Rochester',
    'Montgomery Court, Wainscott',
    'Prospect Place, Gillingham',
    'Rogallo Place, Rochester',
  ]);
});

test('finds a place while its name is typed, and forgives a slip', async ({ page }) => {
  await openFinder(page);
  await type(page, 'belerop');
  await expect(told(page)).toContainText('1 place of 5.');
  expect(await placesShown(page)).toEqual(['Bellerophon House, Rochester']);
  await page.locator('.finder-results').getByRole('link').click();
  await expect(page).toHaveURL(/\/schemes\/medway\/bellerophon-house\/$/);
  await page.goBack();
  await expect(told(page)).toContainText('1 place of 5.');
});

test('says beside each choice how many places there will be', async ({ page }) => {
  await openFinder(page);
  await openChoices(page);
  await expect(page.getByRole('checkbox', { name: 'Shared ownership: buy a part (2)' })).toBeVisible();
  await tick(page, 'Shared ownership');
  await expect(told(page)).toHaveText('2 places of 5.');
  await expect(page.getByRole('checkbox', { name: 'To rent (2)' })).toBeVisible();
});

test('Back takes back one choice at a time, and letters are no steps', async ({ page }) => {
  await openFinder(page);
  await openChoices(page);
  await tick(page, 'Shared ownership');
  await type(page, 'rogallo');
  await expect(page).toHaveURL(/#with=shared-ownership$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#words=rogallo&with=shared-ownership$/);
  await page.goBack();
  await expect(told(page)).toHaveText('All 5 places.');
  await page.goForward();
  await expect(told(page)).toHaveText('1 place of 5.');
});

test('a link to what was chosen shows the same to someone else', async ({ page }) => {
  await openFinder(page, '#with=shared-ownership&sort=homes');
  await expect(told(page)).toHaveText('2 places of 5.');
  expect(await placesShown(page)).toEqual(['Rogallo Place, Rochester', 'Atlas Place, Chatham']);
});

test('when nothing fits, says which choice to leave out, and leaves it out', async ({ page }) => {
  await openFinder(page, '#words=gillingham&with=shared-ownership');
  await expect(told(page)).toHaveText('No place fits all that you chose.');
  await page.getByRole('button', { name: 'Leave out “gillingham”: 2 places' }).click();
  await expect(told(page)).toHaveText('2 places of 5.');
  await expect(page.getByRole('heading', { name: 'Places that fit' })).toBeFocused();
});

test('offers places that do not say, and tells what to ask them', async ({ page }) => {
  await openFinder(page, '#with=shop');
  await expect(told(page)).toHaveText('No place fits all that you chose.');
  await page.getByRole('checkbox', { name: 'Show 5 places more that do not say: ask them' }).check();
  await expect(told(page)).toHaveText('All 5 places.');
  await expect(page.locator('.finder-ask')).toHaveCount(5);
  await expect(page.locator('.finder-ask').first()).toHaveText('Not published, so ask: Shop.');
});

test('fetches one file, sends nothing of what is typed, and never puts a postcode in the address', async ({
  page,
}) => {
  const record = await watchPage(page);
  await openFinder(page);
  // What the page loads of its own accord it has loaded by now.
  await page.waitForLoadState('networkidle');
  const before = record.requests.length;
  await type(page, 'ME7 1FX');
  await expect(told(page)).toHaveText('1 place of 5.');
  expect(page.url()).not.toMatch(/ME7/i);
  expect(record.requests.slice(before)).toEqual([]);
  expect(record.requests.filter((request) => request.endsWith('/schemes/finder.json'))).toHaveLength(1);
  expect(record.complaints).toEqual([]);
  expectNoThirdParty(record, page);
  await expectNothingKept(page);
});

test.describe('how far it is', () => {
  const ask = async (page: Page, typed: string): Promise<void> => {
    await page.getByLabel('Your postcode or town').fill(typed);
    await page.getByRole('button', { name: 'Show how far it is' }).click();
  };

  test('from a postcode: nearest first, in miles, and the postcode stays on the device', async ({ page }) => {
    const record = await watchPage(page);
    await openFinder(page);
    await ask(page, 'ME7 1FX');
    await expect(told(page)).toContainText('Distances are from ME7 1, in a straight line.');
    expect((await placesShown(page))[0]).toBe('Prospect Place, Gillingham');
    await expect(page.locator('.finder-results li').first()).toContainText('Less than a mile from ME7 1.');
    await expect(page.locator('.finder-results li').last()).toContainText(/About [2-4] miles from ME7 1\./);
    await expect(page).toHaveURL(/\/schemes\/#sort=distance$/);
    // The list of all postcodes, whole: the request says nothing of where the reader lives.
    expect(record.requests.filter((request) => request.includes('postcodes'))).toHaveLength(1);
    expect(record.requests.join(' ')).not.toMatch(/ME7/i);
    expect(record.complaints).toEqual([]);
    await expectNothingKept(page);
  });

  test('from a town', async ({ page }) => {
    await openFinder(page);
    await ask(page, 'chatham');
    await expect(told(page)).toContainText('Distances are from Chatham', { timeout: 30_000 });
    expect((await placesShown(page))[0]).toBe('Atlas Place, Chatham');
  });

  for (const [typed, says] of [
    ['', 'Type your postcode or town'],
    ['ME', 'Many postcodes start with ME.'],
    ['ZZ99 1AA', 'We do not know the postcode ZZ99 1AA.'],
    ['Xanadu', 'We know no town called “Xanadu” with homes in it.'],
  ] as const)
    test(`says beside the box what to do about “${typed}”, and keeps it`, async ({ page }) => {
      await openFinder(page);
      await ask(page, typed);
      const box = page.getByLabel('Your postcode or town');
      // A list of all postcodes takes its time on a busy machine.
      await expect(box).toHaveAccessibleDescription(new RegExp(says), { timeout: 30_000 });
      await expect(box).toBeFocused();
      await expect(box).toHaveValue(typed);
      await expect(told(page)).toHaveText('All 5 places.');
    });

  test('says so when the list cannot be fetched, and tries again', async ({ page }) => {
    await page.route('**/schemes/postcodes.json', (route) => route.abort());
    await openFinder(page);
    await ask(page, 'ME7');
    await expect(page.locator('.finder-near').last()).toContainText(
      'We could not fetch the list of postcodes.',
    );
    await page.unroute('**/schemes/postcodes.json');
    await ask(page, 'ME7');
    await expect(told(page)).toContainText('Distances are from ME7,');
  });

  test('a link in order of distance asks where to start', async ({ page }) => {
    await openFinder(page, '#sort=distance');
    await expect(page.getByLabel('In order of')).toHaveAccessibleDescription(
      /Type your postcode or town above/,
    );
    expect((await placesShown(page))[0]).toBe('Atlas Place, Chatham');
  });
});

test('can be used with the keyboard alone', async ({ page }) => {
  await openFinder(page);
  await page.getByLabel('Which place, town or landlord?').focus();
  await page.keyboard.type('rochester');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: /^Shared ownership/ }).focus();
  await page.keyboard.press('Space');
  await expect(told(page)).toHaveText('1 place of 5.');
  expect(await placesShown(page)).toEqual(['Rogallo Place, Rochester']);
});

test('shows the plain lists when its file cannot be had', async ({ page }) => {
  await page.route('**/schemes/finder.json', (route) => route.abort());
  await page.goto('/schemes/');
  await expect(
    page.locator('.finder-lists').getByRole('link', { name: 'Atlas Place, Chatham' }),
  ).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the homes stand by area, and lists lead on by area, by landlord and by tenure', async ({ page }) => {
    await page.goto('/schemes/');
    await expect(page.locator('.finder-lists h3')).toHaveCount(5);
    await page.getByRole('link', { name: 'Homes by landlord' }).click();
    await page.getByRole('link', { name: 'Southern Housing: 2 places' }).click();
    await expect(page.locator('main h3 a')).toHaveCount(2);
    await page.goto('/schemes/');
    await page.getByRole('link', { name: 'Homes to rent or to buy' }).click();
    await page.getByRole('link', { name: 'To rent: 5 places' }).click();
    await expect(page.locator('main h3 a')).toHaveCount(5);
    await page.goto('/schemes/');
    await page.getByRole('link', { name: 'Homes by area' }).click();
    await page.getByRole('link', { name: 'Medway: 5 places' }).click();
    await expect(page.locator('h1')).toHaveText('Homes in Medway');
  });
});
