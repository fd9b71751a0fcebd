import { z } from 'zod';
import { source, words } from './shared.ts';
import { contact } from './area.ts';

/** A landlord or care provider: one file each in `content/providers`. */
export const providerSchema = z.strictObject({
  name: words,
  /** The name in the source document, when it has changed since. */
  formerName: words.optional(),
  /** What is known of the change of name, and whether it is confirmed. */
  nameNote: words.optional(),
  role: z.enum(['landlord', 'care-provider'], { error: 'Write landlord or care-provider.' }),
  contacts: z.array(contact).min(1, 'Give at least one way to reach them.'),
  source,
});
export type Provider = z.infer<typeof providerSchema>;
