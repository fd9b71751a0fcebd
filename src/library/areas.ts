import type { Area, Contact } from '#schemas/area.ts';
import { allEntries, findEntry } from './entries.ts';

/** A council area with its id. */
export type AreaWithId = Area & { readonly id: string };

/** Every area: the site's own first, the others in order of id. */
export async function listAreas(): Promise<AreaWithId[]> {
  const own = await homeAreaId();
  const areas = (await allEntries('areas')).map(({ id, data }) => ({ id, ...data }));
  return [...areas.filter(({ id }) => id === own), ...areas.filter(({ id }) => id !== own)];
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

/** The area that pages about no area in particular belong to, as content/site.yaml says. */
export async function homeArea(): Promise<AreaWithId> {
  return findArea(await homeAreaId());
}

async function homeAreaId(): Promise<string> {
  return (await findEntry('site', 'site')).data.homeArea;
}
