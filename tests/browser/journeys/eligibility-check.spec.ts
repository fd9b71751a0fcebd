/** The self-check in a browser: whole journeys, the way back, errors, privacy and paper. */
import { expect, test } from '@playwright/test';
import {
  ALL_FITS,
  answerInTurn,
  CHECK,
  fillAnswers,
  heading,
  openCheck,
  openFirstPage,
  press,
  WHO,
} from '../support/eligibility.ts';
import { expectNothingKept, watchPage } from '../support/watch-page.ts';

const SEE_RESULT = 'See what it looks like';
const SO_FAR = 'Show what you can tell so far';
const REST = ALL_FITS.slice(1);
/** Asked only while it can still tell "likely" from "possible". */
const HOUSING_NEEDS = 'Is any of these true of where you live?';

test.describe('a whole journey', () => {
  test('leads to "likely", point by point, scheme by scheme, with a number to ring', async ({ page }) => {
    await openCheck(page);
    await answerInTurn(page, ALL_FITS);
    await expect(heading(page)).toHaveText('Your answers');
    await press(page, SEE_RESULT);
    await expect(heading(page)).toContainText('looks likely to suit you');
    await expect(
      page.locator('.check-result').getByText('This is only a guide. The council decides.'),
    ).toBeVisible();
    await expect(page.locator('.check-points .state-met')).toHaveCount(6);
    await expect(page.getByRole('heading', { name: 'What is not clear or does not fit' })).toHaveCount(0);
    await expect(page.locator('.check-result')).toContainText('Medium');
    await expect(page.locator('.check-result')).toContainText('You would be in the first group.');
    await expect(page.locator('.check-schemes li')).toHaveCount(5);
    await expect(page.getByRole('link', { name: 'Atlas Place' })).toHaveAttribute(
      'href',
      '/schemes/medway/atlas-place/',
    );
    await expect(page.locator('.check-result a[href="tel:+441634334466"]').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Work out the money' }).last()).toHaveAttribute(
      'href',
      '/estimator/',
    );
  });

  test('leads to "possible" at exactly 55, and says what to ask', async ({ page }) => {
    await openCheck(page);
    await answerInTurn(page, [
      ['How old are you?', '55'],
      ...REST.filter(([question]) => question !== HOUSING_NEEDS),
    ]);
    await press(page, SEE_RESULT);
    await expect(heading(page)).toContainText('may suit you');
    await expect(page.locator('.check-open')).toContainText('To talk through');
    await expect(page.locator('.check-open')).toContainText('Ring and ask if you can apply now');
  });

  test('leads to "unlikely" as soon as that is settled, says what would change it, and lets it change', async ({
    page,
  }) => {
    await openCheck(page);
    await answerInTurn(page, [['How old are you?', '54']]);
    await press(page, SEE_RESULT);
    await expect(heading(page)).toContainText('does not seem to fit for now');
    await expect(page.locator('.check-open')).toContainText('If your birthday is near');
    await expect(page.locator('.check-questions')).toContainText('56 years old');
    await page.getByRole('button', { name: /^Change.*How old are you/ }).click();
    await answerInTurn(page, [['How old are you?', '56']]);
    await press(page, 'Go on with the questions');
    await expect(heading(page)).toContainText('illness');
  });

  test('says what it can tell so far, and goes on from there', async ({ page }) => {
    await openCheck(page);
    await fillAnswers(page, ['How old are you?', '78']);
    await press(page, SO_FAR);
    await expect(heading(page)).toContainText('may suit you');
    await expect(page.getByText('You have not answered every question yet.')).toBeVisible();
    await expect(page.locator('.check-points li').first()).toContainText('Fits');
    await press(page, 'Go on with the questions');
    await expect(heading(page)).toContainText('illness');
  });

  test('advises on what the reader is not sure of, and not on what was never asked', async ({ page }) => {
    await openCheck(page);
    await answerInTurn(page, [
      ['How old are you?', '78'],
      ['Do you need help', 'I am not sure'],
    ]);
    await press(page, SO_FAR);
    await expect(page.locator('.check-open')).toHaveCount(1);
    await expect(page.locator('.check-open')).toContainText('Ask your doctor.');
  });

  test('can be started again, and then knows nothing', async ({ page }) => {
    await openCheck(page);
    await answerInTurn(page, [['How old are you?', '54']]);
    await press(page, SEE_RESULT);
    await press(page, 'Start again');
    await expect(heading(page)).toHaveText(WHO);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await page.goBack();
    await expect(heading(page)).toHaveText(WHO);
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await answerInTurn(page, [[WHO, 'Me']]);
    await expect(page.locator('#age')).toHaveValue('');
  });
});

test.describe('the way back', () => {
  test('browser Back and Forward keep every answer, and the address stays', async ({ page }) => {
    await openCheck(page);
    const address = page.url();
    await answerInTurn(page, ALL_FITS.slice(0, 3));
    await page.goBack();
    await expect(page.getByLabel('Making a meal')).toBeChecked();
    // Two quick presses: the second comes before the page of the first is drawn.
    await page.evaluate(() => {
      addEventListener('popstate', () => history.back(), { once: true });
      history.back();
    });
    await expect(page.locator('#age')).toHaveValue('78');
    await page.goForward();
    await expect(page.getByLabel('Yes', { exact: true })).toBeChecked();
    expect(page.url()).toBe(address);
    expect(await page.evaluate<unknown>('history.state')).toEqual({ step: 2 });
  });

  test('the Back button does the same', async ({ page }) => {
    await openFirstPage(page);
    await expect(page.getByRole('button', { name: 'Back', exact: true })).toHaveCount(0);
    await openCheck(page);
    await answerInTurn(page, ALL_FITS.slice(0, 2));
    await press(page, 'Back');
    await expect(page.getByLabel('Yes', { exact: true })).toBeChecked();
    await press(page, 'Back');
    await expect(page.locator('#age')).toHaveValue('78');
  });

  test('Change leads to the question and back to the answers', async ({ page }) => {
    await openCheck(page);
    await answerInTurn(page, ALL_FITS.slice(0, 2));
    await press(page, 'See your answers');
    await page.getByRole('button', { name: /^Change.*How old are you/ }).click();
    await answerInTurn(page, [['How old are you?', '80']]);
    await expect(heading(page)).toHaveText('Your answers');
    await expect(page.locator('.check-answers')).toContainText('80 years old');
    await expect(page.locator('.check-answers')).toContainText('Yes');
  });

  test('each page takes the focus to its heading and its name to the window', async ({ page }) => {
    await openCheck(page);
    await answerInTurn(page, ALL_FITS.slice(0, 1));
    await expect(heading(page)).toBeFocused();
    await expect(page).toHaveTitle(/^Do you need help because of an illness/);
  });
});

test('a reload starts afresh: nothing was kept', async ({ page }) => {
  await openCheck(page);
  await answerInTurn(page, ALL_FITS.slice(0, 2));
  await page.reload();
  await expect(heading(page)).toHaveText(WHO);
  await answerInTurn(page, [[WHO, 'Me']]);
  await expect(page.locator('#age')).toHaveValue('');
});

test('two tabs side by side know nothing of each other', async ({ page, context }) => {
  const other = await context.newPage();
  await openCheck(page);
  await openCheck(other);
  await answerInTurn(page, [['How old are you?', '54']]);
  await answerInTurn(other, ALL_FITS.slice(0, 2));
  await press(page, SEE_RESULT);
  await press(other, 'See your answers');
  await expect(heading(page)).toContainText('does not seem to fit for now');
  await expect(other.locator('.check-answers')).toContainText('78 years old');
  await page.reload();
  await expect(other.locator('.check-answers')).toContainText('78 years old');
});

test.describe('whoever it is for', () => {
  test('a daughter reads about her mother, from the first question to the result', async ({ page }) => {
    await openFirstPage(page);
    await answerInTurn(page, [
      [WHO, 'My mother'],
      ['How old is your mother?', '54'],
    ]);
    await press(page, SEE_RESULT);
    await expect(page.locator('.check-open')).toContainText('her birthday');
    await expect(page.locator('.check')).not.toContainText(/[[\]{}|]/);
    await expect(page.locator('.check-points')).not.toContainText(/\b(you|your) (?!mother)/i);
  });

  test('the choice can be changed, and every answer stays', async ({ page }) => {
    await openCheck(page);
    await answerInTurn(page, [['How old are you?', '54']]);
    await page.getByRole('button', { name: `Change (${WHO})` }).click();
    await answerInTurn(page, [[WHO, 'Someone I work with']]);
    await expect(page.locator('.check-answers')).toContainText('How old is the applicant?');
    await expect(page.locator('.check-answers')).toContainText('54 years old');
  });

  test('a choice that is missing is said beside the choices and above them', async ({ page }) => {
    await openFirstPage(page);
    await press(page, 'Continue');
    await expect(page.getByRole('group', { name: 'There is a problem' })).toBeFocused();
    await expect(page.locator('.error-summary')).toContainText('Choose who this check is for.');
  });
});

test('an answer that is missing or cannot be used is said beside the field and above it', async ({
  page,
}) => {
  await openCheck(page);
  await page.locator('#age').fill('old');
  await press(page, 'Continue');
  const summary = page.locator('.error-summary');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('Type your age in whole years');
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.locator('#age')).toHaveValue('old');
  await expect(page.locator('#age')).toHaveAccessibleDescription(/Type your age in whole years/);
  await summary.getByRole('link').click();
  await expect(page.locator('#age')).toBeFocused();
  await page.locator('#age').fill('78');
  await press(page, 'Continue');
  await press(page, 'Continue');
  await expect(summary).toContainText('Choose yes, no or');
});

test('everything can be done with the keyboard alone', async ({ page }) => {
  await openCheck(page);
  await page.locator('#age').focus();
  await page.keyboard.type('78');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toContainText('Which of these');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByLabel('Making a meal')).toBeChecked();
  await expect(page.getByLabel('Getting up')).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toContainText('big difference');
});

test('"none of these" and "not sure" stand alone', async ({ page }) => {
  await openCheck(page);
  await answerInTurn(page, ALL_FITS.slice(0, 2));
  await page.getByLabel('Making a meal').check();
  await page.getByLabel('None of these').check();
  await expect(page.getByLabel('Making a meal')).not.toBeChecked();
  await page.getByLabel('I am not sure').check();
  await expect(page.getByLabel('None of these')).not.toBeChecked();
});

test('nothing leaves the device and nothing is kept on it', async ({ page }) => {
  const record = await watchPage(page);
  await openCheck(page);
  await page.waitForLoadState('networkidle');
  const loaded = record.requests.length;
  await answerInTurn(page, ALL_FITS);
  await press(page, SEE_RESULT);
  await press(page, 'Change an answer');
  await page.goBack();
  expect(record.requests.slice(loaded)).toEqual([]);
  expect(record.complaints).toEqual([]);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  await expectNothingKept(page);
});

test.describe('on paper', () => {
  test('the result prints in large letters, with the answers, on three sides at most', async ({ page }) => {
    await openCheck(page);
    await answerInTurn(page, ALL_FITS);
    await press(page, SEE_RESULT);
    await page.emulateMedia({ media: 'print' });
    await expect(heading(page)).toBeVisible();
    await expect(page.locator('.check-paper')).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('.check-result .check-answers')).toContainText('78 years old');
    await expect(page.locator('.check-result')).toContainText(/Made on \d+ \w+ \d{4}, from these answers/);
    await expect(page.locator('.check-result')).toContainText('What to have ready');
    const size = await page
      .locator('.check-points li li')
      .first()
      .evaluate((line) => getComputedStyle(line).fontSize);
    // 14 points, at 96 px an inch.
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual((14 / 72) * 96 - 0.01);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('every question and rule can be worked through, and nothing dead is shown', async ({ page }) => {
      await page.goto(CHECK);
      const paper = page.locator('.check-paper');
      await expect(paper).toBeVisible();
      await expect(paper.locator('.paper-label')).toHaveCount(22);
      for (const [question] of ALL_FITS) await expect(paper.getByText(question).first()).toBeVisible();
      await expect(paper.locator('.paper-rule')).toHaveCount(6);
      await expect(paper).toContainText('Over 55 fits. At exactly 55, ask.');
      await expect(paper).toContainText('October 2017');
      await expect(
        paper.getByRole('listitem').filter({ hasText: 'Do you have family who live in Medway?' }),
      ).toContainText(
        /Answer this only if all of these are true:\s*question 6 is “Somewhere else”\s*question 7 is “No”/,
      );
      await expect(paper.locator('a[href^="tel:"]').first()).toBeVisible();
      await expect(page.locator('.check-tool')).toBeHidden();
      await expect(page.locator('main :is(button, input, select, textarea):visible')).toHaveCount(0);
      await expect(page.getByText('Go back to one question at a time')).toBeHidden();
    });
  });
});

test('the start page says what it is before it asks anything', async ({ page }) => {
  await page.goto('/check/');
  await expect(page.getByText('Nothing you answer leaves this device.')).toBeVisible();
  await expect(page.getByText('It is only a guide. The council decides.')).toBeVisible();
  await page.getByRole('link', { name: 'Start: Extra care in Medway' }).click();
  await expect(heading(page)).toHaveText(WHO);
});
