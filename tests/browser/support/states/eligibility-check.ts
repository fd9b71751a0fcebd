/** Every state of the self-check, by name, and how a reader gets there. */
import { expect, type Page } from '@playwright/test';
import {
  ALL_FITS,
  answerInTurn,
  type GivenAnswer,
  heading,
  openCheck,
  openFirstPage,
  press,
  WHO,
} from '../eligibility.ts';
import { linkTo, openTakeItWithYou } from '../hand-over.ts';
import type { View } from '../views.ts';
import { openAllDetails } from './open-all-details.ts';

/** A home owner who lives elsewhere: the questions that a resident who rents is not asked. */
const FROM_ELSEWHERE: readonly GivenAnswer[] = [
  ...ALL_FITS.slice(0, 5),
  ['Where do you live now?', 'Somewhere else'],
  ['Did Medway Council arrange the care', 'No'],
  ['Do you have family who live in Medway?', 'No'],
  ['Could the council where you live find you', 'No'],
  ['Do you own your home?', 'Yes'],
  ['Is any of these true of the home you own?', 'None of these'],
];

/** Someone who could buy a home: settled at once, so that this is asked only of those who want every question. */
const COULD_BUY: readonly GivenAnswer[] = [
  ...ALL_FITS.slice(0, 7),
  ['Could you afford to buy a home', 'Yes'],
];

/** The way to each question, by how the question begins. */
const QUESTIONS = new Map<string, (page: Page) => Promise<void>>([
  ...[FROM_ELSEWHERE, ALL_FITS].flatMap((given) =>
    given.map(
      ([question], index) => [question, (page: Page) => answerInTurn(page, given.slice(0, index))] as const,
    ),
  ),
  [
    'Is your home now right for the care you need?',
    async (page) => {
      await answerInTurn(page, COULD_BUY);
      await press(page, 'See what it looks like');
      await press(page, 'Answer the questions we left out');
      await answerInTurn(page, [['Is any of these true of where you live?', 'None of these']]);
    },
  ],
]);

/** A state of another council's check, for an adviser who answers for someone. */
const elsewhere = (name: string, address: string, reach: (page: Page) => Promise<void>): View => ({
  name: `self-check: ${name}`,
  open: async (page) => {
    await openFirstPage(page, address);
    await answerInTurn(page, [[WHO, 'Someone I work with']]);
    await reach(page);
    await openAllDetails(page);
  },
});

const check = (name: string, reach: (page: Page) => Promise<void>): View => ({
  name: `self-check: ${name}`,
  open: async (page) => {
    await openCheck(page);
    await reach(page);
    await openAllDetails(page);
  },
});

/** Each question of the self-check, as it is when Continue was pressed without an answer. */
export const QUESTION_STATES: readonly (View & { readonly question: string })[] = [...QUESTIONS].map(
  ([question, way]) => ({
    question,
    ...check(`${question} – without an answer`, async (page) => {
      await way(page);
      await expect(heading(page)).toContainText(question);
      await press(page, 'Continue');
      await expect(page.getByRole('group', { name: 'There is a problem' })).toBeFocused();
    }),
  }),
);

/** Opened with this in the place of a code. */
const arrival = (name: string, address: () => string): View => ({
  name: `self-check: ${name}`,
  open: async (page) => {
    await page.goto(address());
    await expect(page.getByRole('group', { name: /answers/ })).toBeFocused();
    await openAllDetails(page);
  },
});

export const CHECK_STATES: readonly View[] = [
  {
    name: 'self-check: who it is for – without an answer',
    open: async (page) => {
      await openFirstPage(page);
      await press(page, 'Continue');
      await expect(page.getByRole('group', { name: 'There is a problem' })).toBeFocused();
    },
  },
  check('a number to type', () => Promise.resolve()),
  check('one answer of several', (page) => answerInTurn(page, ALL_FITS.slice(0, 1))),
  check('several answers, some chosen', async (page) => {
    await answerInTurn(page, ALL_FITS.slice(0, 2));
    await page.getByLabel('Making a meal').check();
    await page.getByLabel('Going to bed').check();
  }),
  ...QUESTION_STATES,
  check('the answers, with questions to come', async (page) => {
    await answerInTurn(page, ALL_FITS.slice(0, 4));
    await press(page, 'See your answers');
  }),
  check('all the answers', (page) => answerInTurn(page, ALL_FITS)),
  check('a likely result', async (page) => {
    await answerInTurn(page, ALL_FITS);
    await press(page, 'See what it looks like');
  }),
  check('a possible result', async (page) => {
    await answerInTurn(page, [
      ['How old', '55'],
      ['Do you need help', 'I am not sure'],
    ]);
    await press(page, 'Show what you can tell so far');
  }),
  check('an unlikely result', async (page) => {
    await answerInTurn(page, [['How old', '54']]);
    await press(page, 'See what it looks like');
  }),
  {
    name: 'self-check: an unlikely result about someone else',
    open: async (page) => {
      await openFirstPage(page);
      await answerInTurn(page, [
        [WHO, 'My mother'],
        ['How old is your mother?', '54'],
      ]);
      await press(page, 'See what it looks like');
      await openAllDetails(page);
    },
  },
  arrival('answers that came with a link', () => linkTo({ age: 54 })),
  arrival('a link that cannot be read', () => `${linkTo({ age: 54 })}x`),
  check('a result to take along, with link and code', async (page) => {
    await answerInTurn(page, [['How old', '54']]);
    await press(page, 'See what it looks like');
    await openTakeItWithYou(page);
    await press(page, 'Make a link and a code to scan');
    await press(page, 'Copy the link');
  }),
  {
    name: 'self-check: a file that cannot be read',
    open: async (page) => {
      await openFirstPage(page);
      await press(page, 'Open a file with your answers');
      await page
        .getByLabel('Open a file with your answers')
        .setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear Sir') });
      await expect(page.getByRole('group', { name: 'There is a problem' })).toBeFocused();
    },
  },
  elsewhere('a result in Thurrock', '/check/thurrock-supported-accommodation/', async (page) => {
    await answerInTurn(page, [['How old', '18']]);
    await press(page, 'Show what you can tell so far');
  }),
  elsewhere('a result in Lincolnshire', '/check/lincolnshire-ready-for-the-panel/', async (page) => {
    await answerInTurn(page, [['Has the council looked at', 'No']]);
    await press(page, 'Show what you can tell so far');
  }),
  ...['thurrock-supported-accommodation', 'lincolnshire-ready-for-the-panel'].map((id): View => ({
    name: `self-check: everything on one page, ${id}`,
    open: async (page) => {
      await page.goto(`/check/${id}/#on-paper-check`);
      await expect(page.locator('.check-tool')).toBeHidden();
    },
  })),
  check('everything on one page', async (page) => {
    await page.getByRole('link', { name: 'See all questions and rules on one page' }).click();
    await expect(page.locator('.check-tool')).toBeHidden();
  }),
];
