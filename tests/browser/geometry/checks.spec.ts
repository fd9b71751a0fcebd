/** The checks of this folder find what they look for: each meets a page that is wrong in its own way. */
import { expect, test } from '@playwright/test';
import { findUnseen } from '../support/forced-colours.ts';
import { findMotion, makeTypefacesLate, measureLayoutShift } from '../support/motion.ts';
import { findPaperFaults, layOutForPaper } from '../support/paper.ts';
import { findLoneHeadings, printPage } from '../support/pdf.ts';
import { setReadersStyle } from '../support/readers-style.ts';
import {
  findBrokenNumbers,
  findCutText,
  findOverlappingText,
  findSmallText,
  findTiringText,
  measureOverflow,
  measureStickyShare,
} from '../support/reading.ts';
import { findSmallTargets } from '../support/targets.ts';
import { wrongPage } from '../support/wrong-page.ts';

const LONG = 'A home of your own with care close by. '.repeat(12);

test('small text, broken numbers, cut text and sideways scrolling are found', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 600 });
  await page.setContent(
    wrongPage(
      `<p class="small">Small</p><p class="narrow">Ring <a href="tel:0">01634 334466</a> and pay −£1,234.50</p>
       <div class="cut">Too long for its box</div><div class="wide">Wide</div>`,
      `.small { font-size: 18px } .narrow { width: 60px; overflow-wrap: anywhere } .cut { height: 10px; overflow: hidden }
       .wide { width: 400px }`,
    ),
  );
  expect(await findSmallText(page)).toEqual(['18 px: Small']);
  expect(await findBrokenNumbers(page)).toEqual(['01634 334466', '−£1,234.50']);
  expect(await findCutText(page)).toEqual([expect.stringContaining('class="cut"')]);
  expect(await measureOverflow(page)).toBeGreaterThan(0);
});

for (const [wrong, body, style, fault] of [
  ['lines that are too long', `<p>${LONG}</p>`, '', 'characters in a line'],
  [
    'text flush on both sides',
    `<p>${LONG}</p>`,
    'p { width: 30em; text-align: justify }',
    'flush on both sides',
  ],
  ['lines that are too close', `<p>${LONG}</p>`, 'p { width: 30em; line-height: 1.4 }', 'lines 1.40 apart'],
  [
    'paragraphs that are too close',
    `<p>${LONG}</p><p>${LONG}</p>`,
    'p { width: 30em; margin: 10px 0 }',
    '10.0 px to the next paragraph',
  ],
] as const)
  test(`text that tires: ${wrong} are found`, async ({ page }) => {
    await page.setContent(wrongPage(body, style));
    expect((await findTiringText(page)).join('\n')).toContain(fault);
  });

test('text that does not tire is left alone', async ({ page }) => {
  await page.setContent(wrongPage(`<p>${LONG}</p><p>${LONG}</p>`, 'p { width: 30em }'));
  expect(await findTiringText(page)).toEqual([]);
});

test('targets that are too small, too low or too close to another are found', async ({ page }) => {
  await page.setContent(
    wrongPage(
      `<button>Tiny</button> <a class="button" href="/">Go on</a>
       <p><label class="choice-label">Yes</label></p>
       <p>Words <a href="/a/">A</a><a href="/b/">B</a> and more of them, far from <a href="/c/">another</a>.</p>`,
      `button { width: 30px; height: 30px } .button { display: inline-block; padding: 10px }
       .choice-label { display: block; height: 50px }`,
    ),
  );
  expect(await findSmallTargets(page)).toEqual([
    expect.stringContaining('30 by 30 px: <button>'),
    expect.stringContaining('class="button"'),
    expect.stringMatching(/^too close to another.*A<\/a>$/),
    expect.stringMatching(/^too close to another.*B<\/a>$/),
    'less than 64 px high: Yes',
  ]);
});

test('texts over each other are found, and words for the ear alone are not', async ({ page }) => {
  await page.setContent(
    wrongPage(
      '<p>One <span class="heard">Two</span></p><p class="up">Three</p><p>Four</p>',
      `.up { margin-top: -40px } .heard { position: absolute; clip-path: inset(50%); left: 0 }`,
    ),
  );
  expect(await findOverlappingText(page)).toEqual(['“One” and “Three”']);
});

test('what always stays in the window is measured', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.setContent(wrongPage('<div>Stays</div>', 'div { position: sticky; top: 0; height: 128px }'));
  expect(await measureStickyShare(page)).toBeCloseTo(1 / 2);
});

test('a reader’s own style is put over the page’s', async ({ page }) => {
  await page.setContent(
    wrongPage('<p class="box">A line of words</p>', '.box { height: 30px; overflow: hidden }'),
  );
  expect(await findCutText(page)).toEqual([]);
  await setReadersStyle(page, 'p { font-size: 200% !important }');
  expect(await findCutText(page)).toEqual([expect.stringContaining('class="box"')]);
});

test('controls and pictures that forced colours take away are found', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setContent(
    wrongPage(
      `<p><input aria-label="A"><input aria-label="B" class="bare"></p>
       <p><a href="/a/">Prices</a> <a href="/b/" class="gone">Homes</a></p>
       <svg width="40" height="40"><rect width="40" height="20" fill="CanvasText"/></svg>
       <svg width="41" height="40"><rect width="40" height="20" fill="Canvas"/></svg>`,
      '.bare { border: 0 } .gone { forced-color-adjust: none; color: Canvas; text-decoration: none }',
    ),
  );
  expect(await findUnseen(page)).toEqual([
    expect.stringContaining('class="bare"'),
    expect.stringContaining('class="gone"'),
    expect.stringContaining('width="41"'),
  ]);
});

test('what moves although less motion was asked for is found', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setContent(
    wrongPage(
      '<p class="turns">Turns</p><p class="fades">Fades</p><p class="marked">Marked</p><p>Still</p>',
      `html { scroll-behavior: smooth } @keyframes turn { to { rotate: 1turn } } .turns { animation: turn 2s infinite }
       .fades { transition: opacity 0.2s } .marked::before { content: '!'; transition: all 1s }`,
    ),
  );
  expect(await findMotion(page)).toEqual([
    'running: 2000 ms',
    'smooth scrolling',
    'p.turns',
    'p.fades',
    'p.marked::before',
  ]);
});

test('what jumps while a page loads is found, also when the typeface is late', async ({ page }) => {
  await page.setContent(wrongPage('<p>One</p><p>Two</p>'));
  expect(await measureLayoutShift(page)).toEqual([]);
  await page.evaluate(() =>
    document.querySelector('main')?.prepend(document.createElement('hr'), 'Late words'),
  );
  expect(await measureLayoutShift(page)).toEqual([expect.stringContaining('<p>Two</p>')]);

  const wide = 'src: url(/letters.woff2); size-adjust: 300%; font-display: swap';
  const html = wrongPage(
    '<p>One</p><p>Two</p>',
    `@font-face { font-family: Late; ${wide} } p { font-family: Late, serif }`,
  );
  await page.route('**/jumping/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await makeTypefacesLate(page);
  await page.goto('/');
  const [typeface = ''] = await page.evaluate(() =>
    [...document.fonts].length > 0
      ? performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => name.endsWith('.woff2'))
      : [],
  );
  await page.route('**/letters.woff2', (route) => route.fallback({ url: typeface }));
  await page.goto('/jumping/');
  expect((await measureLayoutShift(page)).join('\n')).toContain('<p>Two</p>');
});

test('what does not belong on paper is found', async ({ page }) => {
  await page.setContent(
    wrongPage(
      `<p class="grey">Grey</p><p class="ground">Ground</p><nav>Ways</nav><button>Go</button>
       <div data-sample><button>Sample</button></div><div class="stays">Stays</div>
       <p><a href="https://elsewhere.example/a">Elsewhere</a> <a href="https://elsewhere.example/b" class="told">Told</a></p>
       <details><summary>Why</summary><p>Because</p></details>
       <div class="whole"><h2>With its text</h2><p>Text</p></div><div class="whole"><h3>Without</h3></div>`,
      `h1, h2, h3 { break-after: auto } .whole { break-inside: avoid } .grey { color: #333 } .ground { background: #eee } .stays { position: fixed; bottom: 0 }
       a { color: #000 } .told::after { content: attr(href) } button { color: #000; background: none }`,
    ),
  );
  await layOutForPaper(page);
  const faults = await findPaperFaults(page);
  expect(faults).toEqual([
    expect.stringContaining('rgb(51, 51, 51) on rgb(255, 255, 255)'),
    expect.stringContaining('rgb(0, 0, 0) on rgb(238, 238, 238)'),
    expect.stringMatching(/^no address: .*Elsewhere/),
    expect.stringContaining('of no use on paper: <nav>'),
    expect.stringContaining('of no use on paper: <button>Go'),
    expect.stringContaining('on every sheet'),
    expect.stringContaining('closed: <details>'),
    expect.stringContaining('may stand alone: <h1>'),
    expect.stringContaining('may stand alone: <h3>'),
  ]);
});

test('a heading alone at the end of a sheet is found', async ({ page }) => {
  // The first sheet has room for 263 mm between its margins: the heading stands in the last 8 of them.
  const style = `@page { size: A4; margin: 16mm 14mm 18mm } body { margin: 0; font-size: 12pt } h1 { display: none }
    div { height: 255mm } h2 { margin: 0; font-size: 14pt; break-after: auto } p { margin: 0; break-before: auto }`;
  await page.setContent(
    wrongPage('<div></div><h2>Alone</h2><p class="next">Next</p>', `${style} .next { break-before: page }`),
  );
  const printed = await printPage(page);
  expect(printed.sheets).toBe(2);
  expect(findLoneHeadings(printed)).toEqual(['“Alone” stands alone at the end of sheet 1.']);
  await page.setContent(wrongPage('<h2>Not alone</h2><p>Next</p>', style));
  expect(findLoneHeadings(await printPage(page))).toEqual([]);
});
