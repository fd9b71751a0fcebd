/**
 * The one file that the finder loads, by column: what is alike stands together, so that the packing of the host finds
 * what repeats. 2,000 places take less than 20 KB.
 */
import { packNumbers, unpackNumbers } from './digits.ts';
import { askedOf, FACTS, FEATURES, type FinderIndex, type FinderScheme } from './types.ts';

/** What stands in the file, as JSON. Texts are line by line. */
export interface PackedIndex {
  /** Names of areas, and ids that do not follow from the names, by row. */
  readonly areas: string;
  readonly areaIds: Exceptions;
  readonly landlords: string;
  readonly landlordIds: Exceptions;
  /** Former names of landlords, by row. */
  readonly formerNames: Exceptions;
  /** The town of the first scheme of each row of schemes in one town. */
  readonly places: string;
  /** Names of schemes without their last word, and the last words. */
  readonly names: string;
  readonly lastWords: string;
  readonly slugs: Exceptions;
  /** First letters of postcodes. */
  readonly letters: string;
  readonly columns: Readonly<Record<Column, readonly string[]>>;
}

/** What does not follow from a name, by row. */
type Exceptions = Readonly<Record<string, string>>;

const COLUMNS = [
  /** How many schemes each area has, and how many follow each other in one town. */
  'inArea',
  'inPlace',
  'lastWord',
  'landlord',
  'letters',
  'district',
  'districtLetter',
  'sector',
  'homes',
  'hours',
  'features1',
  'features2',
  'features3',
  'features4',
  'features5',
  'features6',
] as const;
type Column = (typeof COLUMNS)[number];
const FEATURE_COLUMNS = COLUMNS.slice(-6);

/** Features go six to a digit; each fact takes two, so that what it is and that nobody says it are one digit's. */
const BITS = 6;
const PLACES = FEATURES.flatMap((_, place) =>
  place < FACTS.length
    ? (['has', 'ask'] as const).map((kind) => ({ kind, place }))
    : [{ kind: 'has' as const, place }],
);

/** The features of a scheme that stand in one digit, as the digit. */
const featureDigit = (scheme: FinderScheme, digit: number): number =>
  PLACES.slice(digit * BITS, (digit + 1) * BITS).reduce(
    (bits, { kind, place }, at) => bits | (((scheme[kind] >> place) & 1) << at),
    0,
  );

/** What a scheme has, and which facts nobody says, from its digits. */
function readFeatures(digits: readonly number[]): { readonly has: number; readonly ask: number } {
  const bits = { has: 0, ask: 0 };
  PLACES.forEach(({ kind, place }, at) => {
    const digit = digits[Math.floor(at / BITS)] ?? 0;
    bits[kind] |= ((digit >> (at % BITS)) & 1) << place;
  });
  return bits;
}

/** A name as it stands in addresses: "St Mary’s Court" becomes "st-marys-court". */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The parts of a postcode as far as its third: "SW1A 2" has the letters SW, the number 1, the letter A, and 2. */
const SECTOR = /^([A-Z]{1,2})(\d{1,2})([A-Z]?) (\d)$/;

function readSector(sector: string) {
  const [, letters = '', district = '', letter = '', digit = ''] = SECTOR.exec(sector) ?? [];
  if (letters === '') throw new RangeError(`${sector} is not a postcode as far as its third part`);
  // 0 for no letter.
  return {
    letters,
    district: Number(district),
    letter: letter === '' ? 0 : letter.charCodeAt(0) - 64,
    digit: Number(digit),
  };
}

/** By area, then place, then name: the order of the file, and of the plain lists. */
function inOrder(one: FinderScheme, other: FinderScheme): number {
  return (
    one.area - other.area ||
    one.place.localeCompare(other.place, 'en-GB') ||
    one.name.localeCompare(other.name, 'en-GB') ||
    (one.slug < other.slug ? -1 : 1)
  );
}

const exceptions = (values: readonly string[], usual: readonly string[]): Exceptions =>
  Object.fromEntries(values.flatMap((value, row) => (value === usual[row] ? [] : [[row, value]])));

/** Each of several texts once, in the order of the first of each. */
const each = (texts: readonly string[]): string[] => [...new Set(texts)];

/** "Fen", "View" of "Fen View"; a name of one word has an empty last word. */
function splitName(name: string): readonly [string, string] {
  const space = name.lastIndexOf(' ');
  return space < 0 ? [name, ''] : [name.slice(0, space), name.slice(space + 1)];
}

/** Packs what the finder knows. Throws a RangeError for a postcode that is none. */
export function packIndex({ areas, landlords, schemes: given }: FinderIndex): PackedIndex {
  const schemes = [...given].sort(inOrder);
  const names = schemes.map(({ name }) => splitName(name));
  const lastWords = each(names.map(([, last]) => last));
  const sectors = schemes.map(({ sector }) => readSector(sector));
  const letters = each(sectors.map((sector) => sector.letters));
  const starts = schemes.flatMap(({ area, place }, row) => {
    const before = schemes[row - 1];
    return before?.area === area && before.place === place ? [] : [row];
  });
  const lengths = starts.map((start, row) => (starts[row + 1] ?? schemes.length) - start);
  const numbers: Readonly<Record<Column, readonly number[]>> = {
    inArea: areas.map((_, area) => schemes.filter((scheme) => scheme.area === area).length),
    inPlace: lengths,
    lastWord: names.map(([, last]) => lastWords.indexOf(last)),
    landlord: schemes.map(({ landlord }) => landlord),
    letters: sectors.map((sector) => letters.indexOf(sector.letters)),
    district: sectors.map(({ district }) => district),
    districtLetter: sectors.map(({ letter }) => letter),
    sector: sectors.map(({ digit }) => digit),
    homes: schemes.map(({ homes }) => homes),
    hours: schemes.map(({ minimumHours }) => minimumHours),
    features1: schemes.map((scheme) => featureDigit(scheme, 0)),
    features2: schemes.map((scheme) => featureDigit(scheme, 1)),
    features3: schemes.map((scheme) => featureDigit(scheme, 2)),
    features4: schemes.map((scheme) => featureDigit(scheme, 3)),
    features5: schemes.map((scheme) => featureDigit(scheme, 4)),
    features6: schemes.map((scheme) => featureDigit(scheme, 5)),
  };
  const columns = COLUMNS.map((column) => [column, packNumbers(numbers[column])]);
  const idsOf = (listed: readonly { readonly id: string; readonly name: string }[]): Exceptions =>
    exceptions(
      listed.map(({ id }) => id),
      listed.map(({ name }) => slugOf(name)),
    );
  return {
    names: names.map(([first]) => first).join('\n'),
    places: starts.map((row) => schemes[row]?.place ?? '').join('\n'),
    areas: areas.map(({ name }) => name).join('\n'),
    landlords: landlords.map(({ name }) => name).join('\n'),
    lastWords: lastWords.join('\n'),
    letters: letters.join('\n'),
    areaIds: idsOf(areas),
    landlordIds: idsOf(landlords),
    formerNames: exceptions(
      landlords.map(({ formerName }) => formerName),
      landlords.map(() => ''),
    ),
    slugs: idsOf(schemes.map(({ slug, name }) => ({ id: slug, name }))),
    columns: Object.fromEntries(columns) as Record<Column, string[]>,
  };
}

const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/** What was packed, in the order of the file. */
export function unpackIndex(packed: PackedIndex): FinderIndex {
  const numbers = Object.fromEntries(
    COLUMNS.map((column) => [column, unpackNumbers(packed.columns[column])]),
  ) as Record<Column, number[]>;
  const at = (column: Column, row: number): number => numbers[column][row] ?? 0;
  /** What stands in each row when each entry stands in so many rows. */
  const spread = (lengths: readonly number[]): number[] =>
    lengths.flatMap((length, entry) => Array.from({ length }, () => entry));
  const [names, lastWords, letters, places] = [
    packed.names,
    packed.lastWords,
    packed.letters,
    packed.places,
  ].map((text) => text.split('\n')) as [string[], string[], string[], string[]];
  const areaOf = spread(numbers.inArea);
  const placeOf = spread(numbers.inPlace);

  const schemes = areaOf.map((area, row): FinderScheme => {
    const name = `${names[row] ?? ''} ${lastWords[at('lastWord', row)] ?? ''}`.trim();
    const letter = at('districtLetter', row);
    const district = `${letters[at('letters', row)] ?? ''}${at('district', row)}`;
    const { has, ask } = readFeatures(FEATURE_COLUMNS.map((column) => at(column, row)));
    return {
      slug: packed.slugs[row] ?? slugOf(name),
      name,
      place: places[placeOf[row] ?? 0] ?? '',
      area,
      landlord: at('landlord', row),
      sector: `${district}${letter === 0 ? '' : String.fromCharCode(64 + letter)} ${at('sector', row)}`,
      homes: at('homes', row),
      minimumHours: at('hours', row),
      has,
      ask: askedOf(ask, has),
    };
  });
  return {
    areas: linesOf(packed.areas).map((name, row) => ({ id: packed.areaIds[row] ?? slugOf(name), name })),
    landlords: linesOf(packed.landlords).map((name, row) => ({
      id: packed.landlordIds[row] ?? slugOf(name),
      name,
      formerName: packed.formerNames[row] ?? '',
    })),
    schemes,
  };
}
