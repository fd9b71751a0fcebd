/** The site as a whole: what is the same on every page, and what no page has. No browser is needed. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { listFiles } from '#commands/support/project.ts';
import { listBuiltPages, SITE_FOLDER } from '../support/built-pages.ts';
import {
  findUnwantedMarkup,
  findUnwantedScript,
  findUnwantedStyle,
  trailOf,
  waysAndHelp,
} from '../support/whole-site.ts';
import { wrongPage } from '../support/wrong-page.ts';

const pages = listBuiltPages();
const [home] = pages.filter(({ address }) => address === '/');

/** The site's own scripts or style sheets, each with its text. */
function filesOf(ending: '.js' | '.css'): { file: string; text: string }[] {
  const files = listFiles(SITE_FOLDER).filter((file) => file.startsWith('_astro/') && file.endsWith(ending));
  expect(files).not.toHaveLength(0);
  return files.map((file) => ({ file, text: readFileSync(path.join(SITE_FOLDER, file), 'utf8') }));
}

test('the ways on and the help stand in the same order on every page', () => {
  const first = waysAndHelp(home?.html ?? '');
  expect(first).toContain('a number to ring');
  for (const { address, html } of pages) expect(waysAndHelp(html), address).toEqual(first);
});

test('every page but the first says where in the site it is', () => {
  for (const { address, html } of pages.filter((page) => page !== home)) {
    const trail = trailOf(html);
    expect(trail[0], address).toBe('Home');
    expect(trail.length, address).toBeGreaterThan(1);
    expect(html, address).toContain('aria-current="page"');
  }
});

test('no page has sound, film, a time limit, a password, or anything to drag or to hold a pointer on', () => {
  for (const { address, html } of pages) expect(findUnwantedMarkup(html), address).toEqual([]);
  for (const { file, text } of filesOf('.js')) expect(findUnwantedScript(text), file).toEqual([]);
  for (const { file, text } of filesOf('.css')) expect(findUnwantedStyle(text), file).toEqual([]);
});

test('what no page may have is found where it is', () => {
  for (const [wrong, found] of [
    ['<video src="/film.mp4"></video>', 'sound, film or a moving picture'],
    ['<iframe src="/map"></iframe>', 'a part of another site'],
    ['<meta http-equiv="refresh" content="5">', 'a page that goes away by itself'],
    ['<input type="password">', 'a password'],
    ['<p draggable="true">Drag me</p>', 'something to drag'],
    ['<button accesskey="s">Search</button>', 'a key of its own'],
    ['<p title="More">Rent</p>', 'words that only a resting pointer brings'],
  ])
    expect(findUnwantedMarkup(wrongPage(wrong ?? ''))).toEqual([found]);
  expect(findUnwantedMarkup(wrongPage('<p>Rent</p>'))).toEqual([]);

  expect(findUnwantedScript('e.addEventListener("touchstart",go)')).toHaveLength(1);
  expect(findUnwantedScript('addEventListener("devicemotion",go)')).toHaveLength(1);
  expect(findUnwantedScript('setInterval(go,5e3)')).toHaveLength(1);
  expect(findUnwantedStyle('.menu:hover ul{display:block}')).toHaveLength(1);
  expect(findUnwantedStyle('.spin{animation:spin 1s infinite}')).toHaveLength(1);
});

test('a page whose ways on are in another order, or that does not say where it is, is found', () => {
  const page = (ways: string): string =>
    `<header><a href="tel:0">0</a>${ways}</header><main></main><footer></footer>`;
  const [one, other] = ['<a href="/a/">A</a><a href="/b/">B</a>', '<a href="/b/">B</a><a href="/a/">A</a>'];
  expect(waysAndHelp(page(one))).toEqual(['a number to ring', '/a/', '/b/']);
  expect(waysAndHelp(page(other))).not.toEqual(waysAndHelp(page(one)));
  expect(trailOf(page(one))).toEqual([]);
});
