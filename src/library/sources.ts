import type { Citation } from '#domain/citation.ts';
import type { Source } from '#schemas/shared.ts';
import { BUILD_DAY } from './build-day.ts';
import { citationOf, gatherDocuments, type CitedDocument } from './citations.ts';
import { findEntry } from './entries.ts';

/** Where one fact comes from, ready to be shown. Throws when the document is not in `content/sources`. */
export async function citeSource(source: Source): Promise<Citation> {
  return citationOf(source, (await findEntry('sources', source.document)).data);
}

/** The documents behind a page, each once. Throws when one is not in `content/sources`. */
export async function citeDocuments(sources: readonly Source[]): Promise<CitedDocument[]> {
  const cited = sources.map(async (source) => ({
    source,
    document: (await findEntry('sources', source.document)).data,
  }));
  return gatherDocuments(await Promise.all(cited), BUILD_DAY);
}
