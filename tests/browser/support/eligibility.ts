/** Drives the self-check as a reader does: by the words on the page. */
import { expect, type Locator, type Page } from '@playwright/test';

export const CHECK = '/check/medway-extra-care/';

/** The question, and the answers to press or the number to type. */
export type GivenAnswer = readonly [question: string, ...answers: string[]];

/** A resident of 78 who meets everything, question by question, as far as they are asked. */
export const ALL_FITS: readonly GivenAnswer[] = [
  ['How old are you?', '78'],
  ['Do you need help because of an illness', 'Yes'],
  ['Which of these do you need help with?', 'Making a meal', 'Washing or bathing'],
  ['Does this make a big difference', 'Yes'],
  ['About how many hours of care', '7'],
  ['Where do you live now?', 'In Medway'],
  ['Do you own your home?', 'No'],
  ['Could you afford to buy a home', 'No'],
  ['Is any of these true of where you live?', 'It needs special changes so that I can manage'],
  ['Do you use oxygen', 'No'],
  ['Can you get about', 'Yes'],
  ['Do alcohol or drugs', 'No'],
  ['Does the way you act', 'No'],
  ['Has a doctor told you', 'No'],
  ['Has there been trouble with neighbours', 'No'],
  ['Do you owe any rent?', 'No'],
  ['Would you like to rent', 'I do not mind'],
];

export const heading = (page: Page): Locator => page.locator('#page-heading');
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** What is asked before all else. */
export const WHO = 'Who is this check for?';

/** Opens a check and waits until it answers. It asks first who it is for. */
export async function openFirstPage(page: Page, address = CHECK): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html[data-check="ready"]')).toBeVisible();
}

/** Opens Medway's check for someone who answers for themselves, at the first question about them. */
export async function openCheck(page: Page): Promise<void> {
  await openFirstPage(page);
  await answerInTurn(page, [[WHO, 'Me']]);
}

/** Fills in the answers to the question that is shown. A number is typed, everything else pressed. */
export async function fillAnswers(page: Page, [question, ...answers]: GivenAnswer): Promise<void> {
  await expect(heading(page)).toContainText(question);
  for (const answer of answers) {
    if (/^\d/.test(answer)) await page.locator('.check .input').fill(answer);
    else await page.getByLabel(answer, { exact: true }).check();
  }
}

/** Answers the questions one after another and goes on after each. */
export async function answerInTurn(page: Page, given: readonly GivenAnswer[]): Promise<void> {
  for (const answer of given) {
    await fillAnswers(page, answer);
    await press(page, 'Continue');
  }
}
