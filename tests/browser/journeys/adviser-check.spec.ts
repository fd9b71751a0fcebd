/** The check for advisers in a browser: keyboard, live result, one client after the other, notes and the sheet. */
import { expect, test, type Page } from '@playwright/test';
import {
  ADVISER,
  answerAllFits,
  answerAt,
  openAdviser,
  questionAt,
  result,
  soFar,
  startNextClient,
} from '../support/adviser.ts';
import { answerInTurn, CHECK, heading, press } from '../support/eligibility.ts';
import { linkTo, openTakeItWithYou } from '../support/hand-over.ts';
import { expectNothingKept, watchPage } from '../support/watch-page.ts';

const COPY = 'Copy as plain text';

test('every question stands on one page, and what it comes to changes as they are answered', async ({
  page,
}) => {
  await openAdviser(page);
  await expect(page.locator('.adviser-question')).toHaveCount(22);
  await expect(soFar(page)).toContainText('Nothing is answered yet.');
  await answerAt(page, 1, '54');
  await expect(soFar(page)).toContainText('does not seem to fit for now');
  await expect(soFar(page)).toContainText('1 of 17 questions that apply are answered.');
  await answerAllFits(page);
  await expect(soFar(page)).toContainText('looks likely to suit the applicant');
  await expect(result(page)).toContainText('looks likely to suit the applicant');
  await expect(page.locator('.check-schemes tbody tr')).toHaveCount(5);
  await expect(page.locator('.check-points .state-met')).toHaveCount(6);
  await expect(page.locator('.check')).not.toContainText(/[[\]{}|]/);
});

test('a change is said once the answers are at rest, and only what has changed', async ({ page }) => {
  await openAdviser(page);
  const said = soFar(page).getByRole('status');
  await page.locator('#age').pressSequentially('54');
  await expect(said).toHaveText(
    'Extra care in Medway does not seem to fit for now, but there is help. Age: Does not seem to fit.',
  );
  await answerAt(page, 10, 'No');
  await answerAt(page, 12, 'Yes');
  await expect(said).toHaveText('Need for another home: Does not seem to fit.');
});

test('nothing moves under the reader, whatever is answered', async ({ page }) => {
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await openAdviser(page);
    const places = (): Promise<number[]> =>
      page.locator('.adviser-form :is(input, legend, .field-label)').evaluateAll((all) =>
        all.flatMap((one) => {
          const { left, top } = one.getBoundingClientRect();
          return [Math.round(left + scrollX), Math.round(top + scrollY)];
        }),
      );
    await page.evaluate(() => document.fonts.ready.then(() => null));
    const before = await places();
    await answerAt(page, 1, '7');
    await answerAt(page, 5, '200');
    await answerAt(page, 6, 'Somewhere else');
    await answerAt(page, 7, 'No');
    await answerAt(page, 10, 'Yes');
    expect(await places(), `at ${width} px`).toEqual(before);
  }
});

test('a question that does not apply is switched off, and keeps what was put there', async ({ page }) => {
  await openAdviser(page);
  await expect(questionAt(page, 7)).toContainText('Asked only if question 6 is “Somewhere else”.');
  await expect(questionAt(page, 7).getByRole('radio').first()).toBeDisabled();
  await answerAt(page, 6, 'Somewhere else');
  await answerAt(page, 7, 'Yes');
  await answerAt(page, 6, 'In Medway');
  await expect(questionAt(page, 7).getByRole('radio').first()).toBeDisabled();
  await answerAt(page, 6, 'Somewhere else');
  await expect(questionAt(page, 7).getByLabel('Yes')).toBeChecked();
});

test('everything can be done with the keyboard alone', async ({ page }) => {
  await openAdviser(page);
  const { keyboard } = page;
  await page.getByLabel('Your own reference').focus();
  await keyboard.type('Case 12');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type('78');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect(questionAt(page, 2).getByLabel('Yes')).toBeChecked();
  await keyboard.press('Enter');
  await expect(result(page)).toBeFocused();
});

test('an answer that cannot be used is said beside the field when it is left, and on the way to the result', async ({
  page,
}) => {
  await openAdviser(page);
  await page.locator('#age').fill('7');
  await expect(page.locator('#age')).not.toHaveAttribute('aria-invalid');
  await page.locator('#age').blur();
  await expect(page.locator('#age')).toHaveAccessibleDescription(/in whole years, like 78/);
  await press(page, 'Go to the result');
  const summary = page.getByRole('group', { name: 'There is a problem' });
  await expect(summary).toBeFocused();
  await summary.getByRole('link').click();
  await expect(page.locator('#age')).toBeFocused();
  await expect(page.locator('#age')).toHaveValue('7');
  await page.locator('#age').fill('78');
  await expect(summary).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(result(page)).toBeFocused();
});

test('what would change a point leads to its question', async ({ page }) => {
  await openAdviser(page);
  await answerAt(page, 1, '54');
  await page
    .locator('.check-open')
    .getByRole('button', { name: /^Change/ })
    .click();
  await expect(page.locator('#age')).toBeFocused();
});

test.describe('one client after the other', () => {
  test('share nothing: not an answer, a tick, a reference, a note or the address', async ({ page }) => {
    await openAdviser(page);
    const empty = await page.locator('#adviser').innerText();
    await page.getByLabel('Your own reference').fill('Case 12');
    await answerAt(page, 1, '54');
    await answerAt(page, 3, 'Making a meal');
    await page.getByLabel('The applicant’s care plan, if there is one.').check();
    await page.evaluate(() => (location.hash = 'adviser-result'));
    await startNextClient(page);
    expect(new URL(page.url()).hash).toBe('');
    await expect(page.locator('#adviser :checked')).toHaveCount(0);
    const texts = await page
      .locator('#adviser :is(input[type=text], textarea)')
      .evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value));
    expect(texts.join('')).toBe('');
    const cleared = 'The check before is cleared from this page.';
    expect((await page.locator('#adviser').innerText()).replace(cleared, '').trim()).toBe(empty.trim());

    // Nor does the way back bring the first client again.
    await page.goto('/check/');
    await page.goBack();
    await expect(page.locator('#adviser :checked')).toHaveCount(0);
    await expect(page.locator('#age')).toHaveValue('');
  });

  test('it asks first, and a change of mind loses nothing', async ({ page }) => {
    await openAdviser(page);
    await answerAt(page, 1, '54');
    await press(page, 'Start with the next person');
    await press(page, 'Keep these answers');
    await expect(page.locator('#age')).toHaveValue('54');
  });

  test('a reload starts afresh, and two tabs know nothing of each other', async ({ page, context }) => {
    const other = await context.newPage();
    await openAdviser(page);
    await openAdviser(other);
    await answerAt(page, 1, '54');
    await answerAt(other, 1, '78');
    await expect(soFar(page)).toContainText('does not seem to fit');
    await page.reload();
    await expect(page.locator('#age')).toHaveValue('');
    await expect(soFar(page)).toContainText('Nothing is answered yet.');
    await expect(other.locator('#age')).toHaveValue('78');
  });
});

test.describe('the notes', () => {
  const readClipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

  test('are copied, the page says so, and they hold what the page says', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openAdviser(page);
    await page.getByLabel('Your own reference').fill('Case 12');
    await answerAt(page, 1, '54');
    await press(page, COPY);
    await expect(page.getByText('The notes are copied.')).toBeVisible();
    const notes = await readClipboard(page);
    expect(notes).toContain('Reference: Case 12');
    expect(notes).toContain('AGE: Does not seem to fit');
    expect(notes).toContain('How old is the applicant? 54 years old');
    await answerAt(page, 1, '78');
    await expect(page.getByText('The notes are copied.')).toHaveCount(0);
  });

  test('stand on the page, marked, where the browser does not copy', async ({ page }) => {
    await openAdviser(page);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await answerAt(page, 1, '54');
    await press(page, COPY);
    await expect(page.getByText('The notes are marked.')).toBeVisible();
    await expect(page.getByLabel('The notes')).toHaveValue(/AGE: Does not seem to fit/);
    const marked = await page
      .getByLabel('The notes')
      .evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart === area.value.length);
    expect(marked).toBe(true);
  });
});

test.describe('answers that travel', () => {
  test('come from a client’s own link, and go on to the self-check about the applicant', async ({ page }) => {
    await page.goto(linkTo({ age: 54 }, ADVISER));
    await expect(page.locator('#age')).toHaveValue('54');
    await expect(result(page)).toContainText('does not seem to fit');
    expect(new URL(page.url()).hash).toBe('');
    await openTakeItWithYou(page);
    await press(page, 'Make a link and a code to scan');
    const link = await page.getByLabel('The link', { exact: true }).inputValue();
    await page.goto(link.replace('adviser/', ''));
    await expect(heading(page)).toContainText('does not seem to fit');
    await expect(page.locator('.check-open')).toContainText('the applicant');
  });

  test('from a link that is damaged are not used, and the page can be', async ({ page }) => {
    await page.goto(`${linkTo({ age: 54 }, ADVISER)}x`);
    await expect(page.getByText('We could not read the answers in this link.')).toBeVisible();
    await expect(page.locator('#age')).toHaveValue('');
    await answerAt(page, 1, '78');
    await expect(soFar(page)).toContainText('Fits');
  });

  test('from a file take the place of the client before', async ({ page }) => {
    await page.goto(CHECK);
    await openAdviser(page);
    await answerAt(page, 1, '54');
    await openTakeItWithYou(page);
    const downloading = page.waitForEvent('download');
    await press(page, 'Save to a file');
    const saved = await (await downloading).path();
    await startNextClient(page);
    await page.getByLabel('Your own reference').fill('Case 13');
    await answerAt(page, 2, 'Yes');
    await press(page, 'Open a file with your answers');
    await page.getByLabel('Open a file with your answers').setInputFiles(saved);
    await expect(page.locator('#age')).toHaveValue('54');
    await expect(page.getByLabel('Your own reference')).toHaveValue('');
    await expect(questionAt(page, 2).getByRole('radio', { checked: true })).toHaveCount(0);
  });
});

test('nothing leaves the device and nothing is kept on it', async ({ page }) => {
  const record = await watchPage(page);
  await openAdviser(page);
  await page.waitForLoadState('networkidle');
  const loaded = record.requests.length;
  await answerAllFits(page);
  await startNextClient(page);
  await answerAt(page, 1, '54');
  expect(record.requests.slice(loaded)).toEqual([]);
  expect(record.complaints).toEqual([]);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  await expectNothingKept(page);
});

test.describe('the sheet', () => {
  /** How many sides of A4 the page takes. */
  const sidesOf = async (page: Page): Promise<number> =>
    (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

  test('prints both sides of one sheet, with reference, sources, answers and what is at hand', async ({
    page,
  }) => {
    await openAdviser(page);
    await page.getByLabel('Your own reference').fill('Case 12');
    await answerAllFits(page);
    await page.getByLabel('The applicant’s care plan, if there is one.').check();
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.adviser-result');
    await expect(sheet).toContainText('Reference: Case 12.');
    await expect(sheet.locator('section > .check-source').first()).toHaveText(
      'From: Extra Care Accommodation Guidance, October 2017.',
    );
    await expect(sheet.locator('.check-answers')).toContainText('78 years old');
    await expect(sheet.locator('.paper-box', { hasText: '✓' })).toHaveCount(1);
    await expect(page.getByRole('button')).toHaveCount(0);
    expect(await sidesOf(page)).toBe(2);
  });

  test('is one sheet too when nothing fits', async ({ page }) => {
    await openAdviser(page);
    for (const [number, answer] of [
      [1, '54'],
      [2, 'No'],
      [3, 'None of these'],
      [4, 'No'],
      [6, 'Somewhere else'],
      [7, 'No'],
      [8, 'No'],
      [9, 'Yes'],
      [10, 'No'],
      [12, 'Yes'],
      [13, 'None of these'],
      [16, 'No, not even with help'],
    ] as const)
      await answerAt(page, number, answer);
    expect(await sidesOf(page)).toBe(2);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and leads to the check on paper', async ({ page }) => {
    await page.goto(ADVISER);
    await expect(page.locator('main :is(button, input, textarea):visible')).toHaveCount(0);
    await page.getByRole('link', { name: 'The check on paper' }).click();
    await expect(page).toHaveURL(`${CHECK}#on-paper-check`);
    await expect(page.locator('.check-paper')).toBeVisible();
  });
});

test('is reached from the start of the checks, from the check itself and from its rules', async ({
  page,
}) => {
  for (const from of ['/check/', CHECK, `${CHECK}rules/`, '/site-map/']) {
    await page.goto(from);
    await page.locator(`main a[href="${ADVISER}"]`).click();
    await expect(page.locator('h1')).toHaveText('Extra care in Medway: for advisers');
  }
  await page.getByRole('link', { name: 'The same check, one question at a time' }).click();
  await answerInTurn(page, [['Who is this check for?', 'Me']]);
});
