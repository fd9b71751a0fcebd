/**
 * Who a check is about, and the words for them. A text about that person is written in two readings:
 * `[Do you need|Does {who} need] help?` asks the person themselves "Do you need help?", and a daughter "Does
 * your mother need help?".
 */
import { NOT_SURE, type Answer } from './types.ts';

/** The noun for a person, their possessive, and the pronoun after a verb. */
type Names = readonly [who: string, their: string, them: string];

const NAMES: Readonly<Record<string, Names>> = {
  mother: ['your mother', 'her', 'her'],
  father: ['your father', 'his', 'him'],
  partner: ['your partner', 'their', 'them'],
  client: ['the applicant', 'their', 'them'],
  [NOT_SURE]: ['the person', 'their', 'them'],
};

/** Every text in a value as it reads to whoever gave this answer to "Who is this check for?"; none: the person. */
export function readAbout<Told>(told: Told, who?: Answer): Told;
export function readAbout(told: unknown, who?: Answer): unknown {
  if (typeof told === 'string') return readText(told, NAMES[String(who)]);
  if (Array.isArray(told)) return told.map((each) => readAbout<unknown>(each, who));
  if (typeof told !== 'object' || told === null) return told;
  return Object.fromEntries(Object.entries(told).map(([key, each]) => [key, readAbout<unknown>(each, who)]));
}

function readText(text: string, names: Names | undefined): string {
  return text.replace(/\[([^[|\]]*)\|([^[|\]]*)\]/g, (_, own: string, other: string) =>
    names === undefined ? own : nameIn(other, names),
  );
}

function nameIn(text: string, [who, their, them]: Names): string {
  const words: Readonly<Record<string, string>> = { who, whose: `${who}’s`, their, them };
  return text.replace(/\{(who|whose|their|them)\}/gi, (_, token: string) => {
    const word = words[token.toLowerCase()] ?? '';
    return token < 'a' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
}
