import { z } from 'zod';
import { pounds, slug, source, words } from './shared.ts';

/** A telephone number as it is spoken, in groups: "01634 334466". */
export const phoneNumber = z
  .string({ error: 'Write the number in quotes, as "01634 334466".' })
  .regex(/^0[\d ]{9,13}$/, 'Write a UK number in quotes, in groups with spaces, as "01634 334466".');

const phone = z.strictObject({
  number: phoneNumber,
  /** What this line is for, when there are several. */
  label: words.optional(),
  /** When it is answered; leave out when it is not published. */
  hours: words.optional(),
  kind: z.enum(['voice', 'text']).default('voice'),
});

/** A team or office that people can reach. Never a named officer. */
export const contact = z.strictObject({
  id: slug,
  name: words,
  /** What to ring or write about, in the reader's words. */
  purpose: words,
  phones: z.array(phone).default([]),
  /** A team's mailbox, never a person's. */
  email: z.email('Write a team’s e-mail address, as "extracare@example.gov.uk".').optional(),
  post: z.array(words).optional(),
  url: z.url('Write a whole web address, starting with https://.').optional(),
  note: words.optional(),
  source,
});
export type Contact = z.infer<typeof contact>;

/** How a council charges where the law lets it choose. `not-known` is said to readers as such. */
const localChoice = z.strictObject({
  choice: z.enum(['yes', 'no', 'not-known'], { error: 'Write yes, no (both in quotes) or not-known.' }),
  note: words,
  source: source.optional(),
});

/** A council area: one file each in `content/areas`. */
export const areaSchema = z
  .strictObject({
    name: words,
    council: words,
    /** A sentence for the area's page and for search. */
    summary: words,
    /** Which contact is "who to ring" on every page of this area. */
    mainContact: slug,
    contacts: z.array(contact).min(1, 'Give at least one contact.'),
    /** Lines for people who want to speak in their own language. */
    languages: z
      .strictObject({
        number: phoneNumber,
        note: words,
        source,
        lines: z.array(
          z.strictObject({
            /** BCP 47 code, as "pa". */
            lang: z
              .string()
              .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, 'Write a language code, as "pa" or "pa-Guru".'),
            dir: z.enum(['ltr', 'rtl']).default('ltr'),
            /** In English. */
            name: words,
            /** In the language itself. */
            nativeName: words,
            number: phoneNumber,
          }),
        ),
      })
      .optional(),
    /** Where to ask for large print, braille, audio. */
    formats: z.strictObject({ number: phoneNumber, note: words, source }).optional(),
    /** What else there is for someone whom no check of this council fits. */
    otherHelp: z.array(z.strictObject({ text: words, source })).default([]),
    charging: z.strictObject({
      /** Does the council count the higher (night) rate of Attendance Allowance in full? */
      nightRateCounted: localChoice,
      /** Does the council ignore Savings Credit? */
      savingsCreditIgnored: localChoice,
      /** A guarantee higher than the national one, £ a week; leave the amount out when none is known. */
      minimumIncomeGuarantee: z
        .strictObject({ amount: pounds.optional(), note: words, source: source.optional() })
        .refine((guarantee) => guarantee.amount === undefined || guarantee.source !== undefined, {
          path: ['source'],
          message: 'Say where this amount comes from: source: { document: …, section: … }.',
        }),
    }),
  })
  .superRefine((area, context) => {
    const ids = area.contacts.map(({ id }) => id);
    ids.forEach((id, index) => {
      if (ids.indexOf(id) !== index)
        context.addIssue({
          code: 'custom',
          path: ['contacts', index, 'id'],
          message: `Two contacts have the id ${id}. Give each its own.`,
        });
    });
    if (!ids.includes(area.mainContact))
      context.addIssue({
        code: 'custom',
        path: ['mainContact'],
        message: `There is no contact with the id ${area.mainContact}. Choose one of: ${ids.join(', ')}.`,
      });
    const main = area.contacts.find(({ id }) => id === area.mainContact);
    if (main && !main.phones.some(({ kind }) => kind === 'voice'))
      context.addIssue({
        code: 'custom',
        path: ['mainContact'],
        message: `The contact ${main.id} has no telephone number, and every page of this area shows one. Give it one, or choose another.`,
      });
  });
export type Area = z.infer<typeof areaSchema>;
