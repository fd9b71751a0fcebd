/** The HTML of every page, as it is built: valid, titled, and in order. No browser is needed. */
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { listBuiltPages } from '../support/built-pages.ts';

const pages = listBuiltPages();

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // How the build writes is its own affair: these are about taste, not about meaning.
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A style sheet keeps telephone numbers on one line, and every-page.spec.ts measures it.
    'tel-non-breaking': 'off',
    // An id may start with a digit, as a heading does.
    'valid-id': ['error', { relaxed: true }],
  },
});

function headingLevels(html: string): number[] {
  return [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
}

for (const { address, html } of pages)
  test(`${address} is valid, speaks British English and has its headings in order`, async () => {
    const { results } = await validator.validateString(html);
    const findings = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
    );
    expect(findings).toEqual([]);

    expect(html).toMatch(/<html[^>]* lang="en-GB"/);
    const levels = headingLevels(html);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1);
    expect(jumps, 'headings that leave out a level').toEqual([]);
  });

for (const { address, html } of pages)
  test(`${address} may load and run only what is its own`, () => {
    const [, written = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html) ?? [];
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

test('no two pages have the same title or the same description', () => {
  for (const pattern of [/<title>(.*?)<\/title>/, /<meta name="description" content="([^"]*)"/]) {
    const found = pages.map(({ html }) => pattern.exec(html)?.[1] ?? '');
    expect(found.filter((text) => text.trim() === '')).toEqual([]);
    expect(found.filter((text, index) => found.indexOf(text) !== index)).toEqual([]);
  }
});
