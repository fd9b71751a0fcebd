/** A stretch of text, marked when it is what the reader searched for. */
export interface Stretch {
  readonly text: string;
  readonly isMatch: boolean;
}

/**
 * Splits a search excerpt at its marks, so that it can be drawn as text and never as HTML. Entities in
 * it stand for the characters that would otherwise look like tags.
 */
export function splitAtMarks(excerpt: string): Stretch[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/)
    .map((text, index) => ({
      text: text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'),
      isMatch: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}
