import type { ChargeKind, Tenure } from '#domain/costs/types.ts';

/** A charge line as the form asks for it. Every line is one of the engine's kinds of charge. */
export interface ChargeLine {
  readonly kind: ChargeKind;
  readonly label: string;
  /** As it stands in a sentence: "inside the service charge". */
  readonly short: string;
  readonly hint: string;
  /** Who is usually paid, when no scheme says so. */
  readonly payee: string;
  /** Left empty, the charge is not known yet; or else there is none. */
  readonly whenEmpty: 'unknown' | 'none';
  readonly tenures: readonly Tenure[];
}

const RENTING: readonly Tenure[] = ['rent', 'shared-ownership'];
const OWNING: readonly Tenure[] = ['shared-ownership', 'lease'];
const ALL: readonly Tenure[] = ['rent', 'shared-ownership', 'lease'];

/** Every line, in the order in which it is asked and shown. */
export const CHARGE_LINES = {
  rent: {
    kind: 'rent',
    label: 'Rent',
    short: 'the rent',
    hint: 'If you buy a share, this is the rent on the part you do not own.',
    payee: 'the landlord',
    whenEmpty: 'unknown',
    tenures: RENTING,
  },
  serviceCharge: {
    kind: 'serviceCharge',
    label: 'Service charge, main part',
    short: 'the service charge',
    hint: 'For the shared parts: cleaning, lifts, gardens. Benefits can help with this part.',
    payee: 'the landlord',
    whenEmpty: 'unknown',
    tenures: ALL,
  },
  serviceChargeIneligible: {
    kind: 'serviceChargeIneligible',
    label: 'Service charge, the part benefits do not cover',
    short: 'the part of the service charge that benefits do not cover',
    hint: 'For things of your own, such as heating in your home. Ask the landlord how much this part is.',
    payee: 'the landlord',
    whenEmpty: 'unknown',
    tenures: ALL,
  },
  wellbeing: {
    kind: 'wellbeing',
    label: 'Wellbeing charge',
    short: 'the wellbeing charge',
    hint: 'For staff who come in an emergency, day and night.',
    payee: 'the care provider',
    whenEmpty: 'unknown',
    tenures: ALL,
  },
  supportCharge: {
    kind: 'supportCharge',
    label: 'Support charge',
    short: 'the support charge',
    hint: 'For help to run your home. Leave it empty if there is none.',
    payee: 'the landlord',
    whenEmpty: 'none',
    tenures: ALL,
  },
  meals: {
    kind: 'meals',
    label: 'Meals from the scheme',
    short: 'the meals',
    hint: 'Type 0 if you will not have them.',
    payee: 'the caterer',
    whenEmpty: 'unknown',
    tenures: ALL,
  },
  heatingAndHotWater: {
    kind: 'heatingAndHotWater',
    label: 'Heating and hot water in your home',
    short: 'heating and hot water',
    hint: 'Type 0 if the service charge covers it.',
    payee: 'the landlord or supplier',
    whenEmpty: 'unknown',
    tenures: ALL,
  },
  water: {
    kind: 'water',
    label: 'Water',
    short: 'water',
    hint: 'Type 0 if another charge covers it.',
    payee: 'the water company',
    whenEmpty: 'unknown',
    tenures: ALL,
  },
  electricity: {
    kind: 'other',
    label: 'Electricity in your home',
    short: 'electricity',
    hint: 'Type 0 if another charge covers it.',
    payee: 'the supplier',
    whenEmpty: 'unknown',
    tenures: ALL,
  },
  alarm: {
    kind: 'alarm',
    label: 'Alarm',
    short: 'the alarm',
    hint: 'A pull cord or a button to call for help. Leave it empty if there is no charge.',
    payee: 'the landlord',
    whenEmpty: 'none',
    tenures: ALL,
  },
  groundRent: {
    kind: 'groundRent',
    label: 'Ground rent',
    short: 'the ground rent',
    hint: 'Some leases have it. Leave it empty if yours has none.',
    payee: 'the landlord',
    whenEmpty: 'none',
    tenures: OWNING,
  },
  mortgage: {
    kind: 'mortgage',
    label: 'Mortgage',
    short: 'the mortgage',
    hint: 'Leave it empty if you have none.',
    payee: 'the lender',
    whenEmpty: 'none',
    tenures: OWNING,
  },
  otherCharge: {
    kind: 'other',
    label: 'Anything else you must pay for this home',
    short: 'other charges',
    hint: 'Leave it empty if there is nothing else.',
    payee: 'the landlord',
    whenEmpty: 'none',
    tenures: ALL,
  },
} as const satisfies Record<string, ChargeLine>;

export type LineId = keyof typeof CHARGE_LINES;

const LINE_IDS = Object.keys(CHARGE_LINES) as readonly LineId[];

/** The lines of a home held in this way, in order. */
export function linesFor(tenure: Tenure): readonly LineId[] {
  return LINE_IDS.filter((id) => CHARGE_LINES[id].tenures.includes(tenure));
}
