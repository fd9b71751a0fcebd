/** Made-up charges for tests: nothing is published but what a test says. */
import { CHARGE_LINES, type ChargeLine, type Scheme, type SchemeCharge } from '#schemas/scheme.ts';

const leaflet = { title: 'A leaflet', publisher: 'A council', asOf: '2017-10', about: 'What it is.' };

/** One old document and one recent one. */
export const documents = new Map([
  ['leaflet', leaflet],
  ['letter', { ...leaflet, asOf: '2026-04' }],
]);
export const TODAY = '2026-11-22';

const unknown: SchemeCharge = {
  amount: 'not-published',
  paidTo: 'landlord',
  compulsory: 'not-known',
  meansTested: false,
  note: 'Ask.',
  source: { document: 'leaflet', section: 'Rent' },
};

/** The charges of a scheme, with these fields of these lines as given. */
export function chargesWith(known: Partial<Record<ChargeLine, Partial<SchemeCharge>>>): Scheme['charges'] {
  const lines = CHARGE_LINES.map((kind) => [kind, { ...unknown, ...known[kind] }] as const);
  return Object.fromEntries(lines) as Scheme['charges'];
}

const fees = (areThere: Scheme['eventFees']['areThere'], document: string): Scheme['eventFees'] => {
  return { areThere, text: 'Ask.', source: { document, section: 'Fees' } };
};

/** What a scheme may say of fees at the end. */
export const eventFees = {
  none: fees('no', 'letter'),
  oldNone: fees('no', 'leaflet'),
  notPublished: fees('not-published', 'letter'),
};
