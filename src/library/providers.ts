import type { Contact } from '#schemas/area.ts';
import type { Provider } from '#schemas/provider.ts';
import { allEntries, findEntry } from './entries.ts';

/** A landlord or care provider with its id. */
export type ProviderWithId = Provider & { readonly id: string };

/** Every provider, by name. */
export async function listProviders(): Promise<ProviderWithId[]> {
  const providers = (await allEntries('providers')).map(({ id, data }) => ({ id, ...data }));
  return providers.sort((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}

/** One provider. Throws when there is none with this id. */
export async function findProvider(id: string): Promise<ProviderWithId> {
  return { id, ...(await findEntry('providers', id)).data };
}

/** A contact of a provider. Throws when the provider has no such contact. */
export function providerContact(provider: ProviderWithId, id: string): Contact {
  const contact = provider.contacts.find((candidate) => candidate.id === id);
  if (!contact) throw new Error(`content/providers/${provider.id}.yaml has no contact with the id ${id}.`);
  return contact;
}
