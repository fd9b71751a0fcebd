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

/** A contact as pages show it: nothing is cited for one that says only that we know of no number. */
export type AreaContact = Omit<Contact, 'source'>;

/**
 * A contact of an area, by default its main one. Where none is published, it says so, and how to find one.
 * Throws when the area has no contact with the id.
 */
export function contactOf(area: AreaWithId, id = area.mainContact): AreaContact {
  if (id === undefined) return withoutNumber(area);
  const contact = area.contacts.find((candidate) => candidate.id === id);
  if (!contact) throw new Error(`content/areas/${area.id}.yaml has no contact with the id ${id}.`);
  return contact;
}

/** What to do where our documents give no number: anyone may ask, and there are other ways to find out how. */
function withoutNumber({ council }: AreaWithId): AreaContact {
  return {
    id: 'council',
    name: `Adult Social Care, ${council}`,
    purpose: 'Ask about help for adults, or ask for an assessment of your care.',
    phones: [],
    note: 'Telephone number: not published in our documents. Look on the council’s website, or ask at a library.',
  };
}

/** The area that pages about no area in particular belong to, as content/site.yaml says. */
export async function homeArea(): Promise<AreaWithId> {
  return findArea(await homeAreaId());
}

async function homeAreaId(): Promise<string> {
  return (await findEntry('site', 'site')).data.homeArea;
}
