/** What every page keeps to on a reader's journey: it sends and keeps nothing, runs only what is its own, and works without scripts. */
import { expect, test } from '@playwright/test';
import { listBuiltPages } from '../support/built-pages.ts';
import { expectNothingKept, expectNoThirdParty, watchPage } from '../support/watch-page.ts';

for (const { address, html } of listBuiltPages())
  test.describe(address, () => {
    test('keeps to its policy and sends and keeps nothing', async ({ page }) => {
      const record = await watchPage(page);
      await page.goto(address);
      // What a page does of its own accord it does by now: it has loaded, and has nothing left to do.
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 })));
      expect(record.complaints).toEqual([]);
      expectNoThirdParty(record, page);
      await expectNothingKept(page);
    });

    test('may load and run only what is its own', () => {
      const [, written = ''] =
        /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? [];
      const policy = new Map(
        written.split(';').map((part): [string, string] => {
          const [name = '', ...values] = part.trim().split(/\s+/);
          return [name, values.join(' ')];
        }),
      );
      expect(policy.get('default-src')).toBe("'none'");
      expect(policy.get('require-trusted-types-for')).toBe("'script'");
      expect(policy.get('base-uri')).toBe("'none'");
      expect(policy.get('script-src')).toMatch(/^'self'/);
      expect(policy.get('style-src')).toMatch(/^'self'/);
      // WebAssembly only where the search index is read; no address of another site anywhere.
      const allowed = address === '/search/' ? "'wasm-unsafe-eval'" : '';
      expect(written.replace(allowed, '')).not.toMatch(/unsafe|https?:|\*|data:/);
      expect(html).not.toMatch(/<[a-z][^>]*\sstyle=/);
      expect(html).not.toMatch(/<[a-z][^>]*\son[a-z]+=/);
    });
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const { address } of listBuiltPages())
    test.describe(address, () => {
      test('has its words, and nothing that does not work', async ({ page }) => {
        await page.goto(address);
        await expect(page.locator('h1')).toBeVisible();
        expect((await page.locator('main').innerText()).length).toBeGreaterThan(100);
        // Samples of controls are there to be looked at, and say so.
        const dead = page.locator(':is(button, input, select, textarea):not([data-sample] *)');
        await expect(dead.filter({ visible: true })).toHaveCount(0);
      });
    });
});
