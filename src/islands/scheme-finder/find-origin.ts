/** Finds where a reader measures from. The postcodes are fetched whole, once, and looked up on the device. */
import {
  locatePostcode,
  locateTown,
  milesFrom,
  readOrigin,
  type Located,
  type TypedOrigin,
} from '#domain/finder/locate.ts';
import { unpackPostcodes, type PackedPostcodes, type Postcodes } from '#domain/finder/postcodes.ts';
import type { FinderIndex } from '#domain/finder/types.ts';
import type { FinderAction } from './state.ts';

let kept: Promise<Postcodes> | undefined;

async function fetchPostcodes(address: string): Promise<Postcodes> {
  const response = await fetch(address);
  return unpackPostcodes((await response.json()) as PackedPostcodes);
}

function locate(
  read: Extract<TypedOrigin, { kind: 'town' | 'postcode' }>,
  index: FinderIndex,
  postcodes: Postcodes,
): Located {
  return read.kind === 'town'
    ? locateTown(read.name, index, postcodes)
    : locatePostcode(read.readings, postcodes);
}

const problem = (words: string): FinderAction => ({ type: 'notLocated', problem: words });

/** What the finder does next about what was typed. Never rejects. */
export async function findOrigin(typed: string, index: FinderIndex, address: string): Promise<FinderAction> {
  const read = readOrigin(typed);
  if (read.kind === 'nothing') return problem('Type your postcode or town, as ME7 1FX or Gillingham.');
  if (read.kind === 'letters')
    return problem(`Many postcodes start with ${read.letters}. Type as far as the first number, as ME7.`);
  kept ??= fetchPostcodes(address);
  // The next try starts afresh: the reader may only have been out of reach of the network.
  kept.catch(() => (kept = undefined));
  const postcodes = await kept.catch(() => undefined);
  if (!postcodes) return problem('We could not fetch the list of postcodes. Try again in a moment.');
  const located = locate(read, index, postcodes);
  switch (located.kind) {
    case 'found':
      return {
        type: 'located',
        origin: { name: located.origin.name, miles: milesFrom(located.origin, index, postcodes) },
      };
    case 'several':
      return problem('More than one town here has this name. Type a postcode.');
    case 'unknown':
      return problem(
        read.kind === 'town'
          ? `We know no town called “${read.name}” with homes in it. Type a postcode, or the first half of one.`
          : `We do not know the postcode ${typed.trim().toUpperCase()}. Check it, or type the first half alone.`,
      );
    default:
      return located satisfies never;
  }
}
