/** The words that the tools show: a page that holds a tool carries them in its markup, as JSON. */
import { Parser } from 'htmlparser2';
import { readAbout } from '#domain/eligibility/person.ts';

/** Attributes that hand a tool its words. */
const CARRIERS = ['data-check', 'data-site'];

/** What stands in these is quoted from a document, not said by this site. */
const CITED = new Set(['source', 'regulation']);

function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (CITED.has(key) ? [] : textsIn(value)));
}

/** A gap such as `{hours}` is filled in by the tool: a word stands for it here. */
const fill = (text: string): string => text.replaceAll(/\{[^}]*\}/g, '5');

/** A text about the person a check is for has two readings: to that person, and to an adviser. */
const readingsOf = (text: string): string[] => [readAbout(text), readAbout(text, 'client')];

/** Everything in a page's tool that is said in words: more than one, so no ids and no single labels. */
export function toolWordsOf(html: string): string[] {
  const texts: string[] = [];
  const parser = new Parser({
    onopentag(_name, attributes) {
      for (const carrier of CARRIERS) {
        const json = attributes[carrier];
        if (json !== undefined) texts.push(...textsIn(JSON.parse(json)));
      }
    },
  });
  parser.end(html);
  const read = texts.flatMap(readingsOf).filter((text) => text.trim().includes(' '));
  return [...new Set(read.map(fill))];
}
