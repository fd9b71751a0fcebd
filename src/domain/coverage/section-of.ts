/** Tells which section of a document a citation means. */

/** A section as the list of coverage names it, with other names that citations use for it. */
export interface ListedSection {
  readonly section: string;
  readonly alsoCited: readonly string[];
}

const plain = (text: string): string => text.replaceAll('’', "'").toLowerCase();

/** "Section 2" begins "Section 2, 4.3 …" and "Section 2.1", but not "Section 20". */
function begins(name: string, cited: string): boolean {
  const [start, whole] = [plain(name), plain(cited)];
  return whole.startsWith(start) && !/^[\p{L}\p{N}]/u.test(whole.slice(start.length));
}

/** The listed section that these words mean: the longest name that they begin with. */
export function sectionOf<Section extends ListedSection>(
  cited: string,
  sections: readonly Section[],
): Section | undefined {
  const [nearest] = sections
    .flatMap((listed) => [listed.section, ...listed.alsoCited].map((name) => ({ name, listed })))
    .filter(({ name }) => begins(name, cited))
    .toSorted((one, other) => other.name.length - one.name.length);
  return nearest?.listed;
}

/** The parts that one citation names: "Meals; Rent" is two. */
export function partsOf(cited: string): string[] {
  return cited.split('; ');
}
