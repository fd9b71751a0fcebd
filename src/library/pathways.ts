import { readAbout } from '#domain/eligibility/person.ts';
import type { Pathway } from '#domain/eligibility/types.ts';
import { askingWho } from '#domain/eligibility/who-question.ts';
import { contactsNamedIn, readPathway, requireContacts } from '#schemas/read-pathway.ts';
import type { Source } from '#schemas/shared.ts';
import { findArea, listAreas, type AreaWithId } from './areas.ts';
import { allEntries, findEntry } from './entries.ts';
import { listSchemes, type SchemePage } from './schemes.ts';
import { toWorkedCheck, type WorkedCheck } from './worked-check.ts';

/** A pathway with all that its page needs: its area, and the schemes it can lead to. */
export interface PathwayPage {
  /** As it reads to the person themselves. */
  readonly pathway: Pathway;
  /** With both readings of its texts, for the tools that ask who it is for. */
  readonly asWritten: Pathway;
  /** Its page: "/check/medway-extra-care/". */
  readonly href: string;
  /** Its page of rules: "/check/medway-extra-care/rules/". */
  readonly rulesHref: string;
  readonly area: AreaWithId;
  readonly schemes: readonly SchemePage[];
  /** Every source that the page shows, for its list at the end. */
  readonly sources: readonly Source[];
}

/** Every pathway, in order of id. Throws as `findPathway` does. */
export async function listPathways(): Promise<PathwayPage[]> {
  const entries = await allEntries('pathways');
  return Promise.all(entries.map(({ id }) => findPathway(id)));
}

/** Every area with its pathways, the site's own first. One without any has other help to show. */
export async function listPathwaysByArea(): Promise<{ area: AreaWithId; pathways: PathwayPage[] }[]> {
  const pathways = await listPathways();
  return (await listAreas()).map((area) => ({
    area,
    pathways: pathways.filter((page) => page.area.id === area.id),
  }));
}

/**
 * The pathway with this id. Throws when there is none, or when it names a document, an area or a contact
 * that is not in `content/`, or a contact that cannot be rung.
 */
export async function findPathway(id: string): Promise<PathwayPage> {
  const { data: file } = await findEntry('pathways', id);
  const documents = await allEntries('sources');
  const asWritten = readPathway(id, file, new Map(documents.map((document) => [document.id, document.data])));
  const pathway = readAbout(asWritten);
  const area = await findArea(pathway.area);
  requireContacts(id, pathway, area.contacts);
  const schemes = (await listSchemes()).filter((scheme) => scheme.area.id === area.id);
  const sources = [
    file.source,
    ...file.criteria.flatMap(({ source, evidence = [] }) => [source, ...evidence.map((line) => line.source)]),
    ...(file.dependency ? [file.dependency.source] : []),
    ...file.worthKnowing.map(({ source }) => source),
    ...file.more.flatMap(({ points }) => points.map(({ source }) => source)),
  ];
  return {
    pathway,
    asWritten,
    href: `/check/${id}/`,
    rulesHref: `/check/${id}/rules/`,
    area,
    schemes,
    sources,
  };
}

/** The worked cases of a pathway in content/examples, worked out again at each build. */
export async function listWorkedChecks({ pathway, schemes }: PathwayPage): Promise<WorkedCheck[]> {
  const toMatch = schemes.map(({ slug, entry: { data } }) => ({
    id: slug,
    tenures: data.tenures,
    idealMinimumHours: data.idealMinimumHours?.hours,
  }));
  return (await allEntries('examples'))
    .flatMap(({ data }) => data.cases)
    .filter((example) => example.pathway === pathway.id)
    .map((example) => toWorkedCheck(pathway, toMatch, example));
}

/** What the check on the screen is given: plain data, and of the contacts only those that it names. */
export function checkPropsOf({ pathway, asWritten, area, schemes }: PathwayPage) {
  const named = contactsNamedIn(pathway);
  return {
    // What the page of rules tells besides stays there: it would only make the check heavier.
    pathway: { ...askingWho(asWritten), more: [] },
    schemes: schemes.map(({ slug, href, entry: { data } }) => ({
      id: slug,
      name: data.name,
      place: data.place,
      href,
      tenures: data.tenures,
      idealMinimumHours: data.idealMinimumHours?.hours,
    })),
    contacts: area.contacts
      .filter(({ id }) => named.includes(id))
      .map(({ id, name, phones }) => ({
        id,
        name,
        phones: phones.filter(({ kind }) => kind === 'voice').map(({ number, hours }) => ({ number, hours })),
      })),
  };
}
