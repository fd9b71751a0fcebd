/** From a pathway file and the documents it names to the pathway that the engine reads. */
import type { Citation } from '#domain/citation.ts';
import { formatDay } from '#domain/date-words.ts';
import type { Outcome, Pathway, Told } from '#domain/eligibility/types.ts';
import type { Contact } from './area.ts';
import type { PathwayFile } from './pathway.ts';
import type { Source } from './shared.ts';
import type { SourceDocument } from './source.ts';

/**
 * The pathway with this id (its file name), each source shown as readers see it.
 * `documents` are the files of content/sources by id. Throws when one that is named is not among them.
 */
export function readPathway(
  id: string,
  file: PathwayFile,
  documents: ReadonlyMap<string, SourceDocument>,
): Pathway {
  const cite = ({ document, section }: Source): Citation => {
    const found = documents.get(document);
    if (!found) {
      throw new Error(
        `content/pathways/${id}.yaml names the document "${document}", which is not in content/sources. Add it there, or correct the name.`,
      );
    }
    return { document, title: found.title, section, asOf: formatDay(found.asOf) };
  };
  const tell = ({ text, source }: { text: string; source: Source }): Told => ({
    text,
    source: cite(source),
  });
  return {
    ...file,
    id,
    source: cite(file.source),
    criteria: file.criteria.map((criterion) => ({
      ...criterion,
      source: cite(criterion.source),
      evidence: criterion.evidence?.map(tell),
    })),
    dependency: file.dependency && { ...file.dependency, source: cite(file.dependency.source) },
    worthKnowing: file.worthKnowing.map(tell),
    more: file.more.map(({ heading, points }) => ({ heading, points: points.map(tell) })),
  };
}

/** A pathway as far as it sends readers to contacts, in its file or read. */
interface SendsReaders {
  readonly area: string;
  readonly criteria: readonly { readonly parts: readonly { readonly contact: string }[] }[];
  readonly outcomes: Readonly<
    Record<Outcome, { readonly nextSteps: readonly { readonly contact?: string | undefined }[] }>
  >;
}

/** Ids of every contact that a pathway sends readers to. */
export function contactsNamedIn({ criteria, outcomes }: SendsReaders): readonly string[] {
  const settling = criteria.flatMap(({ parts }) => parts.map(({ contact }) => contact));
  const steps = Object.values(outcomes).flatMap(({ nextSteps }) =>
    nextSteps.flatMap(({ contact }) => contact ?? []),
  );
  return [...new Set([...settling, ...steps])];
}

/** A contact as far as readers need it here: can it be rung? */
type Reachable = Pick<Contact, 'id' | 'phones'>;

/**
 * Throws when the area lacks a contact that the pathway names, or when one that readers are told to ring
 * has no telephone number.
 */
export function requireContacts(id: string, pathway: SendsReaders, contacts: readonly Reachable[]): void {
  for (const wanted of contactsNamedIn(pathway)) {
    const contact = contacts.find((candidate) => candidate.id === wanted);
    const where = `content/pathways/${id}.yaml names the contact "${wanted}"`;
    const areaFile = `content/areas/${pathway.area}.yaml`;
    if (!contact) {
      const known = contacts.map((candidate) => candidate.id).join(', ');
      throw new Error(`${where}, which ${areaFile} does not have. Use one of: ${known}.`);
    }
    if (!contact.phones.some(({ kind }) => kind === 'voice')) {
      throw new Error(`${where}, which has no telephone number in ${areaFile}. Give it one.`);
    }
  }
}
