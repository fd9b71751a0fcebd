import type { CollectionEntry } from 'astro:content';
import { FAQ_TOPICS } from '#schemas/faq.ts';
import { allEntries } from './entries.ts';

export type FaqTopic = (typeof FAQ_TOPICS)[number];

/** One question, and the id of its heading on its topic's page. */
export interface QuestionEntry {
  readonly entry: CollectionEntry<'faqs'>;
  readonly anchor: string;
}

/** A topic with its questions in the editor's order. */
export interface QuestionTopic {
  readonly topic: FaqTopic;
  readonly name: string;
  readonly href: string;
  readonly questions: readonly QuestionEntry[];
}

/** What each topic is called on the page. */
const TOPIC_NAMES: Readonly<Record<FaqTopic, string>> = {
  choosing: 'Choosing a home',
  living: 'Living there',
  care: 'Care and health',
  money: 'Money',
  family: 'Partners, family and friends',
  moving: 'Applying and moving in',
};

/** Every topic that has questions. */
export async function listQuestionTopics(): Promise<QuestionTopic[]> {
  const entries = await allEntries('faqs');
  return FAQ_TOPICS.map((topic) => ({
    topic,
    name: TOPIC_NAMES[topic],
    href: `/questions/${topic}/`,
    questions: entries
      .filter(({ data }) => data.topic === topic)
      .sort((one, other) => one.data.order - other.data.order)
      .map((entry) => ({ entry, anchor: entry.id.replaceAll('/', '-') })),
  })).filter(({ questions }) => questions.length > 0);
}
