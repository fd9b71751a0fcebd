import { z } from 'zod';
import { slug } from './shared.ts';

/** What holds for the whole site: `content/site.yaml`. */
export const siteSchema = z.strictObject({
  /** Id of the council area whose number stands on pages about no area: a file in content/areas. */
  homeArea: slug,
});
export type SiteSettings = z.infer<typeof siteSchema>;
