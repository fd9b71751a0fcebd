/** The road from the first call to moving in, as a guide tells it. */
import { findEntry } from './entries.ts';
import { toStop, type RoadStop } from './road-stops.ts';

/** The road of a guide. Throws when there is no such guide, or when it has no steps. */
export async function findRoad(guide: string): Promise<RoadStop[]> {
  const { data } = await findEntry('guides', guide);
  if (!data.steps) throw new Error(`content/guides/${guide}.mdx has no steps. Add them, or take out <Road>.`);
  return data.steps.map(toStop);
}
