import type { CollectionEntry } from 'astro:content';
import { GUIDE_GROUPS } from '#schemas/guide.ts';
import { allEntries, findEntry } from './entries.ts';

export type GuideEntry = CollectionEntry<'guides'>;
export type GuideGroup = (typeof GUIDE_GROUPS)[number];

/** What each group of guides is called on the page. */
export const GUIDE_GROUP_NAMES: Readonly<Record<GuideGroup, string>> = {
  about: 'What extra care is',
  living: 'Living there',
  applying: 'How to apply',
  costs: 'Paying for it',
  safety: 'Staying safe',
};

/** Where a guide stands. */
export function guideHref(guide: GuideEntry): string {
  return `/guides/${guide.id}/`;
}

/** The guides of a group, in the editor's order. */
export async function listGuidesIn(group: GuideGroup): Promise<GuideEntry[]> {
  const guides = (await allEntries('guides')).filter(({ data }) => data.group === group);
  return guides.sort((one, other) => one.data.order - other.data.order);
}

/** Every group that has guides, in reading order. */
export async function listGuideGroups(): Promise<
  { group: GuideGroup; name: string; guides: GuideEntry[] }[]
> {
  const groups = GUIDE_GROUPS.map(async (group) => ({
    group,
    name: GUIDE_GROUP_NAMES[group],
    guides: await listGuidesIn(group),
  }));
  return (await Promise.all(groups)).filter(({ guides }) => guides.length > 0);
}

/** The guides to read after this one. Throws when one does not exist. */
export async function nextGuides(guide: GuideEntry): Promise<GuideEntry[]> {
  return Promise.all(guide.data.next.map((id) => findEntry('guides', id)));
}
