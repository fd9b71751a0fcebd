/** Taking the answers of the self-check along, and bringing them back: link, code to scan, file. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import decodeQR from 'qr/decode.js';
import {
  ALL_FITS,
  answerInTurn,
  CHECK,
  heading,
  openCheck,
  openFirstPage,
  press,
  WHO,
} from '../support/eligibility.ts';
import { linkTo, openTakeItWithYou } from '../support/hand-over.ts';
import { expectNothingKept, watchPage } from '../support/watch-page.ts';

const MAKE = 'Make a link and a code to scan';
const SAVE = 'Save to a file';
const OPEN = 'Open a file with your answers';
const TOO_YOUNG = 'does not seem to fit for now';

/** From nothing to a likely result, with the ways to take it along in sight. */
async function reachResult(page: Page): Promise<void> {
  await openCheck(page);
  await answerInTurn(page, ALL_FITS);
  await press(page, 'See what it looks like');
  await openTakeItWithYou(page);
}

const linkMade = (page: Page): Promise<string> => page.getByLabel('The link', { exact: true }).inputValue();
const notice = (page: Page) => page.getByRole('group', { name: /answers|questions/ });

test.describe('a link', () => {
  test('is made only after the page has said who could read it', async ({ page }) => {
    await openCheck(page);
    await answerInTurn(page, ALL_FITS);
    await press(page, 'See what it looks like');
    await expect(page.getByRole('button', { name: MAKE })).toHaveCount(0);
    await openTakeItWithYou(page);
    await expect(
      page.getByText('Anyone who has the link, the code or the file can see these answers.'),
    ).toBeVisible();
    await expect(page.getByText('They are about health and money.')).toBeVisible();
  });

  test('brings the same answers and the same result to another device', async ({ page, browser }) => {
    await reachResult(page);
    await press(page, MAKE);
    const result = await page.locator('.check-points').innerText();

    const other = await (await browser.newContext()).newPage();
    await other.goto(await linkMade(page));
    await expect(notice(other)).toContainText('Your answers are back.');
    await expect(notice(other)).toContainText('If you load this page anew, they are gone');
    await expect(notice(other)).toBeFocused();
    await expect(heading(other)).toContainText('looks likely to suit you');
    expect(await other.locator('.check-points').innerText()).toBe(result);
    await press(other, 'Change an answer');
    await expect(other.locator('.check-answers')).toContainText('Making a meal; Washing or bathing');
    await expect(other.locator('.check-answers dt')).toHaveCount(1 + ALL_FITS.length);
    await other.context().close();
  });

  test('leaves no answers in the address, and a reload starts afresh', async ({ page }) => {
    await page.goto(linkTo({ age: 54 }));
    await expect(heading(page)).toContainText(TOO_YOUNG);
    expect(new URL(page.url()).hash + new URL(page.url()).search).toBe('');
    await page.reload();
    await expect(heading(page)).toHaveText(WHO);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });

  test('with some questions open goes on with the next one', async ({ page }) => {
    await page.goto(linkTo({ age: 78, impairment: 'yes' }));
    await expect(heading(page)).toContainText('Which of these do you need help with?');
    await expect(notice(page)).toContainText('Your answers are back.');
    await press(page, 'See your answers');
    await expect(page.locator('.check-answers')).toContainText('78 years old');
    await page.getByRole('button', { name: /^Change.*How old are you/ }).click();
    await expect(page.locator('#age')).toHaveValue('78');
  });

  test('can be changed and gone back from, as if it had been answered here', async ({ page }) => {
    await page.goto('/check/');
    await page.goto(linkTo({ age: 54 }));
    await press(page, 'Change an answer');
    await page.goBack();
    await expect(heading(page)).toContainText(TOO_YOUNG);
    await press(page, 'Change an answer');
    await page.getByRole('button', { name: /^Change.*How old are you/ }).click();
    await answerInTurn(page, [['How old are you?', '80']]);
    await expect(page.locator('.check-answers')).toContainText('80 years old');
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/\/check\/$/);
  });

  test('opened where the check stands already takes the place of what was there', async ({ page }) => {
    await openCheck(page);
    await answerInTurn(page, ALL_FITS.slice(0, 2));
    const [, fragment = ''] = linkTo({ age: 54 }).split('#');
    await page.evaluate((hash) => (location.hash = hash), fragment);
    await expect(heading(page)).toContainText(TOO_YOUNG);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('can be copied, and where there is no clipboard it is marked', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await reachResult(page);
    await press(page, MAKE);
    await press(page, 'Copy the link');
    await expect(page.getByText('The link is copied.')).toBeVisible();
    const link = await linkMade(page);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await press(page, 'Copy the link');
    await expect(page.getByText('The link is marked.')).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(link);
  });

  test('to the paper version still leads there', async ({ page }) => {
    await page.goto(`${CHECK}#on-paper-check`);
    await expect(page.locator('.check-paper')).toBeVisible();
    await expect(page).toHaveURL(/#on-paper-check$/);
  });
});

test.describe('a link that cannot be used', () => {
  const [address = '', good = ''] = linkTo({ age: 78, careNeeds: ['meals'], tenure: 'rent' }).split('#a=');
  const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const other = (letter: string): string => LETTERS.charAt((LETTERS.indexOf(letter) + 7) % 64);
  const changedAt = (index: number): string =>
    good.slice(0, index) + other(good.charAt(index)) + good.slice(index + 1);
  const damaged = [
    '',
    good.slice(0, -1),
    good.slice(1),
    good.slice(0, good.length / 2),
    good + good,
    `${good}.`,
    `${good}%20`,
    good.toLowerCase(),
    Array.from(good).reverse().join(''),
    '%',
    '%E2%82%AC%F0%9F%91%B5',
    '👵'.repeat(50),
    'A'.repeat(50_000),
    '<script>alert(1)</script>',
    ...Array.from({ length: 26 }, (_, index) => changedAt(Math.floor((index * good.length) / 26))),
  ];

  test(`is said kindly, and the first question is there: ${damaged.length} damaged ones`, async ({
    page,
  }) => {
    const record = await watchPage(page);
    for (const code of damaged) {
      await page.goto('about:blank');
      await page.goto(`${address}#a=${code}`);
      await expect(notice(page)).toContainText('We could not read the answers in this link.');
      await expect(notice(page)).toContainText('Ask for the whole link again, or scan the code again.');
      await expect(heading(page)).toHaveText(WHO);
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
      expect(new URL(page.url()).hash).toBe('');
    }
    expect(record.complaints).toEqual([]);
    await answerInTurn(page, [[WHO, 'Me'], ALL_FITS[0] ?? ['']]);
    await expect(heading(page)).toContainText('illness');
    await expect(notice(page)).toHaveCount(0);
  });

  test('because it is from another check says so', async ({ page }) => {
    await page.goto(`/check/thurrock-supported-accommodation/#a=${good}`);
    await expect(notice(page)).toContainText('belong to another check');
    await expect(notice(page)).toBeFocused();
    await expect(page.locator('.check form')).toBeVisible();
  });

  test('because the questions have changed since says so', async ({ page }) => {
    await page.route(`**${CHECK}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replaceAll('Do you own your home?', 'Do you own your flat?'),
      });
    });
    await page.goto(linkTo({ age: 78 }));
    await expect(notice(page)).toContainText('The questions have changed since this link was made.');
    await expect(heading(page)).toHaveText(WHO);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });
});

test.describe('a code to scan', () => {
  for (const look of ['light', 'dark', 'forced colours', 'paper'] as const)
    test(`holds the link, as it is drawn in ${look}`, async ({ page }) => {
      await page.emulateMedia({
        colorScheme: look === 'dark' ? 'dark' : 'light',
        forcedColors: look === 'forced colours' ? 'active' : 'none',
      });
      await reachResult(page);
      await press(page, MAKE);
      const link = await linkMade(page);
      if (look === 'paper') await page.emulateMedia({ media: 'print' });
      const code = page.getByRole('img', { name: 'A code to scan.' });
      const { width, height, data } = PNG.sync.read(await code.screenshot());
      expect(decodeQR({ width, height, data })).toBe(link);
      // 37 mm, at 96 px an inch.
      if (look === 'paper') expect(width).toBeGreaterThanOrEqual((37 / 25.4) * 96);
    });
});

test.describe('a file', () => {
  async function saveFile(page: Page): Promise<{ name: string; text: string }> {
    const downloading = page.waitForEvent('download');
    await press(page, SAVE);
    const download = await downloading;
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  }
  const file = (text: string) => ({ name: 'answers.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });

  test('can be saved, read by people, and opened again', async ({ page }) => {
    const record = await watchPage(page);
    await reachResult(page);
    const { name, text } = await saveFile(page);
    expect(name).toBe('medway-extra-care-answers.txt');
    expect(text).toContain('How old are you?');
    expect(text).toContain('78 years old');
    expect(text).toContain('Anyone who has this file can read these answers.');

    await openFirstPage(page);
    await press(page, OPEN);
    await expect(page.getByLabel(OPEN)).toBeFocused();
    await page.getByLabel(OPEN).setInputFiles(file(text));
    await expect(heading(page)).toContainText('looks likely to suit you');
    await expect(heading(page)).toBeFocused();
    await page.goBack();
    await expect(heading(page)).toHaveText(WHO);
    await expect(page.getByLabel('Me', { exact: true })).toBeChecked();
    expect(record.complaints).toEqual([]);
  });

  test('that is not ours is said in place and at the top, and another can be tried', async ({ page }) => {
    await openFirstPage(page);
    await press(page, OPEN);
    const wrong = [
      file('Dear Sir or Madam'),
      file(''),
      file(`Code: ${'A'.repeat(60)}`),
      file('Code: x\n'.repeat(20_000)),
      {
        name: 'picture.png',
        mimeType: 'image/png',
        buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 254]),
      },
    ];
    for (const each of wrong) {
      await page.getByLabel(OPEN).setInputFiles(each);
      const summary = page.getByRole('group', { name: 'There is a problem' });
      await expect(summary).toBeFocused();
      await expect(summary).toContainText('We could not read the answers in this file.');
      await expect(page.getByLabel(OPEN)).toHaveAccessibleDescription(/Try another copy of the file/);
      await expect(heading(page)).toHaveText(WHO);
    }
    await answerInTurn(page, [
      [WHO, 'Me'],
      ['How old are you?', '54'],
    ]);
    await expect(heading(page)).toHaveText('Your answers');
  });
});

test('nothing is sent and nothing is kept, whichever way the answers travel', async ({ page }) => {
  const record = await watchPage(page);
  await reachResult(page);
  await press(page, MAKE);
  const [link, code = ''] = (await linkMade(page)).split('#a=');
  const download = page.waitForEvent('download');
  await press(page, SAVE);
  await (await download).delete();
  await page.goto(`${link}#a=${code}`);
  await expect(heading(page)).toContainText('looks likely to suit you');
  const { origin } = new URL(page.url());
  for (const address of record.requests.filter((request) => !request.startsWith('blob:'))) {
    expect(new URL(address).origin).toBe(origin);
    expect(new URL(address).search).toBe('');
    expect(address).not.toContain(code);
  }
  expect(record.complaints).toEqual([]);
  expect(await page.evaluate<unknown>('history.state')).toEqual({ step: 0 });
  await expectNothingKept(page);
});

test('what cannot be loaded is said, and no answer is lost', async ({ page, context }) => {
  await openCheck(page);
  await answerInTurn(page, [['How old are you?', '54']]);
  await press(page, 'See what it looks like');
  await context.setOffline(true);
  await openTakeItWithYou(page);
  await expect(page.getByRole('alert')).toContainText('You may be offline. Your answers are still here.');
  await expect(heading(page)).toContainText(TOO_YOUNG);
});
