/** The HTML of every page, as it is built: valid, titled, and in order. No browser is needed. */
import { expect, test } from '@playwright/test';
import { listBuiltPages } from '../support/built-pages.ts';
import { findMarkupFaults } from '../support/markup.ts';

const pages = listBuiltPages();

for (const { address, html } of pages)
  test.describe(address, () => {
    test('is valid and says that it is in British English', async () => {
      expect(await findMarkupFaults(html, 'built')).toEqual([]);
      expect(html).toMatch(/<html[^>]* lang="en-GB"/);
    });
  });

test('no two pages have the same title or the same description', () => {
  for (const pattern of [/<title>(.*?)<\/title>/, /<meta name="description" content="([^"]*)"/]) {
    const found = pages.map(({ html }) => pattern.exec(html)?.[1] ?? '');
    expect(found.filter((text) => text.trim() === '')).toEqual([]);
    expect(found.filter((text, index) => found.indexOf(text) !== index)).toEqual([]);
  }
});
