/** The pages of the built site, as addresses and as text. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DIST, listFiles } from '#commands/support/project.ts';

/** The folder under test: `dist`, or the one that SITE_FOLDER names. */
export const SITE_FOLDER = path.resolve(process.env.SITE_FOLDER ?? DIST);

/** A built page: where it is on the site, and its HTML. */
export interface BuiltPage {
  readonly address: string;
  readonly html: string;
}

/** Every page of the built site, the 404 page too. Throws when nothing has been built. */
export function listBuiltPages(): BuiltPage[] {
  const pages = listFiles(SITE_FOLDER)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(path.join(SITE_FOLDER, file), 'utf8'),
    }));
  if (pages.length === 0) throw new Error(`There are no pages in ${SITE_FOLDER}. Run: npm run build`);
  return pages;
}
