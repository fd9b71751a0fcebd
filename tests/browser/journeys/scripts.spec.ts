/** What pages load can be read by older tablets. No browser is needed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'acorn';
import { listBuiltPages, SITE_FOLDER } from '../support/built-pages.ts';

const read = (address: string): string => readFileSync(path.join(SITE_FOLDER, address), 'utf8');

/** Addresses of scripts in this text, as a page or another script names them. */
function scriptsIn(text: string, from: string): string[] {
  const named = [...text.matchAll(/(?:\bsrc=|\bfrom|\bimport\(?)\s*["'`]((?:\/|\.)[^"'`]+\.js)["'`]/g)];
  return named
    .map(([, address = '']) => path.posix.resolve(path.posix.dirname(from), address))
    .filter((address) => !address.startsWith('/pagefind/'));
}

// Pagefind's own script is asked for on the first search, and without it the list of pages is there.
const loaded = new Set(listBuiltPages().flatMap(({ address, html }) => scriptsIn(html, address)));
// A set hands out what is added to it on the way: each script's own imports too.
for (const script of loaded) for (const imported of scriptsIn(read(script), script)) loaded.add(imported);

test('the tools are among the scripts', () => {
  expect(loaded.size).toBeGreaterThan(5);
});

for (const script of loaded)
  test(`${script} is written in the JavaScript of 2017`, () => {
    // Asking for a file later, `import(…)`, is younger, but tablets of that time know it.
    const code = read(script).replaceAll(/\bimport\(/g, 'load(');
    expect(() => parse(code, { ecmaVersion: 2017, sourceType: 'module' })).not.toThrow();
  });
