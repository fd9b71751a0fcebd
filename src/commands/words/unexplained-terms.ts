/** Proves from the built page alone that no word of art stands unexplained where it comes first. */
import type { GlossaryTerm } from '#schemas/glossary.ts';
import type { Passage } from './read-passages.ts';

/** A term, and the passage in which it first stands without a meaning. */
export interface Unexplained {
  readonly term: string;
  readonly passage: Passage;
}

/** A pattern for each of these forms as whole words, over the ends of lines, with or without a capital. */
export function patternFor(forms: readonly string[]): RegExp {
  const choices = forms
    .toSorted((one, other) => other.length - one.length)
    .map((form) => form.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/[’']/g, "[’']"))
    .map((form) => `[${form.charAt(0).toUpperCase()}${form.charAt(0).toLowerCase()}]${form.slice(1)}`);
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${choices.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
}

const formsOf = ({ term, alsoWritten }: GlossaryTerm): string[] => [term, ...alsoWritten];

/** What is defined in the passage itself, in the notes right below it, or below the table it stands in. */
function definedAt(passages: readonly Passage[], index: number): string[] {
  const here = passages[index];
  if (!here) return [];
  const rest = passages.slice(index + 1);
  const below = here.table > 0 ? rest.findIndex(({ table }) => table !== here.table) : 0;
  const notes = below === -1 ? [] : rest.slice(below);
  const last = notes.findIndex(({ isMeaning }) => !isMeaning);
  const later = here.isLead ? rest : notes.slice(0, last === -1 ? undefined : last);
  return [here, ...later].flatMap(({ defines }) => defines);
}

/** Every term of the glossary that a page uses in its prose before it says what it means. */
export function findUnexplained(passages: readonly Passage[], terms: readonly GlossaryTerm[]): Unexplained[] {
  // Longer terms first: "scheme manager" is no "scheme".
  const shown = terms.filter(({ explainOnPages }) => explainOnPages);
  return shown.flatMap((term) => {
    const own = patternFor(formsOf(term));
    const longer = terms
      .filter((other) => other !== term)
      .flatMap(formsOf)
      .filter((form) => form.search(own) !== -1);
    const others = longer.length > 0 ? patternFor(longer) : undefined;
    const names = (text: string): boolean =>
      (others ? text.replaceAll(others, '…') : text).search(own) !== -1;
    const isDefinition = (text: string): boolean => text.search(own) !== -1;

    const first = passages.findIndex(
      ({ prose, defines, isMeaning }) => defines.some(isDefinition) || (!isMeaning && names(prose)),
    );
    const passage = passages[first];
    if (!passage || definedAt(passages, first).some(isDefinition)) return [];
    return [{ term: term.term, passage }];
  });
}
