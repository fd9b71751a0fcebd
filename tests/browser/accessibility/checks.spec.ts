/** The checks of this folder find what they look for: each meets a page that is wrong in its own way. */
import { expect, test } from '@playwright/test';
import { expectNoAxeFindingsInAnyLook } from '../support/axe.ts';
import {
  findBrokenNumbers,
  findCutText,
  findHiddenFocus,
  findSmallTargets,
  findSmallText,
  measureOverflow,
} from '../support/geometry.ts';
import { expectNothingKept, expectNoThirdParty, watchPage } from '../support/watch-page.ts';

const page = (body: string, style = ''): string =>
  `<!doctype html><html lang="en-GB"><head><title>Wrong</title><style>body { font-size: 19px } ${style}</style></head>
   <body><main><h1>Wrong</h1>${body}</main></body></html>`;

for (const [wrong, body, style] of [
  ['a picture without words', '<img src="/favicon.svg">', ''],
  ['contrast under 4.5:1', '<p>Pale</p>', 'p { color: #999; background: #fff }'],
  ['contrast under 7:1', '<p>Pale</p>', 'p { color: #6a6a6a; background: #fff }'],
  [
    'contrast in the dark alone',
    '<p>Pale</p>',
    '@media (prefers-color-scheme: dark) { p { color: #777; background: #888 } }',
  ],
] as const)
  test(`axe finds ${wrong}`, async ({ page: tab }) => {
    await tab.setContent(page(body, style));
    await expect(expectNoAxeFindingsInAnyLook(tab)).rejects.toThrow('axe findings');
  });

test('measuring finds small text, small targets, broken numbers, hidden focus, cut text and sideways scrolling', async ({
  page: tab,
}) => {
  await tab.setViewportSize({ width: 320, height: 600 });
  await tab.setContent(
    page(
      `<p class="small">Small</p><button>Tiny</button> <p class="narrow">Ring <a href="tel:0">01634 334466</a></p>
       <div class="cut">Too long for its box</div><div class="wide">Wide</div>`,
      `.small { font-size: 18px } button { width: 30px; height: 30px; font-size: 19px; outline: none }
       .narrow { width: 60px } .cut { height: 10px; overflow: hidden } .wide { width: 400px }`,
    ),
  );
  expect(await findSmallText(tab)).toEqual(['18 px: Small']);
  expect(await findSmallTargets(tab)).toEqual([expect.stringContaining('30 by 30 px: <button>')]);
  expect(await findBrokenNumbers(tab)).toEqual(['01634 334466']);
  expect(await findCutText(tab)).toEqual([expect.stringContaining('class="cut"')]);
  expect(await measureOverflow(tab)).toBeGreaterThan(0);
  await tab.keyboard.press('Tab');
  expect(await findHiddenFocus(tab)).toEqual([expect.stringContaining('Tiny')]);
});

test('watching finds breaches of the policy, requests to other sites and things kept', async ({
  page: tab,
}) => {
  const record = await watchPage(tab);
  await tab.route('https://elsewhere.example/**', (route) => route.abort());
  await tab.goto('/');
  await tab.evaluate(() => {
    document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/track.gif' }));
    localStorage.setItem('answer', '76');
  });
  await expect.poll(() => record.complaints.join('\n')).toContain('The policy was breached');
  await expect(expectNothingKept(tab)).rejects.toThrow('things kept on the device');
  await tab.goto('https://elsewhere.example/').catch(() => undefined);
  expect(() => {
    expectNoThirdParty(record, tab);
  }).toThrow('requests to other sites');
});
