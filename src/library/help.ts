import type { CollectionEntry } from 'astro:content';
import { HELP_NEEDS } from '#schemas/help.ts';
import { findArea, type AreaWithId } from './areas.ts';
import { allEntries } from './entries.ts';

export type HelpNeed = (typeof HELP_NEEDS)[number];

/** Other help, and where on its area's page it stands. */
export interface HelpEntry {
  readonly entry: CollectionEntry<'help'>;
  readonly area: AreaWithId;
  /** The id of its heading: "help-talking-shops". */
  readonly anchor: string;
  readonly href: string;
}

/** What each need is called on the page. */
export const HELP_NEED_NAMES: Readonly<Record<HelpNeed, string>> = {
  talk: 'To talk it through',
  recovery: 'To get back on your feet',
  alarm: 'To call for help at home',
  technology: 'Technology that helps you live at home',
  'daily-life': 'A hand at home',
  home: 'A home that suits you',
  company: 'Company and things to do',
  work: 'Paid work',
  carers: 'You look after someone',
  newcomers: 'You came here from another country',
};

/** Where the other help of an area stands. */
export const helpHrefOf = (area: string): string => `/areas/${area}/#other-help`;

/** All other help, by area and in the editor's order. Throws when its area is not in `content/`. */
export async function listHelp(): Promise<HelpEntry[]> {
  const entries = await allEntries('help');
  const help = entries.map(async (entry) => {
    const { area } = entry.data;
    const anchor = `help-${entry.id.replace(`${area}/`, '')}`;
    return { entry, anchor, href: `/areas/${area}/#${anchor}`, area: await findArea(area) };
  });
  return (await Promise.all(help)).sort(
    (one, other) =>
      one.area.name.localeCompare(other.area.name, 'en-GB') || one.entry.data.order - other.entry.data.order,
  );
}

/** The other help of one area, in the editor's order. */
export async function listHelpIn(area: string): Promise<HelpEntry[]> {
  return (await listHelp()).filter(({ entry }) => entry.data.area === area);
}

/** Every need for which there is help somewhere, in reading order. */
export async function listHelpByNeed(): Promise<{ need: HelpNeed; name: string; help: HelpEntry[] }[]> {
  const all = await listHelp();
  return HELP_NEEDS.map((need) => ({
    need,
    name: HELP_NEED_NAMES[need],
    help: all.filter(({ entry }) => entry.data.need === need),
  })).filter(({ help }) => help.length > 0);
}
