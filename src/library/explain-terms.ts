/**
 * Explains each term of art where it first stands in a page: puts its meaning directly below that paragraph.
 * Works on the page as built, so that editors need not think of it. No astro:content here.
 *
 * An author who explains a term in the sentence itself marks it with <dfn>, and no note is added.
 */
import { Parser } from 'htmlparser2';
import type { GlossaryTerm } from '#schemas/glossary.ts';
import { createFinder, meaningNote } from './term-notes.ts';

/** Names and labels are not running prose; nor is what is no text at all. */
const NOT_PROSE = new Set([
  ...['a', 'button', 'caption', 'cite', 'code', 'dt', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'label', 'legend'],
  ...['nav', 'option', 'pre', 'script', 'select', 'style', 'summary', 'svg', 'template', 'textarea', 'th'],
]);
const INLINE = new Set([
  'abbr',
  'b',
  'br',
  'dfn',
  'em',
  'i',
  'img',
  'small',
  'span',
  'strong',
  'time',
  'wbr',
]);
/** What holds running prose. */
const HOLDS_PROSE = new Set(['p', 'li', 'dd', 'td']);
/** Stands for what is left out of a passage, so that the words on either side do not run together. */
const GAP = '\u0000';

/** A paragraph, or the words of a list item before a list inside it. */
interface Passage {
  words: string;
  /** What the author explains in it. */
  defined: string;
}

/** The same page with a note for each term; everything else stays as it is, to the byte. */
export function explainTerms(html: string, terms: readonly GlossaryTerm[]): string {
  const start = html.indexOf('<main');
  const end = html.indexOf('</main>', start);
  if (start === -1 || end === -1) return html;

  const find = createFinder(terms);
  const notes: { readonly at: number; readonly html: string }[] = [];
  const known = new Set<GlossaryTerm>();
  const addNotes = (found: readonly GlossaryTerm[], at: number, place?: 'below-table'): void => {
    for (const term of found)
      if (term.explainOnPages && !known.has(term)) {
        known.add(term);
        notes.push({ at, html: meaningNote(term, place) });
      }
  };

  const open: string[] = [];
  let leftAlone = 0;
  let isDefining = false;
  let passage: Passage = { words: '', defined: '' };
  // A table's notes stand below it, not in its cells. The lead's wait for the text, which may explain them.
  const waiting = { table: [] as GlossaryTerm[], lead: [] as GlossaryTerm[], leadEnd: 0 };
  let isLead = false;

  function endPassage(at: number): void {
    for (const term of find(passage.defined)) known.add(term);
    const found = find(passage.words);
    if (open.includes('table')) waiting.table.push(...found);
    else if (isLead) Object.assign(waiting, { lead: found, leadEnd: at });
    else addNotes(found, at);
    passage = { words: '', defined: '' };
    isLead = false;
  }

  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      const classes = (attributes.class ?? '').split(' ');
      const isOutside =
        NOT_PROSE.has(name) ||
        'hidden' in attributes ||
        'data-no-terms' in attributes ||
        classes.includes('page-end');
      if (leftAlone > 0 || isOutside) {
        leftAlone += 1;
        passage.words += GAP;
      } else if (INLINE.has(name)) isDefining ||= name === 'dfn';
      else {
        endPassage(start + parser.startIndex);
        open.push(name);
        isLead = classes.includes('lead');
      }
    },
    ontext(text) {
      if (leftAlone > 0 || !HOLDS_PROSE.has(open.at(-1) ?? '')) return;
      passage[isDefining ? 'defined' : 'words'] += text;
    },
    onclosetag(name) {
      if (leftAlone > 0) leftAlone -= 1;
      else if (INLINE.has(name)) {
        if (name === 'dfn') passage.defined += GAP;
        isDefining &&= name !== 'dfn';
      } else {
        const after = start + parser.endIndex + 1;
        endPassage(name === 'p' ? after : start + parser.startIndex);
        open.pop();
        if (name === 'table') addNotes(waiting.table.splice(0), after, 'below-table');
      }
    },
  });
  parser.end(html.slice(start, end));
  addNotes(waiting.lead, waiting.leadEnd);

  let explained = '';
  let done = 0;
  for (const note of notes.toSorted((one, other) => one.at - other.at)) {
    explained += html.slice(done, note.at) + note.html;
    done = note.at;
  }
  return explained + html.slice(done);
}
