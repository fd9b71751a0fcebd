/** Where the postcodes of the United Kingdom lie, as near as a few streets, packed to be fetched whole. */
import { packNumbers, unpackNumbers } from './digits.ts';
import { middleOf, type Position } from './distance.ts';

/** A postcode as far as its third part, "ME7 1", and the mean position of the postcodes in it. */
export interface Sector extends Position {
  readonly sector: string;
}

/** What stands in the file, as JSON. */
export interface PackedPostcodes {
  /** A line for each first letter or two: "ME 1:123 2:24" for ME1 1, ME1 2, ME1 3, ME2 2 and ME2 4. */
  readonly names: string;
  /** Steps north and east of the sector before, as whole numbers from 0. */
  readonly north: readonly string[];
  readonly east: readonly string[];
}

/** Positions by sector and by district: "ME7 1" and "ME7". */
export type Postcodes = ReadonlyMap<string, Position>;

/** One step in degrees: a third of a mile, both ways, in the middle of Britain. */
const STEP = { north: 0.005, east: 0.008 };

/** Whole numbers of either sign as whole numbers from 0: 0, −1, 1, −2 are 0, 1, 2, 3. */
const fold = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const unfold = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);

const SECTOR = /^([A-Z]{1,2})(\d[A-Z\d]?) (\d)$/;

/** True for a postcode as far as its third part, written as the Post Office does. */
export const isSector = (text: string): boolean => SECTOR.test(text);

/** The differences of each number to the one before. */
const steps = (values: readonly number[]): number[] =>
  values.map((value, place) => fold(value - (values[place - 1] ?? 0)));

/** Packs positions. Throws a RangeError for what is not a sector. */
export function packPostcodes(given: readonly Sector[]): PackedPostcodes {
  const sectors = [...given].sort((one, other) => (one.sector < other.sector ? -1 : 1));
  const lines: string[] = [];
  let [lastLetters, lastNumber] = ['', ''];
  for (const { sector } of sectors) {
    const [, letters = '', number = '', digit = ''] = SECTOR.exec(sector) ?? [];
    if (letters === '') throw new RangeError(`${sector} is not a postcode as far as its third part`);
    const isNew = letters !== lastLetters || number !== lastNumber;
    const line = letters === lastLetters ? (lines.pop() ?? '') : letters;
    lines.push(line + (isNew ? ` ${number}:${digit}` : digit));
    [lastLetters, lastNumber] = [letters, number];
  }
  return {
    names: lines.join('\n'),
    north: packNumbers(steps(sectors.map(({ latitude }) => Math.round(latitude / STEP.north)))),
    east: packNumbers(steps(sectors.map(({ longitude }) => Math.round(longitude / STEP.east)))),
  };
}

/** Every sector, and every district as the middle of its sectors. */
export function unpackPostcodes({ names, north, east }: PackedPostcodes): Postcodes {
  const positions = new Map<string, Position>();
  const [norths, easts] = [unpackNumbers(north), unpackNumbers(east)];
  let [row, latitude, longitude] = [0, 0, 0];
  for (const line of names.split('\n')) {
    const [letters = '', ...districts] = line.split(' ');
    for (const listed of districts) {
      const [number = '', digits = ''] = listed.split(':');
      const own: Position[] = [];
      for (const digit of digits) {
        latitude += unfold(norths[row] ?? 0);
        longitude += unfold(easts[row] ?? 0);
        row += 1;
        const position = { latitude: latitude * STEP.north, longitude: longitude * STEP.east };
        own.push(position);
        positions.set(`${letters}${number} ${digit}`, position);
      }
      positions.set(letters + number, middleOf(own));
    }
  }
  return positions;
}
