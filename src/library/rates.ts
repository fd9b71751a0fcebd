import type { RateFile } from '#schemas/rate.ts';
import { allEntries } from './entries.ts';
import type { Figure } from './figures.ts';

/** Every file of national figures, with its id. */
export async function listRateFiles(): Promise<(RateFile & { readonly id: string })[]> {
  return (await allEntries('rates')).map(({ id, data }) => ({ id, ...data }));
}

/** One national figure with all its dated values. Throws when there is none with this id. */
export async function findFigure(id: string): Promise<Figure> {
  const figures = (await listRateFiles()).flatMap((file) => file.figures);
  const figure = figures.find((candidate) => candidate.id === id);
  if (!figure) throw new Error(`There is no figure ${id} in content/rates. Check the id in <Rate id="…" />.`);
  return figure;
}
