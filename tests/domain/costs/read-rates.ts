/** The national figures as the project ships them, for tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { rateFileSchema } from '#schemas/rate.ts';
import { toRates } from '#schemas/rates.ts';
import { sourceSchema } from '#schemas/source.ts';

function readFolder<Entry>(folder: string, read: (data: unknown) => Entry): (readonly [string, Entry])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name.replace(/\.yaml$/, ''), read(parse(readFileSync(`${folder}/${name}`, 'utf8')))]);
}

const files = readFolder('content/rates', (data) => rateFileSchema.parse(data));
export const RATES = toRates(
  files.map(([id, file]) => ({ id, ...file })),
  new Map(readFolder('content/sources', (data) => sourceSchema.parse(data))),
);
