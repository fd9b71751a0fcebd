/** Look-ups that throw: a page never goes out with a hole where an entry is missing. */
import { getCollection, getEntry, render, type CollectionEntry, type CollectionKey } from 'astro:content';

/** The entry with this id. Throws when `content/` has no such file. */
export async function findEntry<Kind extends CollectionKey>(
  kind: Kind,
  id: string,
): Promise<CollectionEntry<Kind>> {
  const entry = await getEntry(kind, id);
  if (!entry) throw new Error(`There is no content/${kind}/${id}. Check the id, or add the file.`);
  return entry as CollectionEntry<Kind>;
}

/** All entries of a kind, in the order of their ids, so that two builds agree. */
export async function allEntries<Kind extends CollectionKey>(kind: Kind): Promise<CollectionEntry<Kind>[]> {
  const entries = await getCollection(kind);
  return entries.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The text below an entry's front matter, as a component. */
export async function renderText(entry: CollectionEntry<'guides' | 'faqs' | 'schemes'>) {
  return (await render(entry)).Content;
}
