/** Which pages carry what of a document, from the citations in the content. No astro:content here. */
import { partsOf, sectionOf } from '#domain/coverage/section-of.ts';
import type { Coverage } from '#schemas/coverage.ts';
import { collectSources } from './citations.ts';

/** A page that shows a piece of content, and the content that it shows. */
export interface CarryingPage {
  readonly href: string;
  readonly label: string;
  readonly content: unknown;
}

/** One section of a document and the pages that carry it. */
export interface CoverageRow {
  readonly section: string;
  readonly pages: readonly { readonly href: string; readonly label: string }[];
  readonly leftOut?: string | undefined;
}

/** What pages cite of a document, each part once, with its pages, in the order of first use. */
function citedParts(document: string, pages: readonly CarryingPage[]): Map<string, Map<string, string>> {
  const parts = new Map<string, Map<string, string>>();
  for (const { href, label, content } of pages)
    for (const source of collectSources(content)) {
      if (source.document !== document) continue;
      for (const part of partsOf(source.section)) {
        const known = parts.get(part) ?? new Map<string, string>();
        parts.set(part, known.set(href, label));
      }
    }
  return parts;
}

const toPages = (all: readonly Map<string, string>[]): CoverageRow['pages'] => {
  const pages = new Map(all.flatMap((one) => [...one]));
  return [...pages].map(([href, label]) => ({ href, label })).sort((a, b) => (a.label < b.label ? -1 : 1));
};

/**
 * Each listed section with the pages that carry it. Of a document without a list, each part that is cited.
 * Throws when a citation means no listed section.
 */
export function coverageRows(
  document: string,
  pages: readonly CarryingPage[],
  coverage?: Coverage,
): CoverageRow[] {
  const parts = citedParts(document, pages);
  if (!coverage) return [...parts].map(([section, cited]) => ({ section, pages: toPages([cited]) }));
  for (const part of parts.keys())
    if (!sectionOf(part, coverage.sections))
      throw new Error(
        `content/coverage does not list “${part}” of ${document}. Add it, or correct the citation.`,
      );
  return coverage.sections.map((listed) => ({
    section: listed.section,
    leftOut: listed.leftOut,
    pages: toPages(
      [...parts].filter(([part]) => sectionOf(part, coverage.sections) === listed).map(([, cited]) => cited),
    ),
  }));
}
