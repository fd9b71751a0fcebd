/** From a pathway file and the documents it names to the pathway that the engine reads. */
import type { Citation } from '#domain/citation.ts';
import { formatDay } from '#domain/date-words.ts';
import type { Pathway } from '#domain/eligibility/types.ts';
import type { Area } from './area.ts';
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
  return {
    ...file,
    id,
    source: cite(file.source),
    criteria: file.criteria.map((criterion) => ({ ...criterion, source: cite(criterion.source) })),
    dependency: file.dependency && { ...file.dependency, source: cite(file.dependency.source) },
    worthKnowing: file.worthKnowing.map(({ text, source }) => ({ text, source: cite(source) })),
  };
}

/** Ids of every contact that a pathway sends readers to. */
export function contactsNamedIn({
  criteria,
  outcomes,
}: Pick<Pathway, 'criteria' | 'outcomes'>): readonly string[] {
  const settling = criteria.flatMap(({ parts }) => parts.map(({ contact }) => contact));
  const steps = Object.values(outcomes).flatMap(({ nextSteps }) =>
    nextSteps.flatMap(({ contact }) => contact ?? []),
  );
  return [...new Set([...settling, ...steps])];
}

/**
 * Throws when the area lacks a contact that the pathway names, or when one that readers are told to ring
 * has no telephone number.
 */
export function requireContacts(
  id: string,
  pathway: Pick<Pathway, 'criteria' | 'outcomes' | 'area'>,
  area: Area,
): void {
  for (const wanted of contactsNamedIn(pathway)) {
    const contact = area.contacts.find((candidate) => candidate.id === wanted);
    const where = `content/pathways/${id}.yaml names the contact "${wanted}"`;
    if (!contact) {
      const known = area.contacts.map((candidate) => candidate.id).join(', ');
      throw new Error(
        `${where}, which content/areas/${pathway.area}.yaml does not have. Use one of: ${known}.`,
      );
    }
    if (!contact.phones.some(({ kind }) => kind === 'voice')) {
      throw new Error(
        `${where}, which has no telephone number in content/areas/${pathway.area}.yaml. Give it one.`,
      );
    }
  }
}
