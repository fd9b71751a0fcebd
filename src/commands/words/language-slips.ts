/** Slips that well-kept rules of English find: a word twice, "a" for "an", words that leave people out. */
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { HOUSE_WORDS } from './house-words.ts';

/**
 * What the rules would have us say otherwise, and why we do not. The law and every letter say “landlord”. A host
 * keeps a website. Some food and some changes to a home are special. “Husband, wife or partner” leaves nobody out. An
 * example may tell of a woman and her daughter, and people answer for their mother or father.
 * The last ones are among the words that this site does not use, and need be told only once.
 */
const KEPT = [
  ...[
    'landlord',
    'landlords',
    'host',
    'hosts',
    'special',
    'husband',
    'wife',
    'woman',
    'man',
    'daughter',
    'son',
    'mother',
    'father',
  ],
  ...['easy', 'simply', 'just', 'obviously', 'of-course'],
];

const processor = unified()
  .use(retextEnglish)
  .use(retextEquality, { ignore: KEPT })
  .use(retextIndefiniteArticle)
  .use(retextRepeatedWords)
  .freeze();

/** What the rules of English say of a sentence, each in one line. */
export function findSlips(sentence: string): string[] {
  const slips: string[] = [];
  const tree = processor.parse(sentence);
  processor.run(tree, sentence, (error, _tree, file) => {
    if (error) throw error;
    slips.push(
      ...(file?.messages ?? []).map(({ reason }) =>
        reason.replaceAll('`', '“').replaceAll(/“([^“]*)“/g, '“$1”'),
      ),
    );
  });
  return slips;
}

/** Words that this site does not use, with what to say in their place. */
export function findHouseWords(sentence: string): string[] {
  return HOUSE_WORDS.flatMap(({ found, reason }) => {
    const [word] = found.exec(sentence) ?? [];
    return word === undefined ? [] : [`“${word}” ${reason}`];
  });
}
