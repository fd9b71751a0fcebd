import type { GlossaryTerm } from '#schemas/glossary.ts';
import { allEntries } from './entries.ts';

/** A term with the name of its file, which is its place on the page of words. */
export type TermWithId = GlossaryTerm & { readonly id: string };

/** Every term, from A to Z. */
export async function listTerms(): Promise<TermWithId[]> {
  const terms = (await allEntries('glossary')).map(({ id, data }) => ({ id, ...data }));
  return terms.sort((one, other) => one.term.localeCompare(other.term, 'en-GB'));
}
