import { readContentFiles } from '../../content/content-files.ts';
import type { Rates } from '#domain/rates/types.ts';
import { rateFileSchema } from '#schemas/rate.ts';
import { toRates } from '#schemas/rates.ts';
import { sourceSchema } from '#schemas/source.ts';

/** The national figures as they stand in `content/rates`. */
export function estimatorRates(): Rates {
  const sources = readContentFiles('sources/*.yaml').map(
    ({ id, data }) => [id, sourceSchema.parse(data)] as const,
  );
  const files = readContentFiles('rates/*.yaml').map(({ id, data }) => ({
    id,
    ...rateFileSchema.parse(data),
  }));
  return toRates(files, new Map(sources));
}
