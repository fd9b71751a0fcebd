/** Reads the YAML of a content file, or the YAML between the two `---` of an .mdx file, and keeps its lines. */
import { isAlias, isMap, isNode, isSeq, LineCounter, parseDocument, type Document } from 'yaml';

/** Names and list positions, from the outside in. */
export type Path = readonly PropertyKey[];

/** What one file says, before any schema has seen it. */
export interface ParsedFile {
  readonly data: unknown;
  /** The text below the front matter; empty for a YAML file. */
  readonly body: string;
  /** The line of a field, counted from 1; of the nearest field around it when it is not there. */
  readonly lineOf: (path: Path) => number;
}

/** A file that cannot be read at all, with the line. */
export class SyntaxFault extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

const FRONT_MATTER = /^---[ \t]*\r?\n(.*?)^---[ \t]*\r?$/ms;

function splitFrontMatter(text: string): { yaml: string; body: string; linesBefore: number } {
  const found = FRONT_MATTER.exec(text);
  if (found?.index !== 0)
    throw new SyntaxFault(1, 'The file must start with its fields, between two lines of three hyphens: ---');
  const [whole, yaml = ''] = found;
  return { yaml, body: text.slice(whole.length), linesBefore: 1 };
}

/** Where the name of a field stands, or its value in a list; undefined when there is no such field. */
function offsetOf(document: Document, path: Path): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(key));
      if (!pair) return offset;
      offset = (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = (isNode(node) ? node.range?.[0] : undefined) ?? offset;
    } else return offset;
  }
  return offset;
}

/**
 * Reads one file as the site's build does: a date without quotes becomes a Date, so that a schema refuses it.
 * Throws a SyntaxFault, with the line, when the YAML cannot be read.
 */
export function parseContentFile(text: string, isMdx: boolean): ParsedFile {
  const { yaml, body, linesBefore } = isMdx
    ? splitFrontMatter(text)
    : { yaml: text, body: '', linesBefore: 0 };
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    customTags: ['timestamp'],
    lineCounter: lines,
    prettyErrors: false,
  });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    const where = `line ${line + linesBefore}, column ${col}`;
    throw new SyntaxFault(
      line + linesBefore,
      `${explainSyntax(error.code, error.message)} Look at ${where}.`,
    );
  }
  return {
    data: document.toJS(),
    body,
    lineOf: (path) => lines.linePos(offsetOf(document, path) ?? 0).line + linesBefore,
  };
}

/** The commonest slips in an editor's words; others in the parser's. */
function explainSyntax(code: string, message: string): string {
  switch (code) {
    case 'BAD_INDENT':
    case 'BAD_COLLECTION_ITEM':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'The lines are not set in as they should be. Put each field of a group as far in as the one above it.';
    case 'TAB_AS_INDENT':
      return 'There is a tab. Set lines in with spaces only.';
    case 'DUPLICATE_KEY':
      return 'The same field stands twice. Remove one of them.';
    case 'MISSING_CHAR':
      return 'A quote or bracket is opened and not closed. Close it.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'A line is set in too far, or words hold a colon. Set the line in as the one above, or put the words in quotes.';
    case 'UNEXPECTED_TOKEN':
    case 'BAD_SCALAR_START':
      return 'A sign here has a meaning of its own, such as @ or %. Put the words in quotes.';
    default:
      return `This cannot be read: ${message}.`;
  }
}
