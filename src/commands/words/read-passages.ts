/** Reads the words of a built page as a reader meets them: paragraph by paragraph, in order. */
import { Parser } from 'htmlparser2';

/** A paragraph, a list item, a heading, a cell: words that are read together. */
export interface Passage {
  /** The element that they stand in: `p`, `h2`. */
  readonly tag: string;
  /** All words but the names of documents (`cite`), addresses, and other languages. */
  readonly text: string;
  /** The same without what is no running prose: links, buttons, and the words that are defined here. */
  readonly prose: string;
  /** What the passage defines, in `dfn`. */
  readonly defines: readonly string[];
  /** A note that explains a word of the passage before. */
  readonly isMeaning: boolean;
  readonly isLead: boolean;
  /** Counts the tables of the page; 0 outside tables. */
  readonly table: number;
}

const INLINE = new Set(
  'a abbr b bdi br cite code dfn em i img input kbd mark q s small span strong sub sup time u wbr'.split(' '),
);
/** Their words are no words of ours, or no words at all. */
const NOT_READ = new Set([
  'address',
  'cite',
  'code',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
]);
const PROSE = new Set(['p', 'li', 'dd', 'td']);
const NOT_PROSE = new Set(['a', 'button', 'dfn', 'nav', 'summary']);

/** Stands for what is left out, so that a sentence keeps its shape. */
const LEFT_OUT = ' … ';

interface Open {
  readonly tag: string;
  readonly isRead: boolean;
  readonly isProse: boolean;
  readonly classes: readonly string[];
}

const clean = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The passages of a page's main part. */
export function readPassages(html: string): Passage[] {
  const passages: Passage[] = [];
  const open: Open[] = [];
  let tables = 0;
  let now = { text: '', prose: '', defines: [] as string[] };
  let definition: string | undefined;

  const block = (): Open | undefined => open.findLast(({ tag }) => !INLINE.has(tag));
  function endPassage(): void {
    const place = block();
    const text = clean(now.text);
    if (place && text !== '')
      passages.push({
        tag: place.tag,
        text,
        prose: PROSE.has(place.tag) && place.isProse ? clean(now.prose) : '',
        defines: now.defines.map(clean),
        isMeaning: place.classes.includes('meaning'),
        isLead: place.classes.includes('lead'),
        table: open.some(({ tag }) => tag === 'table') ? tables : 0,
      });
    now = { text: '', prose: '', defines: [] };
  }

  const parser = new Parser({
    onopentag(tag, attributes) {
      const parent = open.at(-1);
      if (!parent && tag !== 'main') return;
      if (!INLINE.has(tag)) endPassage();
      if (tag === 'table') tables += 1;
      if (tag === 'dfn') definition = '';
      if (tag === 'br') now.text += ' ';
      const isEnglish = (attributes.lang ?? 'en').startsWith('en');
      const isOutside =
        'hidden' in attributes || 'data-no-terms' in attributes || attributes.class === 'page-end';
      open.push({
        tag,
        isRead: (parent?.isRead ?? true) && isEnglish && !NOT_READ.has(tag),
        isProse: (parent?.isProse ?? true) && !NOT_PROSE.has(tag) && !isOutside,
        classes: (attributes.class ?? '').split(' '),
      });
      if (NOT_READ.has(tag) && INLINE.has(tag)) now.text += LEFT_OUT;
    },
    ontext(text) {
      const place = open.at(-1);
      if (!place?.isRead) return;
      now.text += text;
      now.prose += place.isProse ? text : LEFT_OUT;
      if (definition !== undefined) definition += text;
    },
    onclosetag(tag) {
      if (open.length === 0) return;
      if (!INLINE.has(tag)) endPassage();
      if (tag === 'dfn' && definition !== undefined) {
        now.defines.push(definition);
        definition = undefined;
      }
      open.pop();
    },
  });
  parser.end(html);
  return passages;
}
