/** Which rooms the drawing of a building shows: only those that its content file names. No astro:content here. */
import type { Scheme } from '#schemas/scheme.ts';
import { CARE_STAFF, FACILITY_NAMES } from './scheme-facts.ts';

/** What can be drawn, from the roof down. The other facilities are no rooms. */
const ROOMS = [
  'homes',
  'fitted-kitchen',
  'wet-room',
  'guest-room',
  'laundry',
  'hairdresser',
  'shop',
  'cafe',
  'lift',
  'care-staff',
  'housing-staff',
  'lounge',
  'restaurant',
  'scooter-store',
  'garden',
] as const;

export interface BuildingRoom {
  readonly kind: (typeof ROOMS)[number];
  readonly name: string;
  /** Nobody says for certain that it is there. */
  readonly isAsk: boolean;
}

function roomOf(kind: BuildingRoom['kind'], { homes, careOnSite, facilities }: Scheme): BuildingRoom[] {
  if (kind === 'homes') return [{ kind, name: `${homes.total} homes`, isAsk: false }];
  const known =
    kind === 'care-staff'
      ? [{ name: CARE_STAFF, has: careOnSite.dayAndNight }]
      : facilities
          .filter((facility) => facility.kind === kind)
          .map(({ has }) => ({ name: FACILITY_NAMES[kind], has }));
  return known
    .filter(({ has }) => has !== 'no')
    .map(({ name, has }) => ({ kind, name, isAsk: has === 'not-known' }));
}

/** The rooms of one scheme, from the roof down. */
export function listRooms(scheme: Scheme): BuildingRoom[] {
  return ROOMS.flatMap((kind) => roomOf(kind, scheme));
}

/** The rooms that every one of these schemes has for certain. */
export function listSharedRooms(schemes: readonly Scheme[]): BuildingRoom[] {
  const [first, ...others] = schemes.map((scheme) => listRooms(scheme).filter(({ isAsk }) => !isAsk));
  if (!first) return [];
  return first
    .filter(({ kind }) => others.every((rooms) => rooms.some((room) => room.kind === kind)))
    .map((room) => (room.kind === 'homes' ? { ...room, name: 'Homes' } : room));
}
