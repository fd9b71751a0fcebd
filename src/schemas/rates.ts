/** From the files of figures and the documents they name to the figures that the sums read. */
import { poundsToPence } from '#domain/money.ts';
import { RATE_IDS, type DatedValue, type Rate, type RateId, type Rates } from '#domain/rates/types.ts';
import type { RateFile } from './rate.ts';
import type { Source } from './shared.ts';
import type { SourceDocument } from './source.ts';

/** A file of content/rates with its name (without .yaml). */
export type NamedRateFile = RateFile & { readonly id: string };
type Figure = RateFile['figures'][number];

/**
 * All national figures by id: pounds become whole pence, and each source is put in words.
 * `documents` are the files of content/sources by id. Throws one Error that lists every figure that no file
 * gives, every figure given twice and every document that is not there, with the file and what to do.
 */
export function toRates(
  files: readonly NamedRateFile[],
  documents: ReadonlyMap<string, Pick<SourceDocument, 'title'>>,
): Rates {
  const rates = new Map<RateId, Rate>();
  const givenBy = new Map<RateId, string>();
  const faults: string[] = [];
  for (const { id: name, figures } of files) {
    const file = `content/rates/${name}.yaml`;
    for (const figure of figures) {
      const first = givenBy.get(figure.id);
      if (first !== undefined) {
        faults.push(`${file}: figures > ${figure.id}: ${first} gives this figure too. Remove one of them.`);
        continue;
      }
      givenBy.set(figure.id, file);
      faults.push(...missingDocuments(figure, file, documents));
      rates.set(figure.id, readFigure(figure, documents));
    }
  }
  for (const id of RATE_IDS)
    if (!rates.has(id))
      faults.push(`content/rates: figures > ${id}: no file gives this figure. Add it to one of the files.`);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  // Every id is there: the loop above has looked.
  return Object.fromEntries(rates) as Rates;
}

function missingDocuments(
  { id, values }: Figure,
  file: string,
  documents: ReadonlyMap<string, unknown>,
): string[] {
  return values
    .filter(({ source }) => !documents.has(source.document))
    .map(
      ({ from, source }) =>
        `${file}: figures > ${id} > the value from ${from} > source > document: there is no content/sources/${source.document}.yaml. Add it, or correct the name.`,
    );
}

function readFigure(
  { values, ...figure }: Figure,
  documents: ReadonlyMap<string, Pick<SourceDocument, 'title'>>,
): Rate {
  const inWords = ({ document, section }: Source): string =>
    `${documents.get(document)?.title ?? document}: ${section}`;
  return {
    ...figure,
    values: values.map(({ amount, source, ...value }): DatedValue => ({
      ...value,
      value: figure.unit === 'percent' ? amount : poundsToPence(amount),
      source: inWords(source),
    })),
  };
}
