/** Drives the weekly-cost estimator as a reader does: by the words on the page. */
import { expect, type Locator, type Page } from '@playwright/test';

/** A day that the figures cover, so that these tests pass in any year. */
export const DAY_WITH_FIGURES = '2026-11-02T10:00:00';

/** Opens the estimator on a day, on a scheme's link or on none. Waits until it can be used. */
export async function openEstimator(
  page: Page,
  options: { day?: string; scheme?: string } = {},
): Promise<void> {
  await page.clock.setFixedTime(options.day ?? DAY_WITH_FIGURES);
  await page.goto(`/estimator/${options.scheme ? `#scheme=${options.scheme}` : ''}`);
  await expect(page.locator('#page-heading:visible, #figures-out-of-date:visible')).toBeVisible();
}

export const heading = (page: Page): Locator => page.locator('#page-heading');

/** Presses Continue and waits for the page with this heading. */
export async function goOn(page: Page, to: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(heading(page)).toHaveText(to);
}

/** Chooses an answer within the question that has this legend. */
export async function choose(page: Page, question: string | RegExp, answer: string): Promise<void> {
  await page.getByRole('group', { name: question }).getByLabel(answer, { exact: true }).check();
}

/** The box for the amount of a charge, by the name of its line. */
export const chargeBox = (page: Page, line: string): Locator =>
  page.getByRole('group', { name: line, exact: true }).getByRole('textbox', { name: 'Amount' });

/** Types an amount of a charge, by the name of its line. */
export async function fillCharge(page: Page, line: string, amount: string): Promise<void> {
  await chargeBox(page, line).fill(amount);
}

/** Types the date of birth of "Your" or "Your partner’s". */
export async function fillBorn(page: Page, whose: string, born: string): Promise<void> {
  const [year = '', month = '', day = ''] = born.split('-');
  const group = page.getByRole('group', { name: `${whose} date of birth`, exact: true });
  await group.getByLabel('Day').fill(day);
  await group.getByLabel('Month').fill(month);
  await group.getByLabel('Year').fill(year);
}

/** Fills a row of money coming in; rows beyond those on the page are added. */
export async function fillIncome(
  page: Page,
  who: 'person' | 'partner',
  row: number,
  income: { kind: string; amount: string; often?: string },
): Promise<void> {
  const id = `#${who}-income-${row}`;
  if ((await page.locator(id).count()) === 0) await page.locator(`#${who}-add-income`).click();
  await page.locator(`${id}-kind`).selectOption({ label: income.kind });
  await page.locator(id).fill(income.amount);
  await page.locator(`${id}-often`).selectOption({ label: income.often ?? 'every week' });
}

/** Fills an amount with how often it is paid, by the label of the amount. */
export async function fillAmount(
  page: Page,
  id: string,
  amount: string,
  often = 'every week',
): Promise<void> {
  await page.locator(`#${id}`).fill(amount);
  await page.locator(`#${id}-often`).selectOption({ label: often });
}

export async function fillCare(
  page: Page,
  hours: string,
  rate: string,
  arranger = 'The council',
): Promise<void> {
  await choose(page, 'How much care would you have?', 'I know the hours a week');
  await page.locator('#person-hours').fill(hours);
  await page.locator('#person-hourly-rate').fill(rate);
  await choose(page, 'Who would arrange your care?', arranger);
}

/** The amount of a row of the week's table, by how the row begins. */
export const rowOf = (page: Page, name: string): Locator =>
  page
    .locator('.week-table tr')
    .filter({ has: page.locator('th', { hasText: new RegExp(`^${name}`) }) })
    .filter({ has: page.locator('td') })
    .locator('td');
