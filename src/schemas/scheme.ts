import { z } from 'zod';
import { CHARGE_KINDS, TENURES } from '#domain/costs/types.ts';
import { pounds, slug, source, words } from './shared.ts';

/** Known, known within bounds, inside another charge, or not published (readers are told to ask). */
const amount = z.union(
  [
    pounds,
    z
      .strictObject({ from: pounds, to: pounds })
      .refine(({ from, to }) => from < to, 'The "from" amount must be smaller than the "to" amount.'),
    z.strictObject({ includedIn: z.enum(CHARGE_KINDS) }),
    z.literal('not-published'),
  ],
  {
    error:
      'Write pounds a week as 12.50, or { from: 130, to: 160 }, or { includedIn: serviceCharge }, or not-published. Never guess.',
  },
);

/** Who the money goes to. `depends`: the note says on what. `not-known` is shown to readers as "ask". */
export const PAID_TO = [
  'landlord',
  'council',
  'care-provider',
  'caterer',
  'supplier',
  'depends',
  'not-known',
] as const;

const line = z.strictObject(
  {
    amount,
    paidTo: z.enum(PAID_TO, { error: `Say who is paid: ${PAID_TO.join(', ')}.` }),
    /** May the resident do without it? "not-known" is shown as "ask". */
    compulsory: z.enum(['yes', 'no', 'not-known'], { error: 'Write "yes" or "no" in quotes, or not-known.' }),
    /** Does the council look at the resident's money first, and perhaps ask for less? */
    meansTested: z.boolean().default(false),
    /** What it covers and what to ask, in plain words. */
    note: words,
    source,
  },
  {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys'
        ? `A charge line has no field called ${String(keys)}. Its fields are amount, paidTo, compulsory, meansTested, note and source.`
        : 'This charge line is missing. Copy it from another scheme: every scheme has the same lines.',
  },
);

/** The same lines, in the same order, for every scheme. */
export const CHARGE_LINES = [
  'rent',
  'serviceCharge',
  'serviceChargeIneligible',
  'wellbeing',
  'care',
  'meals',
  'heatingAndHotWater',
  'water',
  'electricity',
  'councilTax',
] as const;
export type ChargeLine = (typeof CHARGE_LINES)[number];

/** A fact in words with its own source. */
const fact = z.strictObject({ text: words, source });

export const FACILITIES = [
  'restaurant',
  'cafe',
  'laundry',
  'lounge',
  'garden',
  'hairdresser',
  'scooter-store',
  'shop',
  'guest-room',
  'lift',
  'activities',
  'door-entry',
  'pull-cords',
  'assistive-technology',
  'wheelchair-access',
  'wet-room',
  'fitted-kitchen',
  'housing-staff',
] as const;

const facility = z
  .strictObject({
    kind: z.enum(FACILITIES, { error: `Choose a kind of facility: ${FACILITIES.join(', ')}.` }),
    /** `not-known` when the source says only that some schemes have it: readers are told to ask. */
    has: z.enum(['yes', 'not-known'], { error: 'Write "yes" in quotes, or not-known.' }).default('yes'),
    note: words.optional(),
    source,
  })
  .refine(({ has, note }) => has === 'yes' || note !== undefined, {
    path: ['note'],
    message: 'Say in a note what is not known and what to ask.',
  });

/** A list in which no entry may stand twice. */
function noneTwice(list: readonly string[]): boolean {
  return new Set(list).size === list.length;
}

/** A scheme: one file each in `content/schemes/<area>`. The description stands below the front matter. */
export const schemeSchema = z.strictObject({
  name: words,
  /** Id of the council area: the folder it stands in. */
  area: slug,
  /** The town or district, for lists: "Gillingham". */
  place: words,
  /** One sentence for lists and search. */
  summary: words,
  landlord: slug,
  /** Id of the care provider, or not-published. */
  careProvider: z.union([slug, z.literal('not-published')]),
  address: z.strictObject({
    lines: z.array(words).min(1),
    postcode: z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/, 'Write the postcode as "ME7 1FX".'),
    source,
  }),
  /** Of the postcode, in degrees. */
  position: z.strictObject({
    latitude: z.number().min(49).max(61),
    longitude: z.number().min(-9).max(2),
    source,
  }),
  homes: z
    .strictObject({
      total: z.int().positive(),
      oneBedroom: z.int().min(0),
      twoBedroom: z.int().min(0),
      source,
    })
    .refine((homes) => homes.oneBedroom + homes.twoBedroom === homes.total, {
      path: ['total'],
      message: 'The one- and two-bedroom homes do not add up to the total. Correct one of the three.',
    }),
  tenures: z
    .array(z.enum(TENURES))
    .min(1, 'Say how the homes are let or sold: rent, shared-ownership or lease.')
    .refine(noneTwice, 'The same tenure stands twice. Remove one.'),
  tenuresSource: source,
  /** Hours of care a week that the scheme ideally looks for. */
  idealMinimumHours: z.strictObject({ hours: z.number().positive(), source }).optional(),
  careOnSite: z.strictObject({
    /** Are care staff on site day and night? */
    dayAndNight: z.enum(['yes', 'no', 'not-known']),
    nightCover: z.enum(['waking', 'sleeping', 'not-known']),
    text: words,
    source,
  }),
  meals: fact,
  facilities: z
    .array(facility)
    .refine(
      (list) => noneTwice(list.map(({ kind }) => kind)),
      'The same kind of facility stands twice. Remove one, or put both into one note.',
    ),
  pets: fact,
  guestRoom: fact,
  charges: z
    .strictObject(
      Object.fromEntries(CHARGE_LINES.map((kind) => [kind, line])) as Record<ChargeLine, typeof line>,
      {
        error: ({ code, keys }) =>
          code === 'unrecognized_keys'
            ? `There is no charge line called ${String(keys)}. The lines are: ${CHARGE_LINES.join(', ')}.`
            : 'Give all the charge lines here. Copy them from another scheme.',
      },
    )
    .superRefine((charges, context) => {
      for (const kind of CHARGE_LINES) {
        const { amount } = charges[kind];
        if (typeof amount === 'object' && 'includedIn' in amount && amount.includedIn === kind)
          context.addIssue({
            code: 'custom',
            path: [kind, 'amount', 'includedIn'],
            message: `The ${kind} charge cannot be included in itself. Name the charge that it is part of.`,
          });
      }
    }),
  /** Id of one of the landlord's contacts: who to ring about this scheme. */
  contact: slug,
});
export type Scheme = z.infer<typeof schemeSchema>;
export type SchemeCharge = z.infer<typeof line>;
