/** Which pages carry what of each document. */
import type { CollectionEntry } from 'astro:content';
import { areaHref } from './area-page.ts';
import { listAreas } from './areas.ts';
import { BUILD_DAY } from './build-day.ts';
import { isOld } from './citations.ts';
import { coverageRows, type CarryingPage, type CoverageRow } from './coverage-rows.ts';
import { allEntries } from './entries.ts';
import { guideHref } from './guides.ts';
import { listPathways } from './pathways.ts';
import { listQuestionTopics } from './questions.ts';
import { listSchemes } from './schemes.ts';
import { listSheets } from './sheets.ts';

export type SourceEntry = CollectionEntry<'sources'>;

/** Where a document's own page stands. */
export function sourceHref(id: string): string {
  return `/sources/${id}/`;
}

/** A page of many small things, each of which may cite. */
async function pageOfAll(
  kind: 'providers' | 'glossary' | 'rates' | 'staffing',
  href: string,
  label: string,
): Promise<CarryingPage[]> {
  return (await allEntries(kind)).map(({ data }) => ({ href, label, content: data }));
}

async function guidePages(): Promise<CarryingPage[]> {
  const arrangements = await allEntries('arrangements');
  return (await allEntries('guides')).flatMap((guide) => {
    const drawn = arrangements.filter(({ id }) => guide.body?.includes(`<Arrangement id="${id}"`));
    return [guide, ...drawn].map(({ data }) => ({
      href: guideHref(guide),
      label: guide.data.title,
      content: data,
    }));
  });
}

async function questionPages(): Promise<CarryingPage[]> {
  const topics = await listQuestionTopics();
  return (await allEntries('faqs')).flatMap(({ data }) =>
    topics
      .filter(({ topic }) => topic === data.topic)
      .map(({ href, name }) => ({ href, label: `Questions: ${name}`, content: data })),
  );
}

async function schemePages(): Promise<CarryingPage[]> {
  return (await listSchemes()).map(({ href, entry }) => ({
    href,
    label: entry.data.name,
    content: entry.data,
  }));
}

async function checkPages(): Promise<CarryingPage[]> {
  return (await listPathways()).map(({ rulesHref, pathway: { title }, sources }) => ({
    href: rulesHref,
    label: `${title}: the rules`,
    content: sources,
  }));
}

async function areaPages(): Promise<CarryingPage[]> {
  const areas = await listAreas();
  const pageOf = (id: string, content: unknown): CarryingPage[] =>
    areas.filter((area) => area.id === id).map(({ name }) => ({ href: areaHref(id), label: name, content }));
  return [
    ...areas.flatMap((area) => pageOf(area.id, area)),
    ...(await allEntries('help')).flatMap(({ data }) => pageOf(data.area, data)),
  ];
}

async function sheetPages(): Promise<CarryingPage[]> {
  return (await listSheets()).map(({ href, entry, area }) => ({
    href,
    label: `${entry.data.title} (${area.name})`,
    content: entry.data,
  }));
}

/** Every page that shows facts with a source. A kind of content that is new needs its pages here. */
async function carryingPages(): Promise<CarryingPage[]> {
  const lists = await Promise.all([
    guidePages(),
    questionPages(),
    schemePages(),
    checkPages(),
    areaPages(),
    sheetPages(),
    pageOfAll('providers', '/contacts/', 'Who to ring'),
    pageOfAll('staffing', '/how-much-care/', 'How much care is there?'),
    pageOfAll('glossary', '/words/', 'Words explained'),
    pageOfAll('rates', '/figures/', 'National figures'),
  ]);
  return lists.flat();
}

/** What a document's own page shows. */
export interface DocumentCoverage {
  readonly document: SourceEntry;
  readonly isOld: boolean;
  /** True when every section that bears on the public is listed, used or not. */
  readonly isListed: boolean;
  readonly rows: readonly CoverageRow[];
}

/** Every document with the pages that carry it. Throws when a citation means no listed section. */
export async function listDocumentCoverage(): Promise<DocumentCoverage[]> {
  const pages = await carryingPages();
  const lists = new Map((await allEntries('coverage')).map(({ data }) => [data.document, data]));
  return (await allEntries('sources')).map((document) => ({
    document,
    isOld: isOld(document.data.asOf, BUILD_DAY),
    isListed: lists.has(document.id),
    rows: coverageRows(document.id, pages, lists.get(document.id)),
  }));
}
