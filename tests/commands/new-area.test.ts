/** A council that no code knows of: its files are put into a copy of the content, and the site is built from it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listFaults } from '#commands/content/list-faults.ts';
import { ROOT, runProgram } from '#commands/support/project.ts';

const SOURCE = 'source: { document: adass-east-what-are-we-proud-of, section: Foreword }';
const NEW_FILES = {
  'areas/dales.yaml': `name: The Dales
council: Dales Council
summary: Made up for a test.
about:
  - heading: How it goes in the Dales
    points:
      - text: A fact about the Dales.
        ${SOURCE}
`,
  'help/dales/bell.mdx': `---
name: The bell
area: dales
need: alarm
forWhom: People who want to be heard.
cost: not-published
howToGet: Ask the council.
order: 1
sources:
  - { document: adass-east-what-are-we-proud-of, section: Foreword }
---

You ring it. Someone comes.
`,
  'sheets/dales/visit.yaml': `title: A visit in the Dales
area: dales
summary: What to do on a visit.
forWhom: Workers.
hasBoxes: true
order: 1
sections:
  - heading: Before
    points:
      - text: Ring first.
        ${SOURCE}
`,
};

const project = mkdtempSync(path.join(tmpdir(), 'new-area-'));
const page = (address: string): string =>
  readFileSync(path.join(project, 'dist', address, 'index.html'), 'utf8');

beforeAll(async () => {
  for (const part of ['content', 'public', 'src', 'tests/accessibility', 'package.json', 'tsconfig.json'])
    cpSync(path.join(ROOT, part), path.join(project, part), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(project, 'node_modules'));
  cpSync(path.join(ROOT, 'astro.config.mjs'), path.join(project, 'site.config.mjs'));
  // What a build keeps for the next one must not come from here.
  writeFileSync(
    path.join(project, 'astro.config.mjs'),
    `import site from './site.config.mjs';\nexport default { ...site, cacheDir: './kept' };\n`,
  );
  for (const [file, text] of Object.entries(NEW_FILES)) {
    mkdirSync(path.dirname(path.join(project, 'content', file)), { recursive: true });
    writeFileSync(path.join(project, 'content', file), text);
  }
  expect(listFaults(path.join(project, 'content')).faults).toEqual([]);
  const built = await runProgram('astro', ['build', '--silent', '--root', project]);
  expect(built.output).toBe('');
  expect(built.code).toBe(0);
}, 300_000);

afterAll(() => {
  rmSync(project, { recursive: true });
});

it('has a page of its own, which says that no number is published', () => {
  const html = page('areas/dales');
  expect(html).toContain('A fact about the Dales.');
  expect(html).toContain('Adult Social Care, Dales Council');
  expect(html).toContain('Telephone number: not published in our documents.');
  expect(html).toContain('id="help-bell"');
});

it.each([
  ['areas', '/areas/dales/'],
  ['site-map', '/areas/dales/'],
  ['check', '/areas/dales/'],
  ['contacts', '/areas/dales/'],
  ['help', '/areas/dales/#help-bell'],
  ['professionals', '/professionals/dales/visit/'],
])('can be reached from /%s/', (from, href) => {
  expect(page(from)).toContain(`href="${href}"`);
});

it('has no homes and no number, so it is not among those', () => {
  for (const list of ['schemes', 'costs', 'languages']) expect(page(list)).not.toContain('Dales');
  expect(page('contacts')).not.toContain('id="dales"');
});

it('does not show another council’s number at the top of its page', () => {
  const [top = ''] = page('areas/dales').split('<main');
  expect(top).not.toContain('tel:');
  expect(top).toContain('href="#who-to-ring"');
});
