import type { IsoDate } from '#domain/calendar.ts';
import type { Contact } from '#schemas/area.ts';
import type { Source } from '#schemas/shared.ts';
import { contactOf, findArea, homeArea } from './areas.ts';
import { BUILD_DAY } from './build-day.ts';
import type { CitedDocument } from './citations.ts';
import { citeDocuments } from './sources.ts';

/** What stands around every page: the number at the top, who to ring, the sources and the date. */
export interface PageFrame {
  readonly builtOn: IsoDate;
  /** The main telephone number, at the top of every page. */
  readonly mainContact: Contact;
  /** Who to ring about this page. */
  readonly ring: readonly Contact[];
  readonly sources: readonly CitedDocument[];
}

/**
 * The frame of a page. `area` is by default the site's own; `ring` by default the area's main contact.
 * Throws when the area, or a document in `sources`, is not in `content/`.
 */
export async function buildPageFrame(
  options: { area?: string; sources?: readonly Source[]; ring?: readonly Contact[] } = {},
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
