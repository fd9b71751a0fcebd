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

/** Lines of the charges page. */
export const RENT = 'Rent';
export const SERVICE = 'Service charge, main part';
export const NOT_COVERED = 'Service charge, the part benefits do not cover';
export const HEATING = 'Heating and hot water in your home';

/** The parts of the form after the first, in their order; the last is the result. */
const PARTS = [
  'What does the home cost?',
  'Who will live there?',
  'What money comes in?',
  'What savings are there?',
  'What care is needed?',
  'What else do you pay?',
  'Your week',
];

export const heading = (page: Page): Locator => page.locator('#page-heading');

/** Presses Continue and waits for the page with this heading. */
export async function goOn(page: Page, to: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(heading(page)).toHaveText(to);
}

/** Presses Continue until the part with this title, without another answer. */
export async function skipTo(page: Page, title: string): Promise<void> {
  const present = PARTS.indexOf(await heading(page).innerText());
  for (const part of PARTS.slice(present + 1, PARTS.indexOf(title) + 1)) await goOn(page, part);
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

/** The three charges that the published cases share. */
export async function fillHome(page: Page, rent = '145'): Promise<void> {
  await fillCharge(page, RENT, rent);
  await fillCharge(page, SERVICE, '58');
  await fillCharge(page, NOT_COVERED, '14');
}

/** The tenant of 82 of the cases, at Atlas Place, as far as the money page. */
export async function tenantToMoney(page: Page): Promise<void> {
  await openEstimator(page, { scheme: 'atlas-place' });
  await choose(page, 'Would you rent it or buy it?', 'Rent it');
  await goOn(page, 'What does the home cost?');
  await fillHome(page);
  await fillCharge(page, HEATING, '35');
  await goOn(page, 'Who will live there?');
  await fillBorn(page, 'Your', '1944-04-20');
  await goOn(page, 'What money comes in?');
}

/** The same tenant, with everything filled in, at her week. */
export async function tenantToWeek(page: Page): Promise<void> {
  await tenantToMoney(page);
  await fillIncome(page, 'person', 0, { kind: 'State Pension', amount: '£184.90' });
  await fillIncome(page, 'person', 1, { kind: 'Attendance Allowance', amount: '114.6' });
  await goOn(page, 'What savings are there?');
  await page.getByLabel('Your own savings').fill('9,000');
  await goOn(page, 'What care is needed?');
  await fillCare(page, '7', '24');
  await goOn(page, 'What else do you pay?');
  await fillAmount(page, 'council-tax', '22');
  await fillAmount(page, 'other-costs', '45');
  await goOn(page, 'Your week at Atlas Place');
}
