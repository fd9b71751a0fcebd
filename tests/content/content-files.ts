/** Reads content as it stands on disk: `getCollection` gives nothing outside a build. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../content/', import.meta.url));

export interface ContentFile {
  /** Path below `content`, for messages: "areas/medway.yaml". */
  readonly path: string;
  /** File name without its ending. */
  readonly id: string;
  /** Name of the folder it stands in. */
  readonly folder: string;
  /** What stands in the YAML, or in the front matter of an .mdx file. */
  readonly data: unknown;
  /** The text below the front matter; empty for YAML. */
  readonly body: string;
}

/** Every content file that a pattern names, as "areas/*.yaml". Throws when there is none. */
export function readContentFiles(pattern: string): ContentFile[] {
  const paths = globSync(pattern, { cwd: root }).sort();
  if (paths.length === 0) throw new Error(`There are no files at content/${pattern}.`);
  return paths.map((path) => {
    const text = readFileSync(root + path, 'utf8');
    const [, frontMatter, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
    return {
      path,
      id: basename(path, extname(path)),
      folder: basename(dirname(path)),
      data: parse(frontMatter ?? text),
      body: body ?? '',
    };
  });
}

/** What the editor would be told about this data; empty when there is nothing wrong. */
export function complaints(schema: z.ZodType, data: unknown): string {
  const result = schema.safeParse(data);
  return result.success ? '' : z.prettifyError(result.error);
}

/** Every document that is cited anywhere in this data. */
export function citedDocuments(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'document' && typeof value === 'string' ? [value] : citedDocuments(value),
  );
}

/** The ids of the documents in `content/sources`. */
export function knownDocuments(): string[] {
  return readContentFiles('sources/*.yaml').map(({ id }) => id);
}

/** Every Markdown link in a text. */
export function linksIn(body: string): { label: string; target: string }[] {
  return [...body.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)].map(([, label = '', target = '']) => ({
    label,
    target,
  }));
}

/** The telephone numbers that a text links to, as they are shown. */
export function telephoneNumbersIn(body: string): string[] {
  return linksIn(body)
    .filter(({ target }) => target.startsWith('tel:'))
    .map(({ label }) => label);
}

/** Telephone numbers that cannot be tapped, or that would ring another number than the one shown. */
export function wrongTelephoneLinksIn(body: string): string[] {
  const unlike = linksIn(body)
    .filter(({ target }) => target.startsWith('tel:'))
    .filter(({ label, target }) => target !== `tel:${label.replaceAll(' ', '')}`)
    .map(({ label }) => label);
  const withoutLinks = body.replace(/\[[^\]]*\]\([^)]*\)/g, '');
  return [...unlike, ...(withoutLinks.match(/\b0\d{3,4} ?\d{3}[\d ]*/g) ?? [])];
}

/** The sentences of a Markdown text, as they are read aloud. */
export function sentencesIn(body: string): string[] {
  return body
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[_*]/g, '')
    .split(/(?<=[.?!])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
