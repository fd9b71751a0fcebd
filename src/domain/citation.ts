/**
 * Where a fact comes from, ready to be shown: the document's name and the part of it,
 * and the date the fact stood at, in words ("October 2017").
 */
export interface Citation {
  /** Id of the document in `content/sources`. */
  readonly document: string;
  /** The document's title as readers know it. */
  readonly title: string;
  /** Section, table or regulation within it. */
  readonly section: string;
  /** When the document was true, in words. */
  readonly asOf: string;
}
