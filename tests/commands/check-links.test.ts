/** A link that leads nowhere stops the build, and says which file to mend and how. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { findBrokenLinks } from '#commands/links/find-broken-links.ts';
import { ROOT } from '#commands/support/project.ts';
import { makeFolder } from './temporary-folder.ts';

const page = (body: string, canonical = 'https://guide.example/'): string =>
  `<html><head><link rel="canonical" href="${canonical}"></head><body>${body}</body></html>`;

/** The broken links of a site whose home page has this body; beside it stand a guide and a style sheet. */
function brokenOn(body: string, content: Record<string, string> = {}): ReturnType<typeof findBrokenLinks> {
  const site = makeFolder({
    'index.html': page(body),
    'guides/costs/index.html': page('<h2 id="rent">Rent</h2>', 'https://guide.example/guides/costs/'),
    'look.css': '',
  });
  return findBrokenLinks(site, makeFolder(content));
}

it.each([
  '<a href="/guides/costs/">Costs</a>',
  '<a href="/guides/costs/#rent">Rent</a>',
  '<a href="guides/costs/#rent">Rent</a>',
  '<a href="https://guide.example/guides/costs/">Costs</a>',
  '<link rel="stylesheet" href="/look.css">',
  '<p id="here"><a href="#here">Here</a> <a href="#top">Up</a></p>',
  '<a href="/guides/costs/#scheme=hill-court">Start with a scheme</a>',
  '<a href="tel:+441632960001">Ring</a> <a href="https://elsewhere.example/gone/">Elsewhere</a>',
])('lets %s pass', (body) => {
  expect(brokenOn(body)).toEqual([]);
});

it.each([
  [
    '<a href="/guides/prices/">Prices</a>',
    '/guides/prices/',
    'There is no page or file /guides/prices/. Correct the address, or remove the link.',
  ],
  [
    '<a href="https://guide.example/guides/prices/">Prices</a>',
    'https://guide.example/guides/prices/',
    'There is no page or file /guides/prices/. Correct the address, or remove the link.',
  ],
  [
    '<a href="/guides/costs">Costs</a>',
    '/guides/costs',
    'Write the address with a slash at its end: /guides/costs/.',
  ],
  [
    '<a href="/guides/costs/#mortgage">Mortgage</a>',
    '/guides/costs/#mortgage',
    'The page /guides/costs/ has no part with the id mortgage. Correct what follows the #, or remove it.',
  ],
  ['<a href="http://:">Nowhere</a>', 'http://:', 'This is no address. Correct it.'],
  [
    '<img src="/house.jpg" alt="A house">',
    '/house.jpg',
    'There is no page or file /house.jpg. Correct the address, or remove the link.',
  ],
])('refuses %s', (body, target, message) => {
  expect(brokenOn(body)).toEqual([{ target, message, pages: ['/'], files: [] }]);
});

it('names the content file that the link is written in', () => {
  const content = {
    'guides/moving.mdx': 'See [the prices](/guides/prices/).',
    'guides/other.mdx': 'Not a link: /guides/prices/.',
  };
  const [broken] = brokenOn('<a href="/guides/prices/">the prices</a>', content);
  expect(broken?.files).toEqual(['content/guides/moving.mdx']);
});

it('tells a link that stands on many pages once, with the pages', () => {
  const site = makeFolder({
    'index.html': page('<a href="/gone/">x</a>'),
    'a/index.html': page('<a href="/gone/">x</a>'),
  });
  const broken = findBrokenLinks(site, makeFolder({}));
  expect(broken.map(({ target, pages }) => ({ target, pages }))).toEqual([
    { target: '/gone/', pages: ['/a/', '/'] },
  ]);
});

it('ends the command with exit 1, so that a build stops', () => {
  const site = makeFolder({ 'index.html': page('<a href="/gone/">x</a>') });
  const { status, stderr } = spawnSync('node', ['src/commands/check-links.ts', site], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain(
    'a file in src: link /gone/: There is no page or file /gone/. Correct the address, or remove the link. (on /)',
  );
  expect(stderr).toContain('1 broken link.');
});
