import { isSector, type Sector } from '#domain/finder/postcodes.ts';

/** A line of the file that cannot be used, counted from 1, and what to do. */
export interface PositionFault {
  readonly line: number;
  readonly message: string;
}

const HEADING = 'sector,latitude,longitude,postcodes';
const LINE = /^([A-Z\d ]+),(\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?),\d+$/;

/**
 * Where postcodes lie: `content/positions/postcode-sectors.csv`. A line for each sector: "ME7 1,51.390,0.552,240",
 * degrees, and how many postcodes in use it has. Never throws: what is wrong stands in `faults`.
 */
export function readPostcodePositions(text: string): { sectors: Sector[]; faults: PositionFault[] } {
  const [heading = '', ...lines] = text.trimEnd().split(/\r?\n/);
  const sectors: Sector[] = [];
  const faults: PositionFault[] = [];
  if (heading !== HEADING) faults.push({ line: 1, message: `Let the first line be: ${HEADING}` });
  lines.forEach((line, index) => {
    const [, sector = '', latitude, longitude] = LINE.exec(line) ?? [];
    const position = { latitude: Number(latitude), longitude: Number(longitude) };
    const isOnMap =
      position.latitude > 49 && position.latitude < 61 && position.longitude > -9 && position.longitude < 2;
    if (isSector(sector) && isOnMap) sectors.push({ sector, ...position });
    else faults.push({ line: index + 2, message: 'Write a line as "ME7 1,51.390,0.552,240".' });
  });
  return { sectors, faults };
}
