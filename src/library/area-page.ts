/** All that the site knows about one area, for its page. */
import type { AreaWithId } from './areas.ts';
import { collectSources } from './citations.ts';
import { allEntries } from './entries.ts';
import { guideHref } from './guides.ts';
import { listHelpIn } from './help.ts';
import { listPathways } from './pathways.ts';
import { listSchemes } from './schemes.ts';
import { listSheets } from './sheets.ts';
import { citeSource } from './sources.ts';

/** The page of an area: "/areas/medway/". */
export const areaHref = (area: string): string => `/areas/${area}/`;

/** What stands on the page of an area. Every list can be empty: little is published of some areas. */
export async function gatherArea(area: AreaWithId) {
  const isHere = (thing: { readonly area: AreaWithId }): boolean => thing.area.id === area.id;
  const schemes = (await listSchemes()).filter(isHere);
  const pathways = (await listPathways()).filter(isHere);
  const sheets = (await listSheets()).filter(isHere);
  const help = await listHelpIn(area.id);
  const guides = (await allEntries('guides')).filter(({ data }) => data.area === area.id);
  const questions = (await allEntries('faqs')).filter(({ data }) => data.area === area.id);
  // What the area's own file tells, then what its checks tell besides their rules.
  const about = [
    ...(await Promise.all(area.about.map(cite))),
    ...pathways.flatMap(({ pathway }) => pathway.more),
  ];
  return {
    schemes,
    pathways,
    about,
    help,
    guides: guides.map((guide) => ({ href: guideHref(guide), label: guide.data.title })),
    hasQuestions: questions.length > 0,
    sheets: sheets.map(({ href, entry }) => ({ href, label: entry.data.title })),
    sources: collectSources([
      about,
      help.map(({ entry }) => entry.data.sources),
      schemes.map(({ entry }) => entry.data.homes),
      area.charging,
    ]),
  };
}

async function cite({ heading, inOrder, points }: AreaWithId['about'][number]) {
  const cited = points.map(async ({ text, source }) => ({ text, source: await citeSource(source) }));
  return { heading, inOrder, points: await Promise.all(cited) };
}
