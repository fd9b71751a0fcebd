/** From the first question to the right check, and what the checks of other councils say. */
import { expect, test, type Page } from '@playwright/test';
import {
  answerInTurn,
  heading,
  openFirstPage,
  press,
  WHO,
  type GivenAnswer,
} from '../support/eligibility.ts';

const THURROCK = '/check/thurrock-supported-accommodation/';
const LINCOLNSHIRE = '/check/lincolnshire-ready-for-the-panel/';

async function open(page: Page, address: string): Promise<void> {
  await openFirstPage(page, address);
  await answerInTurn(page, [[WHO, 'Me']]);
}

const inThurrock = (age: string): readonly GivenAnswer[] => [
  ['How old are you?', age],
  ['Do you have a learning disability', 'Yes'],
  ['Do you want to work towards a home', 'Yes'],
  ['Will you take part in the steps', 'Yes'],
  ['Will you work with support workers', 'Yes'],
  ['Can a lower level of support', 'Yes, a social worker says so'],
  ['Has Adult Social Care put you forward', 'Yes'],
];

const forThePanel = (referral: string): readonly GivenAnswer[] => [
  ['Has the council looked at your care needs?', 'Yes'],
  ['Does the assessment say', 'Yes'],
  ['Do you have a care plan', 'Yes'],
  ['Has someone from the council explained', 'Yes'],
  ['To whom has the council sent', referral],
  ['Have you filled in', 'Yes'],
  ['Has the landlord looked at', 'Yes'],
  ['Has the care organisation had its say', 'Yes'],
  ['Have all letters and reports', 'Yes, all of them'],
  ['Has the council asked the landlord', 'Yes'],
  ['Have all members of the panel', 'Yes'],
  ['Have you visited the scheme?', 'Yes'],
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled });

    test('someone in Thurrock is led to the check of their council', async ({ page }) => {
      await page.goto('/check/');
      await page.getByRole('link', { name: 'Thurrock', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'Thurrock: what do you need?' })).toBeInViewport();
      const card = page.locator('.card', { hasText: 'A shared house where I can learn' });
      await expect(card).toContainText('over 18');
      await card.getByRole('link', { name: 'Start' }).click();
      await expect(page).toHaveURL(THURROCK);
    });

    test('someone whom no check fits learns who else can help', async ({ page }) => {
      await page.goto('/check/');
      await page.getByRole('link', { name: 'Somewhere else' }).click();
      const section = page.locator('section', { has: page.locator('#somewhere-else') });
      await expect(section).toContainText('Ask for Adult Social Care.');
      for (const number of ['01634 334466', '01375 511000', '01522 782155'])
        await expect(page.locator('main').getByRole('link', { name: number }).first()).toBeVisible();
    });
  });
}

test('the council whose site it is comes first, and its number stands at the top', async ({ page }) => {
  for (const address of ['/check/', '/contacts/']) {
    await page.goto(address);
    await expect(page.locator('main h2', { hasText: /Medway|Lincolnshire|Thurrock/ }).first()).toContainText(
      'Medway',
    );
    await expect(page.locator('.site-top').getByRole('link', { name: '01634 334466' })).toBeVisible();
  }
  await page.goto(THURROCK);
  await expect(page.locator('.site-top').getByRole('link', { name: '01375 511000' })).toBeVisible();
});

test('only places with homes are counted as homes', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.door').first()).toContainText('5 places in Medway.');
  await page.goto('/schemes/');
  await expect(page.locator('main')).not.toContainText(/Thurrock|Lincolnshire/);
});

test('at exactly 18 the council must be asked', async ({ page }) => {
  await open(page, THURROCK);
  // Whether they were put forward can change nothing then, so it is not asked.
  await answerInTurn(page, inThurrock('18').slice(0, -1));
  await press(page, 'See what it looks like');
  await expect(heading(page)).toHaveText('A shared house in Thurrock may suit you.');
  const result = page.locator('.check-result');
  await expect(result).toContainText('it is not clear if 18 is old enough');
  await expect(result.getByRole('link', { name: '01375 511000' }).first()).toBeVisible();
  await expect(result).not.toContainText('Scheme by scheme');
  await expect(result).not.toContainText('Place in the queue');
});

test('a referral that one provider lacks is not ready, and the other steps are still asked', async ({
  page,
}) => {
  await open(page, LINCOLNSHIRE);
  await answerInTurn(page, forThePanel('To one of the two only'));
  await press(page, 'See what it looks like');
  await expect(heading(page)).toHaveText('This application is not ready for the panel yet.');
  const result = page.locator('.check-result');
  await expect(result).toContainText('This is only a guide. The panel decides.');
  await expect(result.locator('.state-mark', { hasText: 'Not done yet' }).first()).toBeVisible();
  await expect(result.getByRole('heading', { name: 'What is still to do, and who does it' })).toBeVisible();
  await expect(result).toContainText('Ask the council to send it to the other one.');
});

test('an application where all is done looks ready', async ({ page }) => {
  await open(page, LINCOLNSHIRE);
  await answerInTurn(page, forThePanel('To the landlord and to the care organisation'));
  await press(page, 'See what it looks like');
  await expect(heading(page)).toHaveText('This application looks ready for the panel.');
});

test('the rules of a check can be read, with cases worked out', async ({ page }) => {
  await page.goto(THURROCK);
  await page.getByRole('link', { name: 'The rules explained' }).click();
  await expect(page).toHaveURL(`${THURROCK}rules/`);
  await page.getByText('Step by step: Your age').click();
  await expect(
    page.getByText('If the answer to “How old are you?” is exactly 18 years old: To talk through.'),
  ).toBeVisible();
  const atEighteen = page.locator('section.card', { hasText: 'The same person at exactly 18' });
  await expect(atEighteen).toContainText('A shared house in Thurrock may suit you.');
  await expect(page.getByRole('heading', { name: 'What the support does not cover' })).toBeVisible();
});
