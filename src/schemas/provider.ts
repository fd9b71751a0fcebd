import { z } from 'zod';
import { source, words } from './shared.ts';
import { contact } from './area.ts';

/** A landlord or care provider: one file each in `content/providers`. */
export const providerSchema = z
  .strictObject({
    name: words,
    /** The name in the source document, when it has changed since. */
    formerName: words.optional(),
    /** What is known of the change of name, and whether it is confirmed. */
    nameNote: words.optional(),
    /** Where the change of name comes from. */
    nameSource: source.optional(),
    role: z.enum(['landlord', 'care-provider'], { error: 'Write landlord or care-provider.' }),
    contacts: z.array(contact).min(1, 'Give at least one way to reach them.'),
    source,
  })
  .superRefine((provider, context) => {
    if (provider.formerName === undefined) return;
    for (const field of ['nameNote', 'nameSource'] as const)
      if (provider[field] === undefined)
        context.addIssue({
          code: 'custom',
          path: [field],
          message:
            'There is a former name. Say what is known of the change (nameNote) and where from (nameSource).',
        });
  });
export type Provider = z.infer<typeof providerSchema>;
