/** Finds words that are in no British dictionary, nor among the names and words of this site. */
import { fileURLToPath } from 'node:url';
import { spellCheckDocument } from 'cspell-lib';

/** Only the British one: the dictionaries for programmers would let American words pass. */
const BRITISH = fileURLToPath(import.meta.resolve('@cspell/dict-en-gb-mit/cspell-ext.json'));

/** Addresses of the web and of mail are no words. */
const ADDRESS = /\S+@\S+|\b(?:https?:\/\/|www\.)\S+|\S+\.(?:uk|example)\b\S*/g;

/** The words of each text that are spelt in no known way, by text. `known` are names and words of our own. */
export async function findMisspelt(
  texts: readonly string[],
  known: readonly string[],
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const lines = texts.map((text) =>
    text.replaceAll(ADDRESS, (address) => ' '.repeat(address.length)).replaceAll('\n', ' '),
  );
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }
  const { issues, errors } = await spellCheckDocument(
    { uri: 'file:///words.txt', text: lines.join('\n'), languageId: 'plaintext', locale: 'en-GB' },
    { generateSuggestions: false, noConfigSearch: true },
    {
      loadDefaultConfiguration: false,
      import: [BRITISH],
      language: 'en-GB',
      minWordLength: 3,
      maxNumberOfProblems: 100_000,
      maxDuplicateProblems: 100_000,
      words: [...known],
    },
  );
  if (errors && errors.length > 0) throw new Error(`The dictionary could not be read: ${errors.join('; ')}`);
  for (const { text: word, offset } of issues) {
    const line = starts.findLastIndex((begin) => begin <= offset);
    const text = texts[line] ?? '';
    found.set(text, [...(found.get(text) ?? []), word]);
  }
  return found;
}
