import { z } from 'zod';
import { slug, source, words } from './shared.ts';

const MOST_SENTENCES = 2;
const MOST_WORDS = 25;

const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!])\s+/);
const isShort = (sentence: string): boolean => sentence.split(/\s+/).length <= MOST_WORDS;

/** A word or name that readers meet in letters and on this site: one file each in `content/glossary`. */
export const glossarySchema = z
  .strictObject({
    /** As it stands alone, with a capital: "Care plan", "Housing Benefit". */
    term: words,
    /** Other forms that mean the same: the plural, a longer name, a short form such as PIP. */
    alsoWritten: z.array(words).default([]),
    /** One or two sentences in the reader's words. They stand below the text where the term comes first. */
    meaning: words.refine((meaning) => {
      const sentences = sentencesOf(meaning);
      return sentences.length <= MOST_SENTENCES && sentences.every(isShort);
    }, `Write one or two short sentences, each of no more than ${MOST_WORDS} words.`),
    /** False for a word that the whole site is about, or that its own page explains: then no note is added. */
    explainOnPages: z.boolean().default(true),
    source,
    /** The id of a guide that says more. */
    seeAlso: slug.optional(),
  })
  .refine(
    ({ term, meaning }) => sentencesOf(meaning)[0]?.toLowerCase().includes(term.toLowerCase()) ?? false,
    {
      path: ['meaning'],
      error: 'Use the term in the first sentence, as it is written above: the sentence is read by itself.',
    },
  );
export type GlossaryTerm = z.infer<typeof glossarySchema>;
