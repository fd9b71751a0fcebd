/** Turns "document and section" of a content file into what readers see. No astro:content here. */
import type { IsoDate } from '#domain/calendar.ts';
import type { Citation } from '#domain/citation.ts';
import { formatDay } from '#domain/date-words.ts';
import type { Source } from '#schemas/shared.ts';
import type { SourceDocument } from '#schemas/source.ts';

/** A document's facts count as old two years after they were true: charges change each April. */
const OLD_AFTER_YEARS = 2;

/** One document, with every part of it that a page uses. */
export interface CitedDocument {
  readonly document: string;
  readonly title: string;
  readonly publisher: string;
  readonly sections: readonly string[];
  /** When its facts were true, in words. */
  readonly asOf: string;
  readonly isOld: boolean;
  readonly url?: string | undefined;
}

/** True when facts of this month or day are two years old or more on the day given. */
export function isOld(asOf: string, today: IsoDate): boolean {
  const cutOff = `${Number(today.slice(0, 4)) - OLD_AFTER_YEARS}${today.slice(4)}`;
  return asOf <= cutOff.slice(0, asOf.length);
}

/** One fact's citation, from its source and the document that it names. */
export function citationOf(source: Source, document: SourceDocument): Citation {
  return {
    document: source.document,
    title: document.title,
    section: source.section,
    asOf: formatDay(document.asOf),
  };
}

/** Gathers many sources into one entry a document, in order of first use, each section once.
 * A section that names several parts ("Meals; Rent") counts as those parts. */
export function gatherDocuments(
  sources: readonly { source: Source; document: SourceDocument }[],
  today: IsoDate,
): CitedDocument[] {
  const sections = new Map<string, { document: SourceDocument; names: Set<string> }>();
  for (const { source, document } of sources) {
    const known = sections.get(source.document) ?? { document, names: new Set<string>() };
    for (const part of source.section.split('; ')) known.names.add(part);
    sections.set(source.document, known);
  }
  return [...sections].map(([id, { document, names }]) => ({
    document: id,
    title: document.title,
    publisher: document.publisher,
    sections: [...names],
    asOf: formatDay(document.asOf),
    isOld: isOld(document.asOf, today),
    url: document.url,
  }));
}

function isSource(value: object): value is Source {
  return 'document' in value && 'section' in value;
}

/** Every source that stands anywhere in a piece of content, in order, so that no fact's is left out. */
export function collectSources(content: unknown): Source[] {
  if (typeof content !== 'object' || content === null) return [];
  if (isSource(content)) return [content];
  return Object.values(content).flatMap(collectSources);
}
