/**
 * `npm run check:links [-- FOLDER]`: follows every link inside the built site. Prints each broken one with the file
 * it is written in and what to do, and exits 1 when there is one.
 */
import path from 'node:path';
import { findBrokenLinks } from './links/find-broken-links.ts';
import { DIST, ROOT } from './support/project.ts';

const [folder = DIST] = process.argv.slice(2);
const broken = findBrokenLinks(path.resolve(folder), path.join(ROOT, 'content'));

const PAGES_NAMED = 3;

for (const { target, message, pages, files } of broken) {
  const written = files.length > 0 ? files.join(', ') : 'a file in src';
  const more = pages.length > PAGES_NAMED ? ` and ${pages.length - PAGES_NAMED} more` : '';
  const where = `on ${pages.slice(0, PAGES_NAMED).join(', ')}${more}`;
  console.error(`${written}: link ${target}: ${message} (${where})`);
}
if (broken.length > 0) {
  console.error(`\n${broken.length} broken ${broken.length === 1 ? 'link' : 'links'}.`);
  process.exitCode = 1;
} else console.log('Every link inside the site leads somewhere.');
