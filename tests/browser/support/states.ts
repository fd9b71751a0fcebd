/** Every state that the tools can be in, by name, and how a reader gets there. */
import { expect, type Page } from '@playwright/test';
import {
  ALL_FITS,
  answerInTurn,
  type GivenAnswer,
  openCheck,
  openFirstPage,
  press,
  WHO,
} from './eligibility.ts';
import {
  choose,
  fillBorn,
  fillCare,
  fillCharge,
  fillHome,
  fillIncome,
  goOn,
  heading,
  openEstimator,
  RENT,
  SERVICE,
  skipTo,
  tenantToWeek,
} from './estimator.ts';
import { linkTo, openTakeItWithYou } from './hand-over.ts';
import type { View } from './views.ts';

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

/** Opens all that is closed: what a reader can open must be as good as what is open already. */
async function openAllDetails(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}

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

const CHECK_STATES: readonly View[] = [
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
  check('a file that cannot be read', async (page) => {
    await press(page, 'Open a file with your answers');
    await page
      .getByLabel('Open a file with your answers')
      .setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear Sir') });
    await expect(page.getByRole('group', { name: 'There is a problem' })).toBeFocused();
  }),
  elsewhere('a result in Thurrock', '/check/thurrock-supported-accommodation/', async (page) => {
    await answerInTurn(page, [['How old', '18']]);
    await press(page, 'Show what you can tell so far');
  }),
  elsewhere('a result in Lincolnshire', '/check/lincolnshire-ready-for-the-panel/', async (page) => {
    await answerInTurn(page, [['Has the council looked at', 'No']]);
    await press(page, 'Show what you can tell so far');
  }),
  check('everything on one page', async (page) => {
    await page.getByRole('link', { name: 'See all questions and rules on one page' }).click();
    await expect(page.locator('.check-tool')).toBeHidden();
  }),
];

const estimator = (name: string, reach: (page: Page) => Promise<void>): View => ({
  name: `estimator: ${name}`,
  open: async (page) => {
    await reach(page);
    await openAllDetails(page);
  },
});

/** A couple who buy a share at Atlas Place, as far as the part with this title. */
async function coupleTo(page: Page, title: string): Promise<void> {
  await openEstimator(page, { scheme: 'atlas-place' });
  await choose(page, 'Would you rent it or buy it?', 'Buy a share and rent the rest (shared ownership)');
  const fill: Record<string, () => Promise<void>> = {
    'What does the home cost?': async () => {
      await page.getByRole('group', { name: RENT, exact: true }).getByLabel('I only know it roughly').check();
      await page.locator('#atlas-place-rent-from').fill('130');
      await page.locator('#atlas-place-rent-to').fill('160');
    },
    'Who will live there?': async () => {
      await fillBorn(page, 'Your', '1952-02-02');
      await choose(page, 'Will a husband, wife or partner live there with you?', 'Yes');
      await fillBorn(page, 'Your partner’s', '1968-07-07');
    },
    'What money comes in?': async () => {
      const income = { kind: 'State Pension', amount: '739.60', often: 'every four weeks' };
      await fillIncome(page, 'person', 0, income);
      await fillIncome(page, 'partner', 3, { kind: 'Universal Credit', amount: '40' });
    },
    'What savings are there?': () => page.getByLabel('Your own savings').fill('9,000'),
    'What care is needed?': () => fillCare(page, '7', '24'),
    'What else do you pay?': () => page.locator('#council-tax').fill('22'),
    'Your week at Atlas Place': () => Promise.resolve(),
  };
  for (const [part, fillPart] of Object.entries(fill)) {
    await goOn(page, part);
    await fillPart();
    if (part === title) return;
  }
  throw new Error(`The estimator has no part “${title}”.`);
}

/** Presses Continue where something cannot be read. */
async function goOnWithFault(page: Page): Promise<void> {
  await press(page, 'Continue');
  await expect(page.getByRole('group', { name: 'There is a problem' })).toBeFocused();
}

const ESTIMATOR_STATES: readonly View[] = [
  estimator('which home, nothing chosen', (page) => openEstimator(page)),
  estimator('which home, a scheme chosen', async (page) => {
    await openEstimator(page, { scheme: 'atlas-place' });
    await choose(page, 'Would you rent it or buy it?', 'Rent it');
  }),
  ...[
    'What does the home cost?',
    'Who will live there?',
    'What money comes in?',
    'What savings are there?',
    'What care is needed?',
    'What else do you pay?',
  ].map((title) => estimator(`a couple: ${title}`, (page) => coupleTo(page, title))),
  estimator('charges that cannot be read', async (page) => {
    await openEstimator(page, { scheme: 'atlas-place' });
    await goOn(page, 'What does the home cost?');
    await fillCharge(page, RENT, 'about 145');
    await fillCharge(page, SERVICE, 'x');
    await goOnWithFault(page);
  }),
  estimator('a date that cannot be read', async (page) => {
    await openEstimator(page);
    await skipTo(page, 'Who will live there?');
    await fillBorn(page, 'Your', '1952-13-40');
    await goOnWithFault(page);
  }),
  estimator('the week of a tenant, with the working open', tenantToWeek),
  estimator('the week of a couple, from the lowest to the highest', (page) =>
    coupleTo(page, 'Your week at Atlas Place'),
  ),
  estimator('a week that falls short', async (page) => {
    await openEstimator(page);
    await choose(page, 'Which home would you like to work out?', 'Another place');
    await choose(page, 'Would you rent it or buy it?', 'Rent it');
    await goOn(page, 'What does the home cost?');
    await fillHome(page);
    await skipTo(page, 'Your week');
  }),
  estimator('a week that cannot be added up yet', async (page) => {
    await tenantToWeek(page);
    await press(page, 'Change (Savings)');
    await page.getByLabel('Your own savings').fill('lots');
    await page.goBack();
    await expect(heading(page)).toHaveText('We cannot add up your week yet');
  }),
  estimator('out of date', (page) => openEstimator(page, { day: '2027-05-01T12:00:00' })),
  estimator('the worksheet', async (page) => {
    await openEstimator(page);
    await page.getByRole('link', { name: 'Do it on paper instead' }).click();
    await expect(page.locator('#worksheet')).toBeVisible();
  }),
];

const search = (name: string, words: string, says: RegExp): View => ({
  name: `search: ${name}`,
  open: async (page) => {
    await page.goto('/search/');
    await page.getByRole('searchbox').fill(words);
    await page.getByRole('searchbox').press('Enter');
    await expect(page.getByRole('status')).toHaveText(says);
  },
});

const SEARCH_STATES: readonly View[] = [
  search('some pages', 'wellbeing', /^\d+ pages? found for “wellbeing”/),
  search('no pages', 'xqxqzw', /^Nothing found for “xqxqzw”/),
];

/** Every state of the self-check, the estimator and the search. As they open they are among the pages. */
export const STATES: readonly View[] = [...CHECK_STATES, ...ESTIMATOR_STATES, ...SEARCH_STATES];

/** Those that a reader takes away on paper. */
export const RESULTS: readonly View[] = STATES.filter(({ name }) =>
  /result|answers$|week|worksheet|one page/.test(name),
);
