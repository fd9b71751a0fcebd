import type { Pathway, SchemeToMatch } from '#domain/eligibility/types.ts';
import { readPathway, requireContacts } from '#schemas/read-pathway.ts';
import { findArea, type AreaWithId } from './areas.ts';
import { allEntries, findEntry } from './entries.ts';
import { listSchemes, type SchemePage } from './schemes.ts';

/** A pathway with all that its page needs: its area, and the schemes it can lead to. */
export interface PathwayPage {
  readonly pathway: Pathway;
  /** Its page: "/check/medway-extra-care/". */
  readonly href: string;
  readonly area: AreaWithId;
  readonly schemes: readonly SchemePage[];
}

/** Every pathway, in order of id. Throws as `findPathway` does. */
export async function listPathways(): Promise<PathwayPage[]> {
  const entries = await allEntries('pathways');
  return Promise.all(entries.map(({ id }) => findPathway(id)));
}

/**
 * The pathway with this id. Throws when there is none, or when it names a document, an area or a contact
 * that is not in `content/`, or a contact that cannot be rung.
 */
export async function findPathway(id: string): Promise<PathwayPage> {
  const { data: file } = await findEntry('pathways', id);
  const documents = await allEntries('sources');
  const pathway = readPathway(id, file, new Map(documents.map((document) => [document.id, document.data])));
  const area = await findArea(pathway.area);
  requireContacts(id, pathway, area.contacts);
  const schemes = (await listSchemes()).filter((scheme) => scheme.area.id === area.id);
  return { pathway, href: `/check/${id}/`, area, schemes };
}

/** What the check needs to know of a scheme. */
export function schemeToMatch({ slug, entry }: SchemePage): SchemeToMatch {
  const { tenures, idealMinimumHours } = entry.data;
  return { id: slug, tenures, idealMinimumHours: idealMinimumHours?.hours };
}
