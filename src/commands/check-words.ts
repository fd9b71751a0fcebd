/**
 * `npm run words [-- FOLDER]`: reads every built page as its reader does. Names each sentence that is too long or too
 * hard, each word of art without a meaning, unkind or uneven words, and slips of spelling. Exits 1 when there is one.
 * Build first: `npm run build`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readContent } from './content/read-content.ts';
import { DIST, listFiles, ROOT } from './support/project.ts';
import { checkPage, LIMITS } from './words/check-page.ts';
import { namesInContent } from './words/names-in-content.ts';
import { OWN_WORDS } from './words/own-words.ts';
import { findMisspelt } from './words/spelling.ts';

const [folder = DIST] = process.argv.slice(2);
const { content } = readContent(path.join(ROOT, 'content'));
const glossary = content.glossary.map(({ data }) => data);

const pages = listFiles(folder)
  .filter((file) => file.endsWith('.html'))
  .flatMap((file) => {
    const address = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
    return checkPage(address, readFileSync(path.join(folder, file), 'utf8'), glossary);
  });
const known = [...namesInContent(content), ...Object.values(OWN_WORDS).flat()];
const misspelt = await findMisspelt([...new Set(pages.flatMap(({ said }) => said))], known);

const faults = pages.flatMap(({ page, said, faults: found }) => [
  ...found,
  ...said.flatMap((sentence) =>
    (misspelt.get(sentence) ?? []).map((word) => ({
      page,
      sentence,
      reason: `“${word}” is not spelt as in Britain, or not known`,
    })),
  ),
]);

console.log('grade  sentences  page');
for (const { page, grade, sentences } of pages.toSorted((one, other) => other.grade - one.grade))
  console.log(`${grade.toFixed(1).padStart(5)}  ${String(sentences).padStart(9)}  ${page}`);
for (const { page, sentence, reason } of faults) console.error(`${page}: “${sentence}”: ${reason}.`);
if (faults.length > 0) {
  console.error(`\n${faults.length} ${faults.length === 1 ? 'thing' : 'things'} to reword.`);
  process.exitCode = 1;
} else
  console.log(
    `\nNo grade over ${LIMITS.page}, no sentence over ${LIMITS.words} words, every word of art explained.`,
  );
