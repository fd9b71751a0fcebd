/** Drives the check for advisers by the words on the page. */
import { expect, type Locator, type Page } from '@playwright/test';
import { ALL_FITS, CHECK, openFirstPage } from './eligibility.ts';

export const ADVISER = `${CHECK}adviser/`;

export const openAdviser = (page: Page, address = ADVISER): Promise<void> => openFirstPage(page, address);

/** The part of the page with this question, by its number. */
export const questionAt = (page: Page, number: number): Locator =>
  page.locator('.adviser-question').nth(number - 1);

/** Presses answers of a question, or types its number. */
export async function answerAt(page: Page, number: number, ...answers: readonly string[]): Promise<void> {
  const question = questionAt(page, number);
  for (const answer of answers) {
    if (/^\d/.test(answer)) await question.getByRole('textbox').fill(answer);
    else await question.getByLabel(answer, { exact: true }).check();
  }
}

/** The places, on the page, of the questions that `ALL_FITS` answers: those that only some are asked are left out. */
const ASKED_OF_A_TENANT = [1, 2, 3, 4, 5, 6, 10, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22];

/** Answers as in `ALL_FITS`, as an adviser reads the answers. */
export async function answerAllFits(page: Page): Promise<void> {
  for (const [index, [, ...answers]] of ALL_FITS.entries()) {
    const asRead = answers.map((answer) =>
      answer
        .replace('so that I can', 'so that the applicant can')
        .replace('I do not mind', 'The applicant does not mind'),
    );
    await answerAt(page, ASKED_OF_A_TENANT[index] ?? 0, ...asRead);
  }
}

export const result = (page: Page): Locator => page.locator('#adviser-result');
export const soFar = (page: Page): Locator => page.getByRole('region', { name: 'So far' });

/** Ends the check of this client, as the page asks for it. */
export async function startNextClient(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start with the next person' }).click();
  await page.getByRole('button', { name: 'Clear everything and go on' }).click();
  await expect(page.getByLabel('Your own reference')).toBeFocused();
}
