import type { CollectionEntry } from 'astro:content';
import type { Contact } from '#schemas/area.ts';
import { findArea, listAreas, type AreaWithId } from './areas.ts';
import { allEntries } from './entries.ts';
import { findProvider, providerContact, type ProviderWithId } from './providers.ts';

/** A scheme with what is known of its landlord, its care provider and its council. */
export interface SchemePage {
  readonly entry: CollectionEntry<'schemes'>;
  /** Its name in addresses: "prospect-place". */
  readonly slug: string;
  /** Its page: "/schemes/medway/prospect-place/". */
  readonly href: string;
  readonly area: AreaWithId;
  readonly landlord: ProviderWithId;
  /** Null when it is not published. */
  readonly careProvider: ProviderWithId | null;
  /** Who to ring about a home here. */
  readonly contact: Contact;
}

async function gatherScheme(entry: CollectionEntry<'schemes'>): Promise<SchemePage> {
  const [folder, slug] = entry.id.split('/');
  if (!slug || folder !== entry.data.area)
    throw new Error(`content/schemes/${entry.id}.mdx belongs in the folder of its area, ${entry.data.area}.`);
  const landlord = await findProvider(entry.data.landlord);
  const { careProvider } = entry.data;
  return {
    entry,
    slug,
    href: `/schemes/${entry.id}/`,
    area: await findArea(entry.data.area),
    landlord,
    careProvider: careProvider === 'not-published' ? null : await findProvider(careProvider),
    contact: providerContact(landlord, entry.data.contact),
  };
}

/** Every scheme, by name. Throws when one names an area, landlord or contact that is not in `content/`. */
export async function listSchemes(): Promise<SchemePage[]> {
  const schemes = await Promise.all((await allEntries('schemes')).map(gatherScheme));
  return schemes.sort((one, other) => one.entry.data.name.localeCompare(other.entry.data.name, 'en-GB'));
}

/** The areas that have schemes, each with its schemes by name. */
export async function listSchemesByArea(): Promise<{ area: AreaWithId; schemes: SchemePage[] }[]> {
  const schemes = await listSchemes();
  return (await listAreas())
    .map((area) => ({ area, schemes: schemes.filter((scheme) => scheme.area.id === area.id) }))
    .filter((group) => group.schemes.length > 0);
}
