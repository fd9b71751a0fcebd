/** The texts of a pathway must read well to the person themselves and to someone who answers for them. */
import { readAbout } from '#domain/eligibility/person.ts';
import { NOT_SURE } from '#domain/eligibility/types.ts';
import type { Path, Report } from './pathway-faults.ts';

/** Fields that only the person's own reading of the site shows, before it is known who the check is for. */
const ONE_READING = ['title', 'area', 'forWhom', 'summary', 'haveReady', 'source', 'words', 'more'];
/** Ids, references, and words of whoever answers. */
const NOT_ABOUT_THEM = ['id', 'document', 'section', 'source', 'kind', 'contact', 'question', 'is', 'value'];
const OWN_WORDS = ['notSureLabel'];

/** Names of the person in a text. No question may have such an id: `{…}` in a text is its answer. */
const NAMES = ['who', 'whose', 'their', 'them'];

const TWO_READINGS = /\[[^[|\]]*\|[^[|\]]*\]/g;
const NAME = new RegExp(`\\{(${NAMES.join('|')})\\}`, 'i');

/** Reports every text that does not read well in one of its readings. */
export function reportReadings(file: object, report: Report): void {
  for (const [field, value] of Object.entries<unknown>({ ...file })) {
    const check = ONE_READING.includes(field) ? faultInOneReading : faultInTwoReadings;
    walk([field], value, (path, text) => {
      const fault = check(text, String(path[path.length - 1]), path.includes('options'));
      if (fault !== null) report(path, fault);
    });
  }
}

/** True for a name that `{…}` in a text has for the person. */
export function isNameOfPerson(token: string): boolean {
  return NAMES.includes(token.toLowerCase());
}

function walk(path: Path, value: unknown, look: (path: Path, text: string) => void): void {
  if (NOT_ABOUT_THEM.includes(String(path[path.length - 1])) && path.length > 1) return;
  if (typeof value === 'string') look(path, value);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value))
      walk([...path, Array.isArray(value) ? Number(key) : key], each, look);
}

function faultInOneReading(text: string): string | null {
  return /[[\]|]/.test(text) || NAME.test(text)
    ? 'This stands where it is not yet known who the check is for. Write one text, to “you”, without [ | ].'
    : null;
}

function faultInTwoReadings(text: string, field: string, isOption: boolean): string | null {
  const outside = text.replace(TWO_READINGS, '');
  if (/[[\]|]/.test(outside))
    return 'Write two readings as [Do you need|Does {who} need]: one bar between two square brackets, and no brackets within.';
  if (NAME.test(readAbout(text)))
    return 'Put {who}, {whose}, {their} and {them} after the bar only, as in [your home|{whose} home].';
  if (OWN_WORDS.includes(field)) return null;
  const toOthers = readAbout(text, NOT_SURE);
  const told =
    /\b(?:you|yours?|yourself)\b/i.exec(toOthers) ??
    (isOption || field === 'noneLabel' ? /\b(?:I|me|my|mine|myself)\b/.exec(toOthers) : null);
  return told
    ? `When it is about someone else this still says “${told[0]}”: “${toOthers}”. Write both readings, as in [your home|{whose} home].`
    : null;
}
