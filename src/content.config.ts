/** Wiring only: which files make up each collection, and which schema they must fit. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { areaSchema } from '#schemas/area.ts';
import { caseFileSchema } from '#schemas/case-file.ts';
import { faqSchema } from '#schemas/faq.ts';
import { glossarySchema } from '#schemas/glossary.ts';
import { guideSchema } from '#schemas/guide.ts';
import { pathwaySchema } from '#schemas/pathway.ts';
import { providerSchema } from '#schemas/provider.ts';
import { rateFileSchema } from '#schemas/rate.ts';
import { schemeSchema } from '#schemas/scheme.ts';
import { siteSchema } from '#schemas/site.ts';
import { sourceSchema } from '#schemas/source.ts';

const yaml = (folder: string) => glob({ base: `content/${folder}`, pattern: '**/*.yaml' });
const mdx = (folder: string) => glob({ base: `content/${folder}`, pattern: '**/*.mdx' });

export const collections = {
  site: defineCollection({ loader: glob({ base: 'content', pattern: 'site.yaml' }), schema: siteSchema }),
  areas: defineCollection({ loader: yaml('areas'), schema: areaSchema }),
  providers: defineCollection({ loader: yaml('providers'), schema: providerSchema }),
  rates: defineCollection({ loader: yaml('rates'), schema: rateFileSchema }),
  sources: defineCollection({ loader: yaml('sources'), schema: sourceSchema }),
  schemes: defineCollection({ loader: mdx('schemes'), schema: schemeSchema }),
  guides: defineCollection({ loader: mdx('guides'), schema: guideSchema }),
  pathways: defineCollection({ loader: yaml('pathways'), schema: pathwaySchema }),
  examples: defineCollection({ loader: yaml('examples'), schema: caseFileSchema }),
  faqs: defineCollection({ loader: mdx('faqs'), schema: faqSchema }),
  glossary: defineCollection({ loader: yaml('glossary'), schema: glossarySchema }),
};
