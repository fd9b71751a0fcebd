/** Finds every link of a built site that leads nowhere, and the content file where an editor can mend it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../support/project.ts';
import { readPage, type PageLinks } from './read-page.ts';

/** A link that leads nowhere. */
export interface BrokenLink {
  /** As it is written. */
  readonly target: string;
  /** The addresses of the pages it stands on. */
  readonly pages: readonly string[];
  /** What is wrong, and what to do. */
  readonly message: string;
  /** Where it is written, as `content/guides/couples.mdx`; empty when it comes from the pages' code. */
  readonly files: readonly string[];
}

interface Site {
  readonly folder: string;
  readonly pages: ReadonlyMap<string, PageLinks>;
}

function readSite(folder: string): Site {
  const files = listFiles(folder).filter((file) => file.endsWith('.html'));
  const pages = files.map((file): [string, PageLinks] => [
    `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    readPage(readFileSync(path.join(folder, file), 'utf8')),
  ]);
  return { folder, pages: new Map(pages) };
}

/** What is wrong with one link; undefined when it leads somewhere, or away from the site. */
function explainLink(site: Site, page: string, target: string): string | undefined {
  const here = new URL(page, site.pages.get(page)?.origin ?? 'https://the-site.invalid');
  if (!URL.canParse(target, here)) return 'This is no address. Correct it.';
  const there = new URL(target, here);
  if (there.origin !== here.origin) return undefined;

  const address = decodeURIComponent(there.pathname);
  const found = site.pages.get(address);
  if (!found) {
    if (site.pages.has(`${address}/`)) return `Write the address with a slash at its end: ${address}/.`;
    const isFile = !address.endsWith('/') && existsSync(path.join(site.folder, address));
    return isFile
      ? undefined
      : `There is no page or file ${address}. Correct the address, or remove the link.`;
  }
  const fragment = decodeURIComponent(there.hash.slice(1));
  // `#scheme=atlas-place` is no place on the page: it tells a tool where to start, and no server sees it.
  if (fragment === '' || fragment === 'top' || fragment.includes('=') || found.ids.has(fragment))
    return undefined;
  return `The page ${address} has no part with the id ${fragment}. Correct what follows the #, or remove it.`;
}

/** The content files that write this target as a link. */
function filesWith(target: string, texts: ReadonlyMap<string, string>): string[] {
  const ways = [`](${target})`, `](<${target}>)`, `"${target}"`, `'${target}'`, `: ${target}\n`];
  return [...texts].filter(([, text]) => ways.some((way) => text.includes(way))).map(([file]) => file);
}

/** Every broken link of the site in `folder`. `contentFolder` is where its texts are written. */
export function findBrokenLinks(folder: string, contentFolder: string): BrokenLink[] {
  const site = readSite(folder);
  const texts = new Map(
    listFiles(contentFolder).map((file) => [
      `content/${file}`,
      readFileSync(path.join(contentFolder, file), 'utf8'),
    ]),
  );
  const broken = new Map<string, { target: string; message: string; pages: string[] }>();
  for (const [page, { targets }] of site.pages)
    for (const target of new Set(targets)) {
      const message = explainLink(site, page, target);
      if (message === undefined) continue;
      const known = broken.get(`${target} ${message}`);
      if (known) known.pages.push(page);
      else broken.set(`${target} ${message}`, { target, message, pages: [page] });
    }
  return [...broken.values()].map((link) => ({ ...link, files: filesWith(link.target, texts) }));
}
