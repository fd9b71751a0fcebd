/** Every pathway of the site with the schemes of its area, read from content as the site reads them. */
import { readAbout } from '#domain/eligibility/person.ts';
import type { Pathway, SchemeToMatch } from '#domain/eligibility/types.ts';
import { areaSchema, type Area } from '#schemas/area.ts';
import { pathwaySchema } from '#schemas/pathway.ts';
import { readPathway } from '#schemas/read-pathway.ts';
import { schemeSchema } from '#schemas/scheme.ts';
import { sourceSchema } from '#schemas/source.ts';
import { readContentFiles } from './content-files.ts';

export interface PathwayInContent {
  /** As it reads to the person themselves. */
  readonly pathway: Pathway;
  /** With both readings of its texts. */
  readonly asWritten: Pathway;
  readonly schemes: readonly SchemeToMatch[];
  readonly area: Area;
}

const documents = new Map(
  readContentFiles('sources/*.yaml').map(({ id, data }) => [id, sourceSchema.parse(data)]),
);
const areas = new Map(readContentFiles('areas/*.yaml').map(({ id, data }) => [id, areaSchema.parse(data)]));
const schemes = readContentFiles('schemes/*/*.mdx').map(({ id, folder, data }) => {
  const { tenures, idealMinimumHours } = schemeSchema.parse(data);
  return { area: folder, toMatch: { id, tenures, idealMinimumHours: idealMinimumHours?.hours } };
});

export const PATHWAYS: readonly PathwayInContent[] = readContentFiles('pathways/*.yaml').map(
  ({ id, data }) => {
    const file = pathwaySchema.parse(data);
    const area = areas.get(file.area);
    if (!area) throw new Error(`There is no content/areas/${file.area}.yaml.`);
    const asWritten = readPathway(id, file, documents);
    return {
      pathway: readAbout(asWritten),
      asWritten,
      schemes: schemes.filter((scheme) => scheme.area === file.area).map(({ toMatch }) => toMatch),
      area,
    };
  },
);

/** The pathway with this id. Throws when there is none. */
export function pathwayInContent(id: string): PathwayInContent {
  const found = PATHWAYS.find(({ pathway }) => pathway.id === id);
  if (!found) throw new Error(`There is no content/pathways/${id}.yaml.`);
  return found;
}
