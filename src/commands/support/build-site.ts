/** Builds the site into a folder: content check, pages, links, search index. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DIST, listFiles, ROOT, runProgram } from './project.ts';
import { writeSearchIndex } from './search-index.ts';

const INPUTS = [
  'content',
  'public',
  'src',
  'tests/accessibility',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];
const STAMP = path.join(ROOT, 'node_modules', '.cache', 'built-from');

/** One number for everything that a build is made from: the same number, the same site. */
function fingerprintInputs(): string {
  const { SITE_URL = '', SOURCE_DATE = '' } = process.env;
  // Pages say on which day they were put together, so a new day makes a new site.
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
  const hash = createHash('sha256').update([SITE_URL, SOURCE_DATE || today].join('\0'));
  for (const input of INPUTS) {
    const place = path.join(ROOT, input);
    const files =
      path.extname(input) === '' ? listFiles(place).map((file) => path.join(place, file)) : [place];
    for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** True when `dist` was built from exactly what stands in the project now. */
export function isBuildCurrent(): boolean {
  return (
    existsSync(path.join(DIST, 'index.html')) &&
    existsSync(STAMP) &&
    readFileSync(STAMP, 'utf8') === fingerprintInputs()
  );
}

/** Builds into `folder`. False when a step failed; that step has printed what to do. */
export async function buildSite(folder: string): Promise<boolean> {
  const inputs = fingerprintInputs();
  const node = async (...args: string[]): Promise<boolean> => (await runProgram('node', args)).code === 0;
  const command = (name: string): string => path.join(ROOT, 'src', 'commands', name);

  if (!(await node(command('check-content.ts')))) return false;
  // --force: without it a changed schema would not reach entries that were read before.
  if ((await runProgram('astro', ['build', '--force', '--outDir', folder])).code !== 0) return false;
  if (!(await node(command('check-links.ts'), folder))) return false;
  await writeSearchIndex(folder);

  if (folder === DIST) {
    mkdirSync(path.dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, inputs);
  }
  return true;
}
