/** Turns an arrangement into its drawing and the list below it. No astro:content here. */
import {
  partiesOf,
  placeTies,
  type Party,
  type PlacedTie,
  type TieKind,
} from '#domain/arrangement/arrangement.ts';
import type { Arrangement } from '#schemas/arrangement.ts';

/** What those who take part are called, unless the content has another name. */
export const PARTY_NAMES: Readonly<Record<Party, string>> = {
  council: 'The council',
  helper: 'Who acts for you',
  landlord: 'Landlord',
  'care-provider': 'Care provider',
  firm: 'One firm: landlord and care provider',
  you: 'You',
};

/** What a tie is called on its line, and in the list below the drawing. */
export const TIE_NAMES: Readonly<Record<TieKind, string>> = {
  contract: 'Contract',
  duty: 'Duty',
  money: 'Money',
  'day-to-day': 'Day to day',
};

/** A drawing of who is tied to whom, with everything that the list below it says. */
export interface TiesToDraw {
  readonly title: string;
  readonly parties: readonly { readonly id: Party; readonly name: string }[];
  readonly ties: readonly (Omit<PlacedTie, 'between'> & {
    readonly names: readonly [string, string];
    readonly kindName: string;
  })[];
}

/** Those whose name in a box does not do in a sentence. */
const TOLD_AS: Partial<Readonly<Record<Party, string>>> = {
  council: 'the council',
  helper: 'the person who acts for you',
  firm: 'the firm',
  you: 'you',
};

const withStart = (name: string, change: (letter: string) => string): string =>
  change(name.charAt(0)) + name.slice(1);

/** An arrangement made ready to be drawn and told. */
export function toTiesToDraw({ title, names, ties }: Arrangement): TiesToDraw {
  const nameOf = (party: Party): string => names[party] ?? PARTY_NAMES[party];
  return {
    title,
    parties: partiesOf(ties).map((id) => ({ id, name: nameOf(id) })),
    ties: placeTies(ties).map(({ between: [one, other], ...tie }) => {
      // In a sentence the reader comes first: "You and the council".
      const [first, second] = other === 'you' ? [other, one] : [one, other];
      const told = (party: Party): string =>
        TOLD_AS[party] ?? `the ${withStart(nameOf(party), (letter) => letter.toLowerCase())}`;
      return {
        ...tie,
        names: [withStart(told(first), (letter) => letter.toUpperCase()), told(second)],
        kindName: TIE_NAMES[tie.kind],
      };
    }),
  };
}
