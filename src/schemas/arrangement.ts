import { z } from 'zod';
import { PARTIES, partiesOf, placeTies, TIE_KINDS, type Tie } from '#domain/arrangement/arrangement.ts';
import { source, words } from './shared.ts';

const party = z.enum(PARTIES, { error: `Say who: ${PARTIES.join(', ')}.` });

const tie = z.strictObject({
  /** The two that it ties together. Of money, the first is the council. */
  between: z.tuple([party, party]),
  kind: z.enum(TIE_KINDS, { error: `Say what ties them: ${TIE_KINDS.join(', ')}.` }),
  /** What it is about, in a sentence or two. */
  about: words,
});

const isPlaced = (ties: readonly Tie[]): boolean => {
  try {
    return placeTies(ties).length > 0;
  } catch {
    return false;
  }
};

/** A way in which care is arranged, drawn in a guide as `<Arrangement id="…" />`: one file each in `content/arrangements`. */
export const arrangementSchema = z.strictObject({
  /** The way in a few words: "The council arranges your care". */
  title: words,
  /** Other names for those who take part: `care-provider: Your carer`. */
  names: z.partialRecord(party, words).default({}),
  ties: z
    .array(tie)
    .min(2, 'A drawing needs two ties or more.')
    .refine(
      isPlaced,
      'The drawing has no room for one of these ties. Look at another file for what can be tied to what.',
    )
    .refine(
      (ties) =>
        !partiesOf(ties).includes('firm') ||
        !partiesOf(ties).some((one) => ['landlord', 'care-provider', 'helper'].includes(one)),
      'A firm is landlord and care provider in one. Leave out the firm, or leave out those two and the helper.',
    )
    .refine(
      (ties) => ties.every(({ kind, between }) => kind !== 'money' || between[0] === 'council'),
      'Of money, write the council first: it is the one that pays.',
    ),
  source,
});
export type Arrangement = z.infer<typeof arrangementSchema>;
