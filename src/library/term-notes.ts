/** Finds terms of art in a text, and writes the note that explains one. */
import type { GlossaryTerm } from '#schemas/glossary.ts';

/** "care plan" as it may stand in a page: broken over two lines, or with a capital at the start of a sentence. */
function patternOf(form: string): string {
  const [first = '', ...rest] = form;
  const pattern = rest
    .join('')
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/[’']/g, "[’']")
    .replaceAll(/\s+/g, '\\s+');
  return `[${first.toUpperCase()}${first.toLowerCase()}]${pattern}`;
}

/** Tells which terms a text names, in its order: whole words only, and the longest form that fits. */
export function createFinder(terms: readonly GlossaryTerm[]): (text: string) => GlossaryTerm[] {
  const forms = terms
    .flatMap((term) => [term.term, ...term.alsoWritten].map((form) => ({ form, term })))
    .sort((one, other) => other.form.length - one.form.length);
  if (forms.length === 0) return () => [];
  const choices = forms.map(({ form }) => `(${patternOf(form)})`).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(([, ...found]) => forms[found.findIndex(Boolean)]?.term ?? []);
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
