import { expect, test, type Page } from '@playwright/test';
import {
  chargeBox,
  choose,
  fillAmount,
  fillBorn,
  fillCare,
  fillCharge,
  fillHome,
  fillIncome,
  goOn,
  heading,
  NOT_COVERED,
  openEstimator,
  RENT,
  rowOf,
  SERVICE,
  skipTo,
  tenantToMoney,
  tenantToWeek,
} from '../support/estimator.ts';
import { expectNothingKept, expectNoThirdParty, watchPage } from '../support/watch-page.ts';

const TO_PAY = 'Everything the week costs';
const LEFT = 'What is left';

/** From "Which home?" to "What does the home cost?" at another place that is rented. */
async function rentElsewhere(page: Page, rent?: string): Promise<void> {
  await choose(page, 'Which home would you like to work out?', 'Another place');
  await choose(page, 'Would you rent it or buy it?', 'Rent it');
  await goOn(page, 'What does the home cost?');
  await fillHome(page, rent);
  await fillCharge(page, 'Wellbeing charge', '12.50');
  await page.getByLabel('The council looks at my money before it asks for the wellbeing charge').check();
}

test.describe('the week of', () => {
  test('a woman of 82 who rents alone at Atlas Place', async ({ page }) => {
    await tenantToWeek(page);
    await expect(page.locator('.left-over')).toContainText('You would have about £164 a week left.');
    await expect(rowOf(page, TO_PAY)).toHaveText('£499.50');
    await expect(rowOf(page, 'Housing Benefit')).toHaveText('£203.00');
    await expect(rowOf(page, 'Council Tax Reduction')).toHaveText('£22.00');
    await expect(rowOf(page, 'What you pay')).toHaveText('£274.50');
    await expect(rowOf(page, 'Guarantee Credit')).toHaveText('£139.15');
    await expect(rowOf(page, LEFT)).toHaveText('£164.15');
    await expect(page.getByText('rates to 4 April 2027')).toBeVisible();
  });

  test('a couple, of whom one needs care', async ({ page }) => {
    await openEstimator(page);
    await rentElsewhere(page, '165');
    await goOn(page, 'Who will live there?');
    await fillBorn(page, 'Your', '1946-02-02');
    await choose(page, 'Will a husband, wife or partner live there with you?', 'Yes');
    await fillBorn(page, 'Your partner’s', '1943-10-12');
    await goOn(page, 'What money comes in?');
    await fillIncome(page, 'person', 0, { kind: 'State Pension', amount: '176.30' });
    await fillIncome(page, 'person', 2, { kind: 'Attendance Allowance', amount: '114.60' });
    await fillIncome(page, 'partner', 0, {
      kind: 'State Pension',
      amount: '795.40',
      often: 'every four weeks',
    });
    await expect(page.getByText('£795.40 every four weeks is £198.85 a week.')).toBeVisible();
    await fillIncome(page, 'partner', 1, {
      kind: 'Works or private pension',
      amount: '265.20',
      often: 'every month',
    });
    await goOn(page, 'What savings are there?');
    await page.getByLabel('Savings you hold together with someone else').fill('14,000');
    await goOn(page, 'What care is needed?');
    await fillCare(page, '10', '24');
    await goOn(page, 'What else do you pay?');
    await fillAmount(page, 'council-tax', '1,716', 'every year');
    await goOn(page, 'Your week');
    await expect(rowOf(page, 'Housing Benefit')).toHaveText('£183.35');
    await expect(rowOf(page, 'What you pay')).toHaveText('£146.52');
    await expect(rowOf(page, LEFT)).toHaveText('£404.43');
  });

  test('a man who has more than £23,250: a minus is shown plainly, with what to ask and whom', async ({
    page,
  }) => {
    await openEstimator(page);
    await rentElsewhere(page);
    await goOn(page, 'Who will live there?');
    await fillBorn(page, 'Your', '1942-08-30');
    await goOn(page, 'What money comes in?');
    await fillIncome(page, 'person', 0, { kind: 'State Pension', amount: '212.75' });
    await fillIncome(page, 'person', 1, { kind: 'Works or private pension', amount: '140' });
    await fillIncome(page, 'person', 2, { kind: 'Attendance Allowance', amount: '114.60' });
    await goOn(page, 'What savings are there?');
    await page.getByLabel('Your own savings').fill('£185,000');
    await goOn(page, 'What care is needed?');
    await fillCare(page, '12', '24');
    await goOn(page, 'What else do you pay?');
    await fillAmount(page, 'council-tax', '31');
    await goOn(page, 'Your week');
    await expect(page.locator('.left-over')).toContainText('You would be about £81 a week short.');
    await expect(rowOf(page, LEFT)).toHaveText('−£81.15');
    await expect(page.getByRole('heading', { name: 'Before you decide, ask about these' })).toBeVisible();
    await expect(page.locator('.week').getByRole('link', { name: '01634 334466' })).toBeVisible();
  });

  test('a man of 58: Housing Benefit is not worked out, his own award is used', async ({ page }) => {
    await openEstimator(page);
    await rentElsewhere(page);
    await goOn(page, 'Who will live there?');
    await fillBorn(page, 'Your', '1968-07-07');
    const premiums = page.getByRole('group', { name: 'Which of these are in your benefit letters?' });
    await premiums.getByLabel('Disability premium', { exact: true }).check();
    await premiums.getByLabel('Enhanced disability premium').check();
    await goOn(page, 'What money comes in?');
    await expect(page.getByText('We do not work out Housing Benefit')).toBeVisible();
    await fillIncome(page, 'person', 0, { kind: 'Universal Credit', amount: '140' });
    await fillIncome(page, 'person', 1, { kind: 'PIP, daily living part', amount: '114.60' });
    await fillIncome(page, 'person', 2, { kind: 'PIP, mobility part', amount: '29.90' });
    await fillAmount(page, 'housing-benefit', '203');
    await fillAmount(page, 'council-tax-reduction', '22');
    await goOn(page, 'What savings are there?');
    await page.getByLabel('Your own savings').fill('2000');
    await goOn(page, 'What care is needed?');
    await fillCare(page, '8', '24');
    await goOn(page, 'What else do you pay?');
    await fillAmount(page, 'council-tax', '22');
    await goOn(page, 'Your week');
    await expect(rowOf(page, 'What you pay')).toHaveText('£71.50');
    await expect(rowOf(page, LEFT)).toHaveText('£213.00');
  });

  test('a woman of 76 who buys a share at Atlas Place: the wellbeing charge goes to the care provider', async ({
    page,
  }) => {
    await openEstimator(page, { scheme: 'atlas-place' });
    await choose(page, 'Would you rent it or buy it?', 'Buy a share and rent the rest (shared ownership)');
    await goOn(page, 'What does the home cost?');
    await fillCharge(page, RENT, '52.88');
    await fillCharge(page, SERVICE, '66');
    await fillCharge(page, NOT_COVERED, '14');
    await goOn(page, 'Who will live there?');
    await fillBorn(page, 'Your', '1950-03-18');
    await goOn(page, 'What money comes in?');
    await fillIncome(page, 'person', 0, { kind: 'State Pension', amount: '228.10' });
    await fillIncome(page, 'person', 1, { kind: 'Works or private pension', amount: '55' });
    await fillIncome(page, 'person', 2, { kind: 'Attendance Allowance', amount: '76.70' });
    await goOn(page, 'What savings are there?');
    await page.getByLabel('Your own savings').fill('21000');
    await goOn(page, 'What care is needed?');
    await fillCare(page, '6', '24');
    await goOn(page, 'What else do you pay?');
    await fillAmount(page, 'council-tax', '26');
    await goOn(page, 'Your week at Atlas Place');
    await expect(rowOf(page, 'Wellbeing charge')).toHaveText('£12.50');
    await expect(rowOf(page, 'What you pay')).toHaveText('£170.50');
    await expect(rowOf(page, LEFT)).toHaveText('£226.21');
  });

  test('someone with a rent within bounds and charges not known', async ({ page }) => {
    await openEstimator(page, { scheme: 'atlas-place' });
    await choose(page, 'Would you rent it or buy it?', 'Rent it');
    await goOn(page, 'What does the home cost?');
    await page.getByRole('group', { name: RENT, exact: true }).getByLabel('I only know it roughly').check();
    await page.locator('#atlas-place-rent-from').fill('130');
    await page.locator('#atlas-place-rent-to').fill('160');
    await goOn(page, 'Who will live there?');
    await fillBorn(page, 'Your', '1957-06-10');
    await goOn(page, 'What money comes in?');
    await fillIncome(page, 'person', 0, { kind: 'State Pension', amount: '500' });
    for (const title of [
      'What savings are there?',
      'What care is needed?',
      'What else do you pay?',
      'Your week at Atlas Place',
    ])
      await goOn(page, title);
    await expect(rowOf(page, RENT)).toHaveText('about £130.00 to £160.00');
    await expect(page.locator('.left-over')).toContainText(
      /^So far: You would have about £\d+ to £\d+ a week left/,
    );
    const missing = page.locator('#missing + p + ul');
    await expect(missing).toContainText(`${SERVICE}: ask Southern Housing.`);
    await expect(missing).toContainText('Water: ask the water company.');
    await expect(missing).not.toContainText('Meals');
    await expect(page.getByRole('heading', { name: 'At the highest' })).toBeVisible();
    await expect(page.getByText('No council tax was given.')).toBeVisible();
    const allowance = page
      .locator('.figures-used li')
      .filter({ hasText: 'Housing Benefit allowance' })
      .first();
    await expect(allowance).toContainText('To be confirmed');
  });
});

test.describe('the form', () => {
  test('starts at the scheme that the address names, with the amount of 2017 filled in and dated', async ({
    page,
  }) => {
    await openEstimator(page, { scheme: 'atlas-place' });
    await expect(page.getByLabel('Atlas Place, Chatham')).toBeChecked();
    await goOn(page, 'What does the home cost?');
    await expect(chargeBox(page, 'Wellbeing charge')).toHaveValue('12.50');
    await expect(page.locator('#atlas-place-wellbeing-hint')).toContainText('£12.50 a week in October 2017.');
    await expect(page.getByRole('group', { name: 'Meals from the scheme' })).toContainText(
      'Part of the service charge.',
    );
  });

  test('starts empty for a scheme that there is not', async ({ page }) => {
    await openEstimator(page, { scheme: '__proto__' });
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });

  test('offers no tenure where the scheme has only one', async ({ page }) => {
    await openEstimator(page, { scheme: 'prospect-place' });
    await expect(page.getByText('This scheme has homes to rent only.')).toBeVisible();
    await expect(page.getByRole('group', { name: 'Would you rent it or buy it?' })).toHaveCount(0);
  });

  test('Back and Forward lose nothing, and the address never holds an answer', async ({ page }) => {
    await tenantToMoney(page);
    await fillIncome(page, 'person', 0, { kind: 'State Pension', amount: '184.90' });
    await page.goBack();
    await expect(heading(page)).toHaveText('Who will live there?');
    await expect(page.locator('#person-born-year')).toHaveValue('1944');
    await page.goBack();
    await expect(chargeBox(page, 'Rent')).toHaveValue('145');
    await page.goForward();
    await page.goForward();
    await expect(heading(page)).toHaveText('What money comes in?');
    await expect(page.locator('#person-income-0')).toHaveValue('184.90');
    expect(new URL(page.url()).search).toBe('');
    expect(new URL(page.url()).hash).toBe('#scheme=atlas-place');
  });

  test('Change leads to the page and back to the week, with the new sum', async ({ page }) => {
    await tenantToWeek(page);
    await page.getByRole('button', { name: 'Change (Council tax and other costs)' }).click();
    await expect(heading(page)).toHaveText('What else do you pay?');
    await expect(page.locator('#other-costs')).toHaveValue('45');
    await page.locator('#other-costs').fill('40');
    await goOn(page, 'Your week at Atlas Place');
    await expect(rowOf(page, LEFT)).toHaveText('£169.15');
    await page.getByRole('button', { name: 'Change (The home)' }).click();
    await page.getByRole('button', { name: 'Go to your week' }).click();
    await expect(rowOf(page, LEFT)).toHaveText('£169.15');
  });

  test('every page can be skipped, and the week says what was counted instead', async ({ page }) => {
    await openEstimator(page);
    await skipTo(page, 'Your week');
    await expect(page.getByText('No date of birth for you.')).toBeVisible();
    await expect(page.getByText('You did not say if a partner will live with you.')).toBeVisible();
  });

  test('what cannot be read is said beside the field and in a summary with the focus; nothing is lost', async ({
    page,
  }) => {
    await openEstimator(page, { scheme: 'atlas-place' });
    await goOn(page, 'What does the home cost?');
    await fillCharge(page, RENT, 'about 145');
    await fillCharge(page, SERVICE, '58');
    await page.getByRole('button', { name: 'Continue' }).click();
    const summary = page.getByRole('group', { name: 'There is a problem' });
    await expect(summary).toBeFocused();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(chargeBox(page, 'Rent')).toHaveValue('about 145');
    await expect(chargeBox(page, 'Rent')).toHaveAccessibleDescription(/type an amount in pounds/);
    await summary.getByRole('link', { name: /^Rent/ }).click();
    await expect(chargeBox(page, 'Rent')).toBeFocused();
    await fillCharge(page, RENT, '145');
    await goOn(page, 'Who will live there?');
    await page.goBack();
    await expect(chargeBox(page, SERVICE)).toHaveValue('58');
  });

  test('a mistake left behind on the way with Forward stops the sum and says where it is', async ({
    page,
  }) => {
    await tenantToWeek(page);
    await page.getByRole('button', { name: 'Change (Savings)' }).click();
    await page.getByLabel('Your own savings').fill('lots');
    await page.goBack();
    await expect(heading(page)).toHaveText('We cannot add up your week yet');
    await expect(page.getByText('Your own savings: type an amount in pounds')).toBeVisible();
    await page.getByRole('button', { name: 'Change (Savings)' }).click();
    await expect(page.getByLabel('Your own savings')).toHaveValue('lots');
  });

  test('can be worked through with the keyboard alone', async ({ page }) => {
    await openEstimator(page, { scheme: 'prospect-place' });
    await page.getByRole('button', { name: 'Continue' }).focus();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(chargeBox(page, 'Rent')).toBeFocused();
    await page.keyboard.type('145');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Who will live there?');
    await page.keyboard.press('Tab');
    await page.keyboard.type('20');
    await page.keyboard.press('Tab');
    await page.keyboard.type('4');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1944');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('What money comes in?');
    await page.locator('#person-add-income').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#person-income-3-kind')).toBeFocused();
  });
});

test.describe('the result', () => {
  test('is shown for four weeks, a month or a year, and stays the same week', async ({ page }) => {
    await tenantToWeek(page);
    for (const [view, left] of [
      ['Four weeks', '£656.60'],
      ['A month', '£711.32'],
      ['A year', '£8,535.80'],
      ['A week', '£164.15'],
    ] as const) {
      await choose(page, 'Show it for', view);
      await expect(rowOf(page, LEFT)).toHaveText(left);
    }
  });

  test('says why, with each figure, its days and what is to be confirmed', async ({ page }) => {
    await tenantToWeek(page);
    const steps = page.locator('.step');
    await steps.evaluateAll((all) => all.forEach((step) => ((step as HTMLDetailsElement).open = true)));
    const working = steps.filter({ hasText: '£241.45' }).first();
    await expect(working).toContainText('6 April 2026 to 4 April 2027');
  });

  test('prints with the working open, without the form and the worksheet', async ({ page }) => {
    await tenantToWeek(page);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.step:not([open])')).toHaveCount(0);
    await expect(page.locator('#worksheet')).toBeHidden();
    await expect(page.getByRole('button')).toHaveCount(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.step[open]')).toHaveCount(0);
  });
});

test('nothing leaves the page after it has loaded, and nothing is kept', async ({ page }) => {
  const record = await watchPage(page);
  await openEstimator(page, { scheme: 'atlas-place' });
  await page.waitForLoadState('networkidle');
  const loaded = record.requests.length;
  await tenantRest(page);
  expect(record.requests.slice(loaded)).toEqual([]);
  expect(record.complaints).toEqual([]);
  expectNoThirdParty(record, page);
  await expectNothingKept(page);
  expect(await page.evaluate(() => JSON.stringify(history.state))).toBe('{"page":"week"}');
});

/** On from an opened estimator to the week, with a few answers. */
async function tenantRest(page: Page): Promise<void> {
  await goOn(page, 'What does the home cost?');
  await fillHome(page);
  await goOn(page, 'Who will live there?');
  await fillBorn(page, 'Your', '1944-04-20');
  await goOn(page, 'What money comes in?');
  await fillIncome(page, 'person', 0, { kind: 'State Pension', amount: '184.90' });
  for (const title of [
    'What savings are there?',
    'What care is needed?',
    'What else do you pay?',
    'Your week at Atlas Place',
  ])
    await goOn(page, title);
}

test.describe('on a day that the figures do not cover', () => {
  test('4 April 2027 is the last day with a sum', async ({ page }) => {
    await openEstimator(page, { day: '2027-04-04T23:00:00' });
    await expect(heading(page)).toHaveText('Which home?');
  });

  for (const day of ['2027-04-05T00:30:00', '2031-01-01T12:00:00', '2019-06-01T12:00:00'])
    test(`${day.slice(0, 10)} gets plain words and a number instead of a sum`, async ({ page }) => {
      await openEstimator(page, { day });
      await expect(page.getByRole('heading', { name: 'We cannot add up your week today' })).toBeVisible();
      await expect(
        page.locator('#figures-out-of-date').getByRole('link', { name: '01634 334466' }),
      ).toBeVisible();
      await expect(page.locator('.estimator-place').getByRole('button')).toHaveCount(0);
    });

  test('a page left open past the last day stops at the next step', async ({ page }) => {
    await openEstimator(page, { day: '2027-04-04T23:00:00' });
    await page.clock.setFixedTime('2027-04-05T08:00:00');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: 'We cannot add up your week today' })).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is a worksheet with the figures in it, and nothing that does not work', async ({ page }) => {
    await page.goto('/estimator/');
    const sheet = page.locator('#worksheet');
    await expect(sheet.getByRole('heading', { name: 'Work out your week on paper' })).toBeVisible();
    await expect(sheet).toContainText('£241.45');
    await expect(sheet).toContainText('£23,250');
    await expect(sheet.getByRole('link', { name: '01634 334466' }).first()).toBeVisible();
    await expect(page.locator('main').locator('button:visible, input:visible, select:visible')).toHaveCount(
      0,
    );
    await expect(page.getByRole('link', { name: 'Do it on paper instead' })).toBeHidden();
  });
});

test('with scripts the worksheet is there for those who want it', async ({ page }) => {
  await openEstimator(page);
  await expect(page.locator('#worksheet')).toBeHidden();
  await page.getByRole('link', { name: 'Do it on paper instead' }).click();
  await expect(page.getByRole('heading', { name: 'Work out your week on paper' })).toBeVisible();
  await expect(heading(page)).toHaveText('Which home?');
});
