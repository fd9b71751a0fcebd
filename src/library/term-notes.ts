/** Finds terms of art in a text, and writes the note that explains one. */
import type { GlossaryTerm } from '#schemas/glossary.ts';

/** A form of a term, word by word. */
interface Form {
  readonly words: readonly string[];
  readonly term: GlossaryTerm;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’-]*/gu;
const wordsIn = (text: string) => [...text.replaceAll("'", '’').matchAll(WORD)];
/** "Scheme’s" at the start of a sentence is still the word "scheme". */
const withoutOwner = (word: string): string => (word.includes('’') ? word.replace(/’s?$/, '') : word);
const withSmallStart = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/**
 * Tells which terms a text names, in its order: whole words only, and the longest form that fits. It goes from word to
 * word, which is much faster than one long pattern, and a large site has thousands of pages.
 */
export function createFinder(terms: readonly GlossaryTerm[]): (text: string) => GlossaryTerm[] {
  const forms = new Map<string, Form[]>();
  for (const term of terms)
    for (const form of [term.term, ...term.alsoWritten]) {
      const words = wordsIn(withSmallStart(form)).map(([word]) => word);
      const [first = ''] = words;
      forms.set(first, [...(forms.get(first) ?? []), { words, term }]);
    }
  for (const same of forms.values()) same.sort((one, other) => other.words.length - one.words.length);

  return (text) => {
    const found: GlossaryTerm[] = [];
    const written = wordsIn(text);
    /** True when this form stands in the text from the word at `start` on, with only space between its words. */
    const standsAt = (start: number, { words }: Form): boolean =>
      words.every((word, index) => {
        const here = written[start + index];
        const before = written[start + index - 1];
        if (!here) return false;
        if (index > 0 && before && text.slice(before.index + before[0].length, here.index).trim() !== '')
          return false;
        const seen = index === 0 ? withSmallStart(here[0]) : here[0];
        return seen === word || (index === words.length - 1 && withoutOwner(seen) === word);
      });
    for (let start = 0; start < written.length; start += 1) {
      const first = withSmallStart(written[start]?.[0] ?? '');
      const candidates = forms.get(first) ?? forms.get(withoutOwner(first));
      const form = candidates?.find((candidate) => standsAt(start, candidate));
      if (!form) continue;
      found.push(form.term);
      start += form.words.length - 1;
    }
    return found;
  };
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A term's meaning as a paragraph, with the term marked as what is defined. Below a table it looks otherwise. */
export function meaningNote({ term, meaning }: GlossaryTerm, place?: 'below-table'): string {
  const at = meaning.toLowerCase().indexOf(term.toLowerCase());
  const name = meaning.slice(at, at + term.length);
  const [before, after] = [meaning.slice(0, at), meaning.slice(at + term.length)];
  const classes = place ? `meaning ${place}` : 'meaning';
  return `<p class="${classes}">${escapeHtml(before)}<dfn>${escapeHtml(name)}</dfn>${escapeHtml(after)}</p>`;
}

/** Other names for a term, as readers are told of them: its plural is none, and the longest form says most. */
export function otherNames(term: string, alsoWritten: readonly string[]): string[] {
  const singular = (form: string): string => form.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
  return alsoWritten.filter(
    (form, index) =>
      ![term, ...alsoWritten.slice(0, index)].some((other) => singular(other) === singular(form)),
  );
}
