/**
 * `npm run check:links [-- FOLDER]`: follows every link inside the built site. Prints each broken one with the file
 * it is written in and what to do, and exits 1 when there is one.
 */
import path from 'node:path';
import { findBrokenLinks } from './links/find-broken-links.ts';
import { DIST, ROOT } from './support/project.ts';

const [folder = DIST] = process.argv.slice(2);
const broken = findBrokenLinks(path.resolve(folder), path.join(ROOT, 'content'));

for (const { page, target, message, files } of broken) {
  const written = files.length > 0 ? files.join(' and ') : 'a file in src';
  console.error(`${written}: link ${target}: ${message} (on the page ${page})`);
}
if (broken.length > 0) {
  console.error(`\n${broken.length} broken ${broken.length === 1 ? 'link' : 'links'}.`);
  process.exitCode = 1;
} else console.log('Every link inside the site leads somewhere.');
