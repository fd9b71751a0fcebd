import { BUILD_DAY } from './build-day.ts';
import { listChargeRows, tellEventFees, type ChargeRow, type EventFees } from './charge-rows.ts';
import { allEntries } from './entries.ts';
import type { SchemePage } from './schemes.ts';

/** What a scheme says of its charges: the same lines in the same order for every scheme, so that they can be laid
 * side by side. */
export interface ChargePassport {
  /** What there is to pay in a week, line by line. */
  readonly rows: readonly ChargeRow[];
  /** What there is to pay once, at the end. */
  readonly eventFees: EventFees;
}

/** A scheme's charges in words, as they stand on the day of the build. */
export async function passportOf({ entry: { data } }: SchemePage): Promise<ChargePassport> {
  const documents = new Map((await allEntries('sources')).map((source) => [source.id, source.data]));
  return {
    rows: listChargeRows(data.charges, documents, BUILD_DAY),
    eventFees: tellEventFees(data.eventFees, documents, BUILD_DAY),
  };
}

/** The weekly lines of a scheme's passport. */
export async function chargesOf(scheme: SchemePage): Promise<readonly ChargeRow[]> {
  return (await passportOf(scheme)).rows;
}
