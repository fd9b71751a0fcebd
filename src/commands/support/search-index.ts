/** Writes the Pagefind index of a built site: the words of every page, in pieces that the search page loads. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';

/** Ready-made search boxes that come with Pagefind. The search page is our own, so they are left out. */
const READY_MADE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Adds the folder `pagefind` to the built site. Throws with Pagefind's own words when a page cannot be read. */
export async function writeSearchIndex(folder: string): Promise<void> {
  // A meaning stands on many pages, and once on the page of words: only there does search find it.
  const { index, errors } = await createIndex({ excludeSelectors: ['.meaning'] });
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  if (added.errors.length > 0)
    throw new Error(`The search index is not complete: ${added.errors.join('; ')}`);
  const { files } = await index.getFiles();
  for (const { path: name, content } of files) {
    if (READY_MADE.test(name)) continue;
    const file = path.join(folder, 'pagefind', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await close();
  console.log(`Search index: ${added.page_count} pages.`);
}
