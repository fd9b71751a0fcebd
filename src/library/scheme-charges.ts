import { BUILD_DAY } from './build-day.ts';
import { listChargeRows, type ChargeRow } from './charge-rows.ts';
import { allEntries } from './entries.ts';
import type { SchemePage } from './schemes.ts';

/** A scheme's charges in words, as they stand on the day of the build. */
export async function chargesOf(scheme: SchemePage): Promise<ChargeRow[]> {
  const documents = new Map((await allEntries('sources')).map(({ id, data }) => [id, data]));
  return listChargeRows(scheme.entry.data.charges, documents, BUILD_DAY);
}
