/** The words for a scheme's facts. */
import type { Tenure } from '#domain/costs/types.ts';
import type { FACILITIES, Scheme } from '#schemas/scheme.ts';

export type FacilityKind = (typeof FACILITIES)[number];

export const FACILITY_NAMES: Readonly<Record<FacilityKind, string>> = {
  restaurant: 'Restaurant',
  cafe: 'Café',
  laundry: 'Laundry',
  lounge: 'Shared lounge',
  garden: 'Garden',
  hairdresser: 'Hairdresser',
  'scooter-store': 'Store for mobility scooters',
  shop: 'Shop',
  'guest-room': 'Guest room',
  lift: 'Lift',
  activities: 'Things to do together',
  'door-entry': 'Door intercom',
  'pull-cords': 'Alarm cords',
  'assistive-technology': 'Alarms and other aids for safety',
  'wheelchair-access': 'Made for wheelchairs',
  'wet-room': 'Your own wet room (a shower room with a level floor)',
  'fitted-kitchen': 'Your own kitchen',
  'housing-staff': 'A scheme manager',
};

export const TENURE_NAMES: Readonly<Record<Tenure, string>> = {
  rent: 'To rent',
  'shared-ownership': 'Shared ownership: buy a part, rent the rest',
  lease: 'On a lease: buy the home, pay ground rent and charges',
};

/** The homes in words: "60 homes: 40 with one bedroom, 20 with two". */
export function homesInWords({ total, oneBedroom, twoBedroom }: Scheme['homes']): string {
  return `${total} homes: ${oneBedroom} with one bedroom, ${twoBedroom} with two`;
}
