/** The checks of this folder find what they look for: each meets a page that is wrong in its own way. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { ROOT } from '#commands/support/project.ts';
import { readAbout } from '#domain/eligibility/person.ts';
import { readAccessibilityTree } from '../support/accessibility-tree.ts';
import { expectNoAxeFindingsInAnyLook } from '../support/axe.ts';
import { findHiddenFocus } from '../support/focus.ts';
import { findWalkFaults, walkWithKeyboard } from '../support/keyboard.ts';
import { findMarkupFaults } from '../support/markup.ts';
import {
  findLanguageFaults,
  findPictureFaults,
  findUnnamedSections,
} from '../support/pictures-and-languages.ts';
import { QUESTION_STATES } from '../support/states/eligibility-check.ts';
import { findHeadingFaults, findLandmarkFaults, findLinkFaults } from '../support/told-parts.ts';
import { wrongPage } from '../support/wrong-page.ts';

for (const [wrong, body, style] of [
  ['a picture without words', '<img src="/favicon.svg">', ''],
  ['contrast under 4.5:1', '<p>Pale</p>', 'p { color: #999; background: #fff }'],
  ['contrast under 7:1', '<p>Pale</p>', 'p { color: #6a6a6a; background: #fff }'],
  [
    'contrast in the dark alone',
    '<p>Pale</p>',
    '@media (prefers-color-scheme: dark) { p { color: #777; background: #888 } }',
  ],
  [
    'targets that are too close',
    '<p><button>1</button><button>2</button></p>',
    'button { width: 12px; height: 12px; padding: 0; border: 0; margin: 0 }',
  ],
] as const)
  test(`axe finds ${wrong}`, async ({ page }) => {
    await page.setContent(wrongPage(body, style));
    await expect(expectNoAxeFindingsInAnyLook(page)).rejects.toThrow('axe findings');
  });

test('headings: a level left out, no words, and no first or a second first heading are found', async ({
  page,
}) => {
  await page.setContent(wrongPage('<h3>Deep</h3><h2></h2><h1>Again</h1>'));
  expect(findHeadingFaults(await readAccessibilityTree(page))).toEqual([
    'There are 2 headings of the first level.',
    '“Deep” is an h3 after an h1.',
    'An h2 has no words.',
  ]);
  await page.setContent('<h2>Late</h2>');
  expect(findHeadingFaults(await readAccessibilityTree(page))).toContain(
    'There are 0 headings of the first level.',
  );
});

test('parts: what is missing, double, without a name or with another’s name is found', async ({ page }) => {
  await page.setContent(
    `<header>One</header><main>One</main><main>Two</main><nav>Ways</nav><nav aria-label="Ways">Ways</nav>
     <nav aria-label="Ways">Ways</nav><section>Words</section>
     <section><h2>Prices</h2></section>`,
  );
  expect(findLandmarkFaults(await readAccessibilityTree(page))).toEqual([
    'There are 2 parts “main”.',
    'There are 0 parts “contentinfo”.',
    'A part “navigation” has no name.',
    'Two parts “navigation” have the name “Ways”.',
  ]);
  expect(await findUnnamedSections(page)).toEqual(['<section>Words</section>']);
});

test('links: words that say nothing, or not where they lead, are found', async ({ page }) => {
  const origin = 'https://guide.example';
  await page.setContent(
    wrongPage(`<base href="${origin}"><a href="/a/">here</a> <a href="/b/">Click for prices</a> <a href="/c/">?</a>
      <a href="/d/">Prices</a> <a href="/e/">Prices</a> <a href="/f.pdf">Form</a>
      <a href="https://www.elsewhere.example/">The council</a>`),
  );
  expect(findLinkFaults(await readAccessibilityTree(page), origin)).toEqual([
    '“here” says nothing alone.',
    '“Click for prices” says nothing alone.',
    '“?” has fewer than two letters.',
    `“Prices” leads to ${origin}/d/ and to ${origin}/e/.`,
    '“Form” does not say that it is a pdf.',
    '“The council” does not say that it leads to elsewhere.example.',
  ]);
  await page.setContent(
    wrongPage(`<base href="${origin}"><a href="/d/">Prices</a> <a href="/d/">Prices</a> <a href="/f.pdf">Form (PDF)</a>
      <a href="https://www.elsewhere.example/">The council, at www.elsewhere.example</a>
      <a href="tel:01634334466">01634 334466</a> <a href="tel:+441634334466">01634 334466</a>
      <a href="mailto:a@elsewhere.example">Write to us</a>`),
  );
  expect(findLinkFaults(await readAccessibilityTree(page), origin)).toEqual([]);
});

test('pictures: those without words, with few, or with words about themselves are found', async ({
  page,
}) => {
  await page.setContent(
    wrongPage(`<img src="/a.png"><img src="/b.png" alt="Image of a house with a garden"><img src="/c.png" alt="">
      <svg role="img" aria-label="House"></svg><svg></svg><svg aria-hidden="true"></svg>
      <svg role="img" aria-label="front-door.svg of the house"></svg>
      <svg role="img" aria-label="Seven rooms round a garden"></svg>
      <div role="img" aria-label="Two rooms side by side"><svg></svg><svg></svg></div>`),
  );
  expect(await findPictureFaults(page)).toEqual([
    expect.stringContaining('has no alt'),
    expect.stringContaining('says what it is instead of what it shows'),
    expect.stringContaining('says too little: “House”'),
    expect.stringContaining('is neither hidden nor role="img"'),
    expect.stringContaining('has the name of a file'),
  ]);
});

test('languages: another script without its code, a wrong code and a wrong direction are found', async ({
  page,
}) => {
  await page.setContent(
    wrongPage(`<p>Polski <bdi lang="pl">Polski</bdi></p><p>বাংলা</p><p lang="ru">বাংলা</p><p lang="bn">বাংলা</p>
      <p lang="ur">اردو</p><p lang="ur" dir="rtl">اردو</p>`),
  );
  expect(await findLanguageFaults(page)).toEqual([
    '“বাংলা” is not in the script of “en-GB”.',
    '“বাংলা” is not in the script of “ru”.',
    '“اردو” in “ur” runs ltr.',
  ]);
  await page.setContent('<html lang="fr"><p>Words</p></html>');
  expect(await findLanguageFaults(page)).toEqual(['The page is in “fr”.']);
});

test('markup that is not valid is found', async () => {
  const html = wrongPage('<p id="a"></p><p id="a"><button>Go</button></p>');
  expect(await findMarkupFaults(html, 'live')).toEqual([
    expect.stringContaining('no-dup-id'),
    expect.stringContaining('no-implicit-button-type'),
  ]);
});

const BOX = 'a { display: block; width: 200px; height: 60px }';

for (const [wrong, body, style, fault] of [
  [
    'what cannot be reached',
    '<a href="/">One</a><a href="/" tabindex="-1">Two</a>',
    '',
    'was reached 0 times',
  ],
  [
    'another order than in the code',
    '<a href="/" tabindex="1">One</a><a href="/">Two</a><a href="/" tabindex="2">Three</a>',
    '',
    'out of order',
  ],
  [
    'another order than the one seen',
    '<a href="/">One</a><a href="/">Two</a>',
    'main { display: flex; flex-direction: column-reverse }',
    'stands above',
  ],
  [
    'a stop where nothing can be done',
    '<p tabindex="-1">Words</p><a href="/">One</a><a href="/">Two</a>',
    '',
    'Tab stops where nothing can be done',
  ],
  [
    'a trap',
    '<a href="/">One</a><button type="button">Two</button><a href="/">Three</a>',
    '',
    'does not leave',
  ],
] as const)
  test(`walking with the keyboard finds ${wrong}`, async ({ page }) => {
    await page.setContent(wrongPage(body, `${BOX} ${style}`));
    await page.evaluate((kind) => {
      if (kind === 'a trap')
        document.querySelector('button')?.addEventListener('blur', ({ currentTarget }) => {
          (currentTarget as HTMLElement).focus();
        });
      if (kind === 'a stop where nothing can be done')
        document.querySelector('a')?.addEventListener('blur', () => document.querySelector('p')?.focus());
    }, wrong);
    expect(findWalkFaults(await walkWithKeyboard(page)).join('\n')).toContain(fault);
  });

test('walking with the keyboard finds nothing where all is well: columns, groups of answers, what is closed', async ({
  page,
}) => {
  await page.setContent(
    wrongPage(
      `<div><a href="/">One</a><a href="/">Two</a></div><div><a href="/">Three</a></div>
       <p><input type="radio" name="a" aria-label="Yes"><input type="radio" name="a" aria-label="No"></p>
       <details><summary>Why</summary><a href="/">Hidden</a></details>`,
      `${BOX} main { columns: 2 } h1 { column-span: all } div { break-inside: avoid }`,
    ),
  );
  expect(findWalkFaults(await walkWithKeyboard(page))).toEqual([]);
});

for (const [wrong, style, fault] of [
  ['no sign at all', 'a { outline: none }', '0 of'],
  ['a sign that is too thin', 'a { outline: none } a:focus { text-decoration: none }', 'pixels change'],
  ['a sign that is too pale', 'a:focus { outline: 6px solid #ccc }', '0 of'],
  [
    'a stop that lies under something',
    'a:focus { outline: 6px solid #000 } div { position: fixed; inset: 0; background: #fffc }',
    'lies under',
  ],
] as const)
  test(`looking for the keyboard finds ${wrong}`, async ({ page }) => {
    await page.setContent(
      wrongPage('<p><a href="/">Prices of all homes</a></p><div></div>', `${BOX} ${style}`),
    );
    expect((await findHiddenFocus(page)).join('\n')).toContain(fault);
  });

test('looking for the keyboard is content with a ring of 3 px', async ({ page }) => {
  await page.setContent(wrongPage('<a href="/">Prices</a>', `${BOX} a:focus { outline: 3px solid #000 }`));
  expect(await findHiddenFocus(page)).toEqual([]);
});

test('every question of the pathway that is walked is among the states that are looked at', () => {
  const file = path.join(ROOT, 'content/pathways/medway-extra-care.yaml');
  const { questions } = readAbout(parse(readFileSync(file, 'utf8')) as { questions: { label: string }[] });
  const asked = QUESTION_STATES.map(({ question }) => question);
  const missing = questions.filter(({ label }) => !asked.some((beginning) => label.startsWith(beginning)));
  expect(missing).toEqual([]);
  expect(asked).toHaveLength(questions.length);
});
