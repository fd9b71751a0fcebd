/**
 * Who has a contract with whom when care is arranged in one way or another, and where each tie stands in its
 * drawing. The drawing has the council at the top, you at the bottom, and those who house and care between.
 */

/** Who can take part. A firm is landlord and care provider in one; a helper acts for you. */
export const PARTIES = ['council', 'helper', 'landlord', 'care-provider', 'firm', 'you'] as const;
export type Party = (typeof PARTIES)[number];

/** A contract; what the law asks of the council; money that the council pays out; dealings from day to day. */
export const TIE_KINDS = ['contract', 'duty', 'money', 'day-to-day'] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** What ties two parties together. Of money, the council is the one that pays. */
export interface Tie {
  readonly between: readonly [Party, Party];
  readonly kind: TieKind;
  /** What it is about, in a sentence or two. */
  readonly about: string;
}

export type TiePlace =
  | 'upper-left'
  | 'upper-middle'
  | 'upper-right'
  | 'across'
  | 'lower-left'
  | 'lower-middle'
  | 'lower-right'
  | 'through'
  | 'helper-down'
  | 'helper-to-you';

/** A tie with its place, the upper or left party first. */
export interface PlacedTie extends Tie {
  readonly place: TiePlace;
}

/** Each pair, upper or left party first, with the places of its first tie and of a second one. */
const PLACES: Readonly<Record<string, readonly TiePlace[]>> = {
  'council landlord': ['upper-left'],
  'council care-provider': ['upper-right'],
  'council firm': ['upper-left', 'upper-middle'],
  'council helper': ['upper-right'],
  'council you': ['through'],
  'helper care-provider': ['helper-down'],
  'helper you': ['helper-to-you'],
  'landlord care-provider': ['across'],
  'landlord you': ['lower-left'],
  'care-provider you': ['lower-right'],
  'firm you': ['lower-left', 'lower-middle'],
};

const inOrder = ([one, other]: Tie['between']): [Party, Party] =>
  PARTIES.indexOf(one) <= PARTIES.indexOf(other) ? [one, other] : [other, one];

/** Where each tie stands in the drawing. Throws a RangeError for a pair that the drawing has no room for. */
export function placeTies(ties: readonly Tie[]): PlacedTie[] {
  const taken = new Map<string, number>();
  return ties.map((tie) => {
    const between = inOrder(tie.between);
    const pair = between.join(' ');
    const before = taken.get(pair) ?? 0;
    taken.set(pair, before + 1);
    const place = PLACES[pair]?.[before];
    if (!place)
      throw new RangeError(`There is no room in the drawing for this tie: ${between.join(' and ')}`);
    return { ...tie, between, place };
  });
}

/** Everyone who takes part, in the order of the drawing. */
export function partiesOf(ties: readonly Tie[]): Party[] {
  return PARTIES.filter((party) => ties.some(({ between }) => between.includes(party)));
}
