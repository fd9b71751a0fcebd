import type { Area, Contact } from '#schemas/area.ts';
import { allEntries, findEntry } from './entries.ts';

/** A council area with its id. */
export type AreaWithId = Area & { readonly id: string };

/** Every area, in order of id. */
export async function listAreas(): Promise<AreaWithId[]> {
  return (await allEntries('areas')).map(({ id, data }) => ({ id, ...data }));
}

/** One area. Throws when there is none with this id. */
export async function findArea(id: string): Promise<AreaWithId> {
  return { id, ...(await findEntry('areas', id)).data };
}

/** A contact of an area, by default its main one. Throws when the area has no such contact. */
export function contactOf(area: AreaWithId, id: string = area.mainContact): Contact {
  const contact = area.contacts.find((candidate) => candidate.id === id);
  if (!contact) throw new Error(`content/areas/${area.id}.yaml has no contact with the id ${id}.`);
  return contact;
}

/**
 * The area that pages about no area in particular belong to: the first there is. A council's own site
 * has one. Throws when there is none.
 */
export async function homeArea(): Promise<AreaWithId> {
  const [area] = await listAreas();
  if (!area) throw new Error('There is no area in content/areas. Add one file for each council.');
  return area;
}
