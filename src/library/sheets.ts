import type { CollectionEntry } from 'astro:content';
import { findArea, listAreas, type AreaWithId } from './areas.ts';
import { allEntries } from './entries.ts';

/** A sheet for advisers, with its page. */
export interface SheetPage {
  readonly entry: CollectionEntry<'sheets'>;
  /** Its page: "/professionals/lincolnshire/panel/". */
  readonly href: string;
  readonly area: AreaWithId;
}

/** Every sheet, in the editor's order. Throws when one names an area that is not in `content/`. */
export async function listSheets(): Promise<SheetPage[]> {
  const sheets = (await allEntries('sheets')).map(async (entry) => ({
    entry,
    href: `/professionals/${entry.id}/`,
    area: await findArea(entry.data.area),
  }));
  return (await Promise.all(sheets)).sort((one, other) => one.entry.data.order - other.entry.data.order);
}

/** The areas that have sheets, each with its sheets. */
export async function listSheetsByArea(): Promise<{ area: AreaWithId; sheets: SheetPage[] }[]> {
  const sheets = await listSheets();
  return (await listAreas())
    .map((area) => ({ area, sheets: sheets.filter((sheet) => sheet.area.id === area.id) }))
    .filter((group) => group.sheets.length > 0);
}
