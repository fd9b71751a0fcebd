/** What is wrong with the headings, the landmarks and the links of a page, for those who hear them one by one. */
import type { ToldPart } from './accessibility-tree.ts';

const ONLY_ONE = ['main', 'banner', 'contentinfo'];
/** Landmarks that a page may have several of: each then needs a name of its own. */
const NAMED = ['navigation', 'region', 'complementary', 'search'];
/** Told as what it is; the others say nothing without a name. */
const SPEAKS_FOR_ITSELF = 'search';

/** Headings that leave out a level or have no words, and a page without its one first heading. */
export function findHeadingFaults(parts: readonly ToldPart[]): string[] {
  const headings = parts.filter(({ role }) => role === 'heading');
  const levels = headings.map(({ level }) => level ?? 0);
  const faults = headings.flatMap(({ name }, index) => {
    const [level = 0, before = 0] = [levels[index], levels[index - 1]];
    if (name === '') return [`An h${level} has no words.`];
    if (level > before + 1) return [`“${name}” is an h${level} after an h${before}.`];
    return [];
  });
  const first = levels.filter((level) => level === 1).length;
  return first === 1 ? faults : [`There are ${first} headings of the first level.`, ...faults];
}

/** Parts of the page that cannot be told apart, or that there are too many or too few of. */
export function findLandmarkFaults(parts: readonly ToldPart[]): string[] {
  const counts = ONLY_ONE.flatMap((wanted) => {
    const count = parts.filter(({ role }) => role === wanted).length;
    return count === 1 ? [] : [`There are ${count} parts “${wanted}”.`];
  });
  const names = NAMED.flatMap((wanted) => {
    const found = parts.filter(({ role }) => role === wanted).map(({ name }) => name);
    return found.flatMap((name, index) => {
      if (name === '' && !(wanted === SPEAKS_FOR_ITSELF && found.length === 1))
        return [`A part “${wanted}” has no name.`];
      return found.indexOf(name) === index ? [] : [`Two parts “${wanted}” have the name “${name}”.`];
    });
  });
  return [...counts, ...names];
}

const VAGUE =
  /^(?:here|this|this page|this link|link|page|more|go|details|more details|more information|learn more|find out more|continue reading)$|\bclick\b|\bread more\b|\bclick here\b/i;
const FILE = /\.(pdf|docx?|xlsx?|csv|zip|ics|rtf|odt)$/i;

/** Says so when the words of a link do not tell where it leads: to a file, or to another site. */
function findUntold(name: string, address: URL, origin: string): string | null {
  const [, kind] = FILE.exec(address.pathname) ?? [];
  if (kind && !new RegExp(`\\b${kind}\\b`, 'i').test(name))
    return `“${name}” does not say that it is a ${kind}.`;
  const host = address.hostname.replace(/^www\./, '');
  if (address.origin === origin || name.includes(host) || /\b(?:web)?site\b/i.test(name)) return null;
  return `“${name}” does not say that it leads to ${host}.`;
}

/**
 * Links whose words do not make sense alone. A number to ring and an address to write to say what they are;
 * links to other places need at least two letters, and the same words must lead to the same place.
 */
export function findLinkFaults(parts: readonly ToldPart[], origin: string): string[] {
  const leadsTo = new Map<string, string>();
  return parts
    .filter(({ role, address }) => role === 'link' && address !== null)
    .flatMap(({ name, address }) => {
      const url = new URL(address ?? '');
      const faults: (string | null)[] = [];
      // The same number with and without the code of the country.
      const place = url.href.replace(/^tel:\+44/, 'tel:0');
      const other = leadsTo.get(name.toLowerCase()) ?? place;
      leadsTo.set(name.toLowerCase(), place);
      if (other !== place) faults.push(`“${name}” leads to ${other} and to ${place}.`);
      if (url.protocol === 'tel:') return faults;
      if (VAGUE.test(name)) faults.push(`“${name}” says nothing alone.`);
      if ((name.match(/\p{L}/gu) ?? []).length < 2) faults.push(`“${name}” has fewer than two letters.`);
      if (url.protocol !== 'mailto:') faults.push(findUntold(name, url, origin));
      return faults;
    })
    .filter((fault) => fault !== null);
}
