/**
 * `npm run bytes [-- FOLDER]`: the heaviest page of each kind and every tool, in bytes after brotli, beside its goal.
 * Exits 1 when one is over. Build first: `npm run build`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { heaviestOfEachKind, measure } from './bytes/budgets.ts';
import { createScales } from './bytes/weigh-page.ts';
import { DIST, listFiles } from './support/project.ts';

const [folder = DIST] = process.argv.slice(2);
const weigh = createScales(path.resolve(folder));
const pages = listFiles(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    return measure(address, weigh(readFileSync(path.join(folder, file), 'utf8')));
  });

const number = (bytes: number): string => bytes.toLocaleString('en-GB').padStart(8);
const heading = ['kind', 'html', 'styles', 'pictures', 'scripts', 'later', 'fonts', 'counted', 'goal'];
console.log(heading.map((name, index) => (index === 0 ? name.padEnd(16) : name.padStart(9))).join(''));
for (const { kind, address, weight, counted, goal, isOver } of heaviestOfEachKind(pages)) {
  const { html, styles, pictures, scripts, onDemand, fonts } = weight;
  const numbers = [html, styles, pictures, scripts, onDemand, fonts, counted, goal].map(
    (bytes) => ` ${number(bytes)}`,
  );
  console.log(`${kind.padEnd(16)}${numbers.join('')}  ${isOver ? 'OVER' : 'ok'}  ${address}`);
}
console.log(
  '\nBytes after brotli. Counted: all that the page loads but fonts; for a tool, its scripts. Later: on demand only.',
);
const over = pages.filter(({ isOver }) => isOver);
if (over.length > 0) {
  console.error(`Over the goal: ${over.map(({ address }) => address).join(', ')}`);
  process.exitCode = 1;
} else console.log(`${pages.length} pages, none over its goal.`);
