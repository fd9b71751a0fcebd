/** Reads every content file with the schemas that the site is built with. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { areaSchema, type Area } from '#schemas/area.ts';
import { caseFileSchema, type CaseFile } from '#schemas/case-file.ts';
import { faqSchema, type Faq } from '#schemas/faq.ts';
import { glossarySchema, type GlossaryTerm } from '#schemas/glossary.ts';
import { guideSchema, type Guide } from '#schemas/guide.ts';
import { pathwaySchema, type PathwayFile } from '#schemas/pathway.ts';
import { providerSchema, type Provider } from '#schemas/provider.ts';
import { rateFileSchema, type RateFile } from '#schemas/rate.ts';
import { schemeSchema, type Scheme } from '#schemas/scheme.ts';
import { siteSchema, type SiteSettings } from '#schemas/site.ts';
import { sourceSchema, type SourceDocument } from '#schemas/source.ts';
import { listFiles } from '../support/project.ts';
import { describePath, explainIssue, plainWords } from './explain-issue.ts';
import { parseContentFile, type Path, SyntaxFault } from './parse-file.ts';

/** One content file that fits its schema. */
export interface Entry<Data> {
  /** The file's path in its folder, without the ending: `medway/atlas-place`. */
  readonly id: string;
  /** As an editor knows it: `content/schemes/medway/atlas-place.mdx`. */
  readonly file: string;
  readonly data: Data;
  /** The text below the front matter; empty for a YAML file. */
  readonly body: string;
  /** A fault at a field of this file. */
  readonly faultAt: (path: Path, message: string) => Fault;
}

/** Something for an editor to put right. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  /** What is wrong, and what to do. */
  readonly message: string;
}

/** All content by the folder it stands in. */
export type Content = Readonly<{
  areas: readonly Entry<Area>[];
  providers: readonly Entry<Provider>[];
  rates: readonly Entry<RateFile>[];
  sources: readonly Entry<SourceDocument>[];
  pathways: readonly Entry<PathwayFile>[];
  schemes: readonly Entry<Scheme>[];
  guides: readonly Entry<Guide>[];
  faqs: readonly Entry<Faq>[];
  glossary: readonly Entry<GlossaryTerm>[];
  examples: readonly Entry<CaseFile>[];
  /** One entry: `content/site.yaml`. None when that file cannot be read. */
  site: readonly Entry<SiteSettings>[];
}>;
/** A kind of content that has a folder of its own. */
type Folder = Exclude<keyof Content, 'site'>;

/** The ending of the files in each folder of `content`. */
export const ENDINGS: Readonly<Record<Folder, '.yaml' | '.mdx'>> = {
  areas: '.yaml',
  providers: '.yaml',
  rates: '.yaml',
  sources: '.yaml',
  pathways: '.yaml',
  schemes: '.mdx',
  guides: '.mdx',
  faqs: '.mdx',
  glossary: '.yaml',
  examples: '.yaml',
};
/** What holds for the whole site. */
const SETTINGS = 'site.yaml';

const ID = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/;

/** Beside the folders of entries: the editor's guide, and the settings. */
const OTHERS = ['README.md', SETTINGS];

function findStrangers(folder: string): Fault[] {
  return readdirSync(folder)
    .filter((name) => !(name in ENDINGS) && !OTHERS.includes(name))
    .map((name) => {
      const message = `The site does not read this. Its folders are: ${Object.keys(ENDINGS).join(', ')}. Move it, or correct the name.`;
      return { file: `content/${name}`, line: 1, field: 'name', message };
    });
}

/** Reads the whole folder. Never throws for what an editor wrote: whatever is wrong stands in `faults`. */
export function readContent(folder: string): { content: Content; faults: Fault[] } {
  const faults = findStrangers(folder);

  function readKind<Data>(kind: Folder, schema: z.ZodType<Data>): Entry<Data>[] {
    const place = path.join(folder, kind);
    if (!existsSync(place)) return [];
    return listFiles(place).flatMap((name) => {
      const ending = ENDINGS[kind];
      const id = name.slice(0, -ending.length);
      if (name.endsWith(ending) && ID.test(id)) return readFile(`${kind}/${name}`, id, schema) ?? [];
      const message = `The site does not read this file. Name it in small letters, digits and hyphens, and end it in ${ending}.`;
      faults.push({ file: `content/${kind}/${name}`, line: 1, field: 'file name', message });
      return [];
    });
  }

  function readSettings(): Entry<SiteSettings>[] {
    if (existsSync(path.join(folder, SETTINGS))) return [readFile(SETTINGS, 'site', siteSchema) ?? []].flat();
    const message = 'There is no such file. Add it, with the line: homeArea: and the id of your area.';
    faults.push({ file: `content/${SETTINGS}`, line: 1, field: 'the whole file', message });
    return [];
  }

  /** `name` is its path in the folder. */
  function readFile<Data>(name: string, id: string, schema: z.ZodType<Data>): Entry<Data> | undefined {
    const file = `content/${name}`;
    try {
      const parsed = parseContentFile(readFileSync(path.join(folder, name), 'utf8'), name.endsWith('.mdx'));
      const faultAt = (at: Path, message: string): Fault => ({
        file,
        line: parsed.lineOf(at),
        field: describePath(parsed.data, at),
        message,
      });
      const result = schema.safeParse(parsed.data, { error: plainWords });
      if (result.success) return { id, file, data: result.data, body: parsed.body, faultAt };
      for (const issue of result.error.issues)
        for (const { at, message } of explainIssue(schema, parsed.data, issue))
          faults.push(faultAt(at, message));
    } catch (error) {
      if (!(error instanceof SyntaxFault)) throw error;
      faults.push({ file, line: error.line, field: 'the whole file', message: error.message });
    }
    return undefined;
  }

  const content: Content = {
    areas: readKind('areas', areaSchema),
    providers: readKind('providers', providerSchema),
    rates: readKind('rates', rateFileSchema),
    sources: readKind('sources', sourceSchema),
    pathways: readKind('pathways', pathwaySchema),
    schemes: readKind('schemes', schemeSchema),
    guides: readKind('guides', guideSchema),
    faqs: readKind('faqs', faqSchema),
    glossary: readKind('glossary', glossarySchema),
    examples: readKind('examples', caseFileSchema),
    site: readSettings(),
  };
  return { content, faults };
}
