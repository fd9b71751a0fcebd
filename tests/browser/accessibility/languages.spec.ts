/** The lines in other languages: each language in its own script, with the code and the direction that it is read with. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { ROOT, listFiles } from '#commands/support/project.ts';

interface Area {
  readonly languages?: { readonly lines: readonly { lang: string; name: string; nativeName: string }[] };
}

const folder = path.join(ROOT, 'content/areas');
const lines = listFiles(folder)
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => (parse(readFileSync(path.join(folder, file), 'utf8')) as Area).languages?.lines ?? []);

test('there are languages to look at', () => {
  expect(lines.length).toBeGreaterThan(0);
});

for (const { lang, name, nativeName } of lines)
  test(`${name} is written in its own script, with its code and its direction`, async ({ page }) => {
    await page.goto('/languages/');
    const own = page.getByText(nativeName, { exact: true });
    await expect(own).toHaveAttribute('lang', lang);
    // Unicode's own data: which script a language is written in, and which way that runs.
    const script = new Intl.Locale(lang).maximize().script ?? '';
    const isRightToLeft = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo'].includes(script);
    await expect(own).toHaveCSS('direction', isRightToLeft ? 'rtl' : 'ltr');
    // Chinese says which of its two ways of writing it means.
    const letters = script.startsWith('Han') ? 'Han' : script;
    expect(nativeName).toMatch(new RegExp(`^[\\p{Script=${letters}}\\p{M}\\s]+$`, 'u'));
    // The same name in plain English stands beside it, so that helpers can find the line.
    await expect(page.getByRole('listitem').filter({ has: own })).toContainText(name);
  });
