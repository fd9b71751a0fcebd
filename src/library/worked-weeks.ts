/** The worked weeks of content/examples, worked out again at each build. */
import { toRates } from '#schemas/rates.ts';
import { allEntries } from './entries.ts';
import { listRateFiles } from './rates.ts';
import { toWeekFlow, type WeekFlow } from './week-flow.ts';

/** The worked example with this name, as a flow of money. Throws when content/examples has none. */
export async function findWorkedWeek(name: string): Promise<WeekFlow> {
  const cases = (await allEntries('examples'))
    .filter(({ data }) => data.engine === 'costs')
    .flatMap(({ data }) => data.cases);
  const example = cases.find((candidate) => candidate.name === name);
  if (!example) {
    const names = cases.map((candidate) => candidate.name).join('; ');
    throw new Error(`There is no example "${name}" in content/examples. Choose one of: ${names}.`);
  }
  const documents = new Map((await allEntries('sources')).map(({ id, data }) => [id, data]));
  return toWeekFlow(example, toRates(await listRateFiles(), documents));
}
