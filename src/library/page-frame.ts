import type { IsoDate } from '#domain/calendar.ts';
import type { Source } from '#schemas/shared.ts';
import { contactOf, findArea, homeArea, type AreaContact } from './areas.ts';
import { BUILD_DAY } from './build-day.ts';
import type { CitedDocument } from './citations.ts';
import { citeDocuments } from './sources.ts';

/** What stands around every page: the number at the top, who to ring, the sources and the date. */
export interface PageFrame {
  readonly builtOn: IsoDate;
  /** The main telephone number, at the top of every page where there is one. */
  readonly mainContact: AreaContact;
  /** Who to ring about this page. */
  readonly ring: readonly AreaContact[];
  readonly sources: readonly CitedDocument[];
}

/**
 * The frame of a page. `area` is by default the site's own; `ring` by default the area's main contact.
 * Throws when the area, or a document in `sources`, is not in `content/`.
 */
export async function buildPageFrame(
  options: { area?: string; sources?: readonly Source[]; ring?: readonly AreaContact[] } = {},
): Promise<PageFrame> {
  const area = options.area ? await findArea(options.area) : await homeArea();
  const mainContact = contactOf(area);
  return {
    builtOn: BUILD_DAY,
    mainContact,
    ring: options.ring ?? [mainContact],
    sources: await citeDocuments(options.sources ?? []),
  };
}
