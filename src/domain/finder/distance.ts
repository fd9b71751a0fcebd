/** Miles as the crow flies. The road is always longer: a page says "about". */

/** Degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Miles in a degree of latitude: the Earth's mean radius is 3,958.8 miles. */
const MILES_IN_DEGREE = (3958.8 * Math.PI) / 180;

/** Miles between two positions. Over the length of Britain a flat map is out by less than one in a hundred. */
export function milesBetween(one: Position, other: Position): number {
  const middle = (((one.latitude + other.latitude) / 2) * Math.PI) / 180;
  const north = one.latitude - other.latitude;
  const east = (one.longitude - other.longitude) * Math.cos(middle);
  return MILES_IN_DEGREE * Math.hypot(north, east);
}

/** The middle of several positions, at least one. */
export function middleOf(positions: readonly Position[]): Position {
  const mean = (key: keyof Position): number =>
    positions.reduce((sum, position) => sum + position[key], 0) / positions.length;
  return { latitude: mean('latitude'), longitude: mean('longitude') };
}

/** "about 3 miles", and never more exact than it is known. */
export function milesInWords(miles: number): string {
  if (miles < 1) return 'less than a mile';
  const whole = Math.round(miles);
  return `about ${whole} ${whole === 1 ? 'mile' : 'miles'}`;
}
