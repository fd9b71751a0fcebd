import { z } from 'zod';
import { slug, source, words } from './shared.ts';

export const FAQ_TOPICS = ['choosing', 'living', 'care', 'money', 'family', 'moving'] as const;

/** A question people ask: one file each in `content/faqs/<area>`. The answer stands below the front matter. */
export const faqSchema = z.strictObject({
  question: words,
  area: slug,
  topic: z.enum(FAQ_TOPICS, { error: `Choose a topic: ${FAQ_TOPICS.join(', ')}.` }),
  /** Smaller numbers come first within a topic. */
  order: z.int().min(1),
  sources: z.array(source).min(1, 'Say where the answer comes from.'),
});
export type Faq = z.infer<typeof faqSchema>;
