/** The two tools by ear, from the start to the result: what is heard, and in which order. */
import { expect, test } from '@playwright/test';
import { openFirstPage, WHO } from '../support/eligibility.ts';
import { openEstimator } from '../support/estimator.ts';
import { findNoise, startScreenReader } from '../support/screen-reader.ts';

const isHeading =
  (level: number) =>
  (phrase: string): boolean =>
    phrase.startsWith('heading') && phrase.endsWith(`level ${level}`);

/** What is heard right after the phrase that begins so. */
function after(heard: readonly string[], beginning: string, count: number): readonly string[] {
  const start = heard.findIndex((phrase) => phrase.startsWith(beginning)) + 1;
  return heard.slice(start, start + count);
}

test('the self-check makes sense by ear alone', async ({ browser }) => {
  const reader = await startScreenReader(browser, openFirstPage);
  expect(await reader.listenTo('radio, Me')).toEqual([
    'heading, Extra care in Medway, level 1',
    'Question 1. At most 20 more after this.',
    `group, ${WHO}`,
    `heading, ${WHO}, level 2`,
    'radio, Me, not checked, position 1, set size 6',
  ]);
  await reader.press();
  await reader.listenTo('button, Continue');
  await reader.press('heading, How old are you?, level 2');
  expect(await reader.listenTo('button, Why we ask')).toEqual([
    'Your age in whole years.',
    'textbox, How old are you?, Your age in whole years.',
    'checkbox, I am not sure (How old are you?), not checked',
    'button, Why we ask, collapsed',
  ]);
  await reader.press();
  await reader.listenTo('button, Why we ask, expanded');
  expect(await reader.listenTo('button, Continue')).toEqual([
    'The leaflet says these homes are for people over 55.',
    'Your answers stay on this device. Nothing is sent or kept.',
    'button, Continue',
  ]);

  // Nothing was typed.
  const problem = 'Type your age in whole years, like 78. Or choose “I am not sure”.';
  await reader.press('group, There is a problem');
  expect(await reader.listenTo('link')).toEqual([
    'heading, There is a problem, level 2',
    'list',
    `link, ${problem}`,
  ]);
  await reader.press(`textbox, How old are you?, Your age in whole years. Error: ${problem}, invalid`);
  await reader.type('78');
  await reader.listenTo('button, Continue');

  await reader.press(
    'heading, Do you need help because of an illness, or a condition of your body or mind?, level 2',
  );
  expect(await reader.listenTo('radio, Yes')).toEqual([
    'For example a stroke, arthritis, poor sight, memory loss or low mood.',
    'radio, Yes, not checked, position 1, set size 3',
  ]);
  await reader.press();
  expect(await reader.hearAgain()).toBe('radio, Yes, checked, position 1, set size 3');
  expect(await reader.listenTo('button, See your answers')).toEqual([
    'radio, No, not checked, position 2, set size 3',
    'radio, I am not sure, not checked, position 3, set size 3',
    'button, Why we ask, collapsed',
    'Your answers stay on this device. Nothing is sent or kept.',
    'button, Continue',
    'button, Back',
    'button, Show what you can tell so far',
    'button, See your answers',
  ]);

  await reader.press('heading, Your answers, level 2');
  expect(await reader.listenTo('button, Show what')).toEqual([
    'Check them here. You can change any of them. They stay on this device.',
    WHO,
    'Me',
    `button, Change (${WHO})`,
    'How old are you?',
    '78 years old',
    'button, Change (How old are you?)',
    'Do you need help because of an illness, or a condition of your body or mind?',
    'Yes',
    'button, Change (Do you need help because of an illness, or a condition of your body or mind?)',
    'There are more questions to answer. You can also stop here.',
    'button, Go on with the questions',
    'button, Show what you can tell so far',
  ]);

  // What it looks like comes first, as the heading. Then why, what next and with whom, and who decides.
  await reader.press('heading, Extra care in Medway may suit you');
  const result = await reader.listenTo('button, Start again');
  expect(result.slice(0, 11)).toEqual([
    'Some points fit, and some are not clear yet or need a talk. Below is what would settle each one.',
    'This is only a guide. The council decides.',
    'You have not answered every question yet. So this can still change.',
    'button, Go on with the questions',
    'heading, Why, point by point, level 3',
    'list',
    'heading, Your age, level 4',
    'Fits',
    'list',
    'These homes are for people over 55. Your answer: 78 years old.',
    'button, The exact rule (Your age), collapsed',
  ]);
  expect(result.filter(isHeading(3))).toEqual([
    'heading, Why, point by point, level 3',
    'heading, What is not clear or does not fit, and what would help, level 3',
    'heading, What it could mean, level 3',
    'heading, What to do next, level 3',
    'heading, What to have ready, level 3',
    'heading, Who decides, and how to ask them to look again, level 3',
    'heading, Worth knowing, level 3',
    'heading, What you can do with this page, level 3',
  ]);
  expect(after(result, 'heading, What to do next', 5)).toEqual([
    'list',
    'Ring and talk through the points marked “Not clear yet” or “To talk through”.',
    'Access and Information Team, Medway Council:',
    'link, 01634 334466',
    'Opening hours: not published. Ask when you ring.',
  ]);
  expect(findNoise(reader.heard)).toEqual([]);
});

test('the estimator makes sense by ear alone', async ({ browser }) => {
  const reader = await startScreenReader(browser, openEstimator);
  expect(await reader.listenTo('radio, Atlas Place')).toEqual([
    'heading, Work out your week, level 1',
    'See what a home would cost in a week, what can help, and what you would have left.',
    'Your answers stay on this page. They are not sent anywhere and not kept. Our figures run to 4 April 2027.',
    'link, Do it on paper instead',
    'Part 1 of 7',
    'heading, Which home?, level 2',
    'If you answer for someone else, “you” means that person. You can leave anything empty. We tell you what we counted in its place.',
    'group, Which home would you like to work out?',
    'radio, Atlas Place, Chatham, not checked, position 1, set size 6',
  ]);
  await reader.press();
  expect(await reader.hearAgain()).toBe('radio, Atlas Place, Chatham, checked, position 1, set size 6');
  await reader.listenTo('button, Continue');

  await reader.press('heading, What does the home cost?, level 2');
  expect(await reader.listenTo('textbox')).toEqual([
    'Leave an amount empty if you do not know it. We leave it out of the sum, and list it so that you can ask.',
    'group, Rent, Not published: ask. If you buy a share, this is the rent on the part you do not own.',
    'Not published: ask. If you buy a share, this is the rent on the part you do not own.',
    'textbox, Amount',
  ]);
  await reader.type('lots');
  await reader.listenTo('button, Continue');

  // An amount that cannot be read.
  const problem = 'Rent: type an amount in pounds, like 145.50.';
  await reader.press('group, There is a problem');
  expect(await reader.listenTo('link')).toEqual([
    'heading, There is a problem, level 2',
    'list',
    `link, ${problem}`,
  ]);
  await reader.press(`textbox, Amount, lots, Error: ${problem}, invalid`);
  await reader.type('145.50');
  expect((await reader.listenTo('group, Service')).slice(0, 3)).toEqual([
    'combobox, How often, every week',
    'checkbox, I only know it roughly, not checked',
    'button, More about this charge (Rent), collapsed',
  ]);

  for (const next of [
    'Who will live there?',
    'What money comes in?',
    'What savings are there?',
    'What care is needed?',
    'What else do you pay?',
    'Your week at Atlas Place',
  ]) {
    await reader.listenTo('button, Continue');
    await reader.press(`heading, ${next}, level 2`);
  }

  // What is left comes first. Then the week from what it costs to what is left, what to ask, and whom.
  const week = await reader.listenTo('button, Change (Savings)');
  expect(week.slice(0, 7)).toEqual([
    'So far: You would have about £226 a week left.',
    'This is not the whole cost yet. Some charges are not in the sum, so you would have less. See',
    'link, what is missing',
    'You would pay £12.50 a week yourself. Your money coming in would be £238.00. What is left must pay for your food, clothes and bills.',
    'This is an estimate, with rates to 4 April 2027. The council and the Pension Service decide.',
    'group, Show it for',
    'radio, A week, checked, position 1, set size 4',
  ]);
  expect(week.filter((phrase) => phrase.startsWith('row'))).toEqual([
    'row, What for Amount',
    'row, What there is to pay',
    'row, Rent to Southern Housing £145.50',
    'row, Service charge, main part to Southern Housing not in the sum: ask',
    'row, Service charge, the part benefits do not cover to Southern Housing not in the sum: ask',
    'row, Wellbeing charge to the care provider £12.50',
    'row, Meals from the scheme part of the service charge',
    'row, Heating and hot water in your home to the landlord or supplier not in the sum: ask',
    'row, Water to the water company not in the sum: ask',
    'row, Electricity in your home to the supplier not in the sum: ask',
    'row, Everything the week costs £158.00',
    'row, Help with it',
    'row, Housing Benefit from the council £145.50',
    'row, Council Tax Reduction from the council £0.00',
    'row, What the council pays towards care from the council £0.00',
    'row, What helps £145.50',
    'row, What you pay £12.50',
    'row, What comes in',
    'row, Guarantee Credit from the Pension Service £238.00',
    'row, Money coming in £238.00',
    'row, What is left £225.50',
  ]);
  expect(week.filter(isHeading(3))).toEqual([
    'heading, How we worked it out, level 3',
    'heading, What is missing, level 3',
    'heading, What we counted where something was left out, level 3',
    'heading, The council’s own rules, level 3',
    'heading, What to ask next, level 3',
    'heading, What you told us, level 3',
  ]);
  expect(after(week, 'heading, What to ask next', 6)).toEqual([
    'list',
    'Pension Credit: ask the Pension Service. Nobody pays it until you ask.',
    'Housing Benefit: ask the council before you move.',
    'A money check by the council (a financial assessment) before you say yes to a home.',
    'Ring Access and Information Team, Medway Council:',
    'link, 01634 334466',
  ]);
  expect(findNoise(reader.heard)).toEqual([]);
});

test('what the estimator works out in between is said by itself', async ({ browser }) => {
  const reader = await startScreenReader(browser, openEstimator);
  await reader.listenTo('button, Continue');
  await reader.press('heading, What does the home cost?');
  await reader.listenTo('textbox, Amount');
  await reader.type('650');
  await reader.page.getByLabel('How often').first().selectOption('every month');
  await reader.waitFor('£650.00 every month is £150.00 a week.');

  await reader.listenTo('button, Continue');
  for (let part = 3; part <= 7; part += 1) {
    await reader.press('heading');
    await reader.listenTo('button, Continue');
  }
  await reader.press('heading, Your week');
  await reader.listenTo('radio, Four weeks');
  await reader.press('every four weeks left.');
});

test('a sign read by its name, a thing without a name and words said twice are found to be noise', async ({
  browser,
}) => {
  const reader = await startScreenReader(browser, (page) =>
    page.goto('/').then(() =>
      page.setContent(
        `<main><p>Home › Costs</p><button></button><section aria-label="Whom to ring"><h2>Whom to ring</h2></section>
         <fieldset><p>What for?</p></fieldset><p>This is enough.</p></main>`,
      ),
    ),
  );
  await reader.listenTo('This is enough');
  expect(findNoise(reader.heard)).toEqual([
    'Home › Costs',
    'button',
    'heading, Whom to ring, level 2',
    'group',
  ]);
});
