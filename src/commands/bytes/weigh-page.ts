/** Weighs a built page and everything that it loads at the start, as a host sends it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes after brotli; pictures and fonts are packed already and count as they are. */
export interface Weight {
  readonly html: number;
  readonly styles: number;
  /** Pictures that are not left until they are scrolled to. */
  readonly pictures: number;
  /** Fonts, which no text waits for. */
  readonly fonts: number;
  /** Scripts in the page, and every module that is loaded before anything is opened. */
  readonly scripts: number;
  /** The heaviest module that is loaded only when it is asked for. */
  readonly onDemand: number;
  /** True when a tool runs on it: an island, or a module of its own. */
  readonly hasTool: boolean;
}

const PACKED = new Set(['.woff2', '.png', '.jpg', '.jpeg', '.webp', '.avif']);

const brotli = (content: string | Buffer): number => brotliCompressSync(content).length;
const capture = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found).filter((found) => found !== '');

const STATIC_IMPORT = /\b(?:import|export)\s*(?:[\w*{][^'"`()]*?\bfrom\s*)?["'](\.{1,2}\/[^"']+)["']/g;
const DYNAMIC_IMPORT = /\bimport\(\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;

/** Weighs the pages of the built site in `folder`. */
export function createScales(folder: string): (html: string) => Weight {
  const read = (address: string): Buffer => readFileSync(path.join(folder, address));
  const weigh = (address: string): number => {
    const content = read(address);
    return PACKED.has(path.extname(address)) ? content.length : brotli(content);
  };
  const sum = (addresses: Iterable<string>): number =>
    [...new Set(addresses)].reduce((total, address) => total + weigh(address), 0);
  const importsOf = (address: string, pattern: RegExp): string[] =>
    capture(read(address).toString(), pattern).map((target) =>
      path.posix.join(path.dirname(address), target),
    );

  /** These modules and all that they import, but for what is imported only when asked for. */
  function loadedWith(modules: readonly string[], loaded = new Set<string>()): Set<string> {
    for (const module of modules) {
      if (loaded.has(module)) continue;
      loaded.add(module);
      loadedWith(importsOf(module, STATIC_IMPORT), loaded);
    }
    return loaded;
  }

  return (html) => {
    const tags = capture(html, /(<(?:link|script|img|source)\b[^>]*>)/g);
    const values = (pattern: RegExp, attribute: string): string[] =>
      tags
        .filter((tag) => pattern.test(tag))
        .flatMap((tag) => capture(tag, new RegExp(`\\s${attribute}="(/[^"#?]*)`, 'g')));

    const styles = values(/^<link[^>]*rel="stylesheet"/, 'href');
    const fonts = styles.flatMap((style) => capture(read(style).toString(), /url\(["']?(\/[^"')]+\.woff2)/g));
    const pictures = [
      ...values(/^<link[^>]*rel="icon"/, 'href'),
      ...values(/^<(?:img|source)(?![^>]*loading="lazy")/, 'src'),
    ];
    const inline = capture(html, /<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs).join('\n');
    const modules = loadedWith([
      ...values(/^<script/, 'src'),
      ...values(/^<link[^>]*rel="modulepreload"/, 'href'),
    ]);
    const later = [...modules].flatMap((module) => importsOf(module, DYNAMIC_IMPORT));
    const onDemand = later.map((module) => sum([...loadedWith([module])].filter((one) => !modules.has(one))));
    return {
      html: brotli(html),
      styles: sum(styles),
      pictures: sum(pictures),
      fonts: sum(fonts),
      scripts: sum(modules) + (inline === '' ? 0 : brotli(inline)),
      onDemand: Math.max(0, ...onDemand),
      hasTool: /<script[^>]*\ssrc="\/_astro\//.test(html),
    };
  };
}
