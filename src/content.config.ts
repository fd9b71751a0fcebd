/** Wiring only: which files make up each collection, and which schema they must fit. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'zod';
import { areaSchema } from '#schemas/area.ts';
import { arrangementSchema } from '#schemas/arrangement.ts';
import { caseFileSchema } from '#schemas/case-file.ts';
import { coverageSchema } from '#schemas/coverage.ts';
import { faqSchema } from '#schemas/faq.ts';
import { glossarySchema } from '#schemas/glossary.ts';
import { guideSchema } from '#schemas/guide.ts';
import { helpSchema } from '#schemas/help.ts';
import { pathwaySchema } from '#schemas/pathway.ts';
import { providerSchema } from '#schemas/provider.ts';
import { rateFileSchema } from '#schemas/rate.ts';
import { schemeSchema } from '#schemas/scheme.ts';
import { sheetSchema } from '#schemas/sheet.ts';
import { siteSchema } from '#schemas/site.ts';
import { sourceSchema } from '#schemas/source.ts';
import { staffingSchema } from '#schemas/staffing.ts';

const yaml = (folder: string) => glob({ base: `content/${folder}`, pattern: '**/*.yaml' });
const mdx = (folder: string) => glob({ base: `content/${folder}`, pattern: '**/*.mdx' });

export const collections = {
  site: defineCollection({ loader: glob({ base: 'content', pattern: 'site.yaml' }), schema: siteSchema }),
  // One entry: thousands of lines, which only one look-up reads.
  positions: defineCollection({
    loader: file('content/positions/postcode-sectors.csv', {
      parser: (text) => [{ id: 'postcode-sectors', text }],
    }),
    schema: z.object({ id: z.string(), text: z.string() }),
  }),
  areas: defineCollection({ loader: yaml('areas'), schema: areaSchema }),
  providers: defineCollection({ loader: yaml('providers'), schema: providerSchema }),
  rates: defineCollection({ loader: yaml('rates'), schema: rateFileSchema }),
  sources: defineCollection({ loader: yaml('sources'), schema: sourceSchema }),
  coverage: defineCollection({ loader: yaml('coverage'), schema: coverageSchema }),
  schemes: defineCollection({ loader: mdx('schemes'), schema: schemeSchema }),
  guides: defineCollection({ loader: mdx('guides'), schema: guideSchema }),
  arrangements: defineCollection({ loader: yaml('arrangements'), schema: arrangementSchema }),
  pathways: defineCollection({ loader: yaml('pathways'), schema: pathwaySchema }),
  examples: defineCollection({ loader: yaml('examples'), schema: caseFileSchema }),
  faqs: defineCollection({ loader: mdx('faqs'), schema: faqSchema }),
  help: defineCollection({ loader: mdx('help'), schema: helpSchema }),
  sheets: defineCollection({ loader: yaml('sheets'), schema: sheetSchema }),
  staffing: defineCollection({ loader: yaml('staffing'), schema: staffingSchema }),
  glossary: defineCollection({ loader: yaml('glossary'), schema: glossarySchema }),
};
