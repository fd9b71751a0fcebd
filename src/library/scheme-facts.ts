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
  'wet-room': 'Your own wet room',
  'fitted-kitchen': 'Your own kitchen',
  'housing-staff': 'A scheme manager',
};

/** What care on site by day and night is called among the facilities. */
export const CARE_STAFF = 'Care staff, day and night';

/** The picture beside each name, from Lucide. Simple ones: they stand on the heaviest page. */
export const FACILITY_ICONS = {
  homes: 'house',
  'care-staff': 'user-round',
  restaurant: 'utensils',
  cafe: 'coffee',
  laundry: 'washing-machine',
  lounge: 'armchair',
  garden: 'sprout',
  hairdresser: 'scissors',
  'scooter-store': 'circle-parking',
  shop: 'shopping-basket',
  'guest-room': 'bed-double',
  lift: 'arrow-up-down',
  activities: 'calendar',
  'door-entry': 'door-closed',
  'pull-cords': 'siren',
  'assistive-technology': 'shield',
  'wheelchair-access': 'accessibility',
  'wet-room': 'shower-head',
  'fitted-kitchen': 'microwave',
  'housing-staff': 'key',
} as const satisfies Readonly<Record<FacilityKind | 'homes' | 'care-staff', string>>;

/** One thing that a scheme has, as lists show it. */
export interface ListedFacility {
  readonly name: string;
  readonly icon: string;
  readonly note?: string | undefined;
}

/** What a scheme has for certain, homes and staff first. */
export function listFacilities({ homes, careOnSite, facilities }: Scheme): ListedFacility[] {
  const staff = { name: CARE_STAFF, icon: FACILITY_ICONS['care-staff'] };
  return [
    { name: `${homes.total} homes`, icon: FACILITY_ICONS.homes },
    ...(careOnSite.dayAndNight === 'yes' ? [staff] : []),
    ...listedWith('yes', facilities),
  ];
}

/** What nobody says for certain that a scheme has, with what to ask. */
export function listFacilitiesToAsk({ careOnSite, facilities }: Scheme): ListedFacility[] {
  const staff = { name: CARE_STAFF, icon: FACILITY_ICONS['care-staff'], note: careOnSite.text };
  return [...(careOnSite.dayAndNight === 'not-known' ? [staff] : []), ...listedWith('not-known', facilities)];
}

function listedWith(certainty: 'yes' | 'not-known', facilities: Scheme['facilities']): ListedFacility[] {
  return facilities
    .filter(({ has }) => has === certainty)
    .map(({ kind, note }) => ({ name: FACILITY_NAMES[kind], icon: FACILITY_ICONS[kind], note }));
}

export const TENURE_NAMES: Readonly<Record<Tenure, string>> = {
  rent: 'To rent',
  'shared-ownership': 'Shared ownership: buy a part, rent the rest',
  lease: 'On a lease: buy the home, pay ground rent and charges',
};

/** The homes in words: "60 homes: 40 with one bedroom, 20 with two". */
export function homesInWords({ total, oneBedroom, twoBedroom }: Scheme['homes']): string {
  return `${total} homes: ${oneBedroom} with one bedroom, ${twoBedroom} with two`;
}
