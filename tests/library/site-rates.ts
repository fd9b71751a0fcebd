/** The national figures as the site has them, for tests. */
import { rateFileSchema } from '#schemas/rate.ts';
import { toRates } from '#schemas/rates.ts';
import { sourceSchema } from '#schemas/source.ts';
import { readContentFiles } from '../content/content-files.ts';

export const RATES = toRates(
  readContentFiles('rates/*.yaml').map(({ id, data }) => ({ id, ...rateFileSchema.parse(data) })),
  new Map(readContentFiles('sources/*.yaml').map(({ id, data }) => [id, sourceSchema.parse(data)])),
);
