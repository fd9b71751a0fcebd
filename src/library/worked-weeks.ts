/** The worked weeks of content/examples, worked out again at each build. */
import type { Rates } from '#domain/rates/types.ts';
import type { Case } from '#schemas/case-file.ts';
import { toRates } from '#schemas/rates.ts';
import { allEntries } from './entries.ts';
import { listRateFiles } from './rates.ts';
import { toWeekFlow, type WeekFlow } from './week-flow.ts';
import { EXAMPLE_GROUPS, toWorkedExample, type WorkedExample } from './worked-example.ts';

async function listCases(): Promise<Case[]> {
  return (await allEntries('examples'))
    .filter(({ data }) => data.engine === 'costs')
    .flatMap(({ data }) => data.cases);
}

async function readRates(): Promise<Rates> {
  const documents = new Map((await allEntries('sources')).map(({ id, data }) => [id, data]));
  return toRates(await listRateFiles(), documents);
}

/** The worked example with this name, as a flow of money. Throws when content/examples has none. */
export async function findWorkedWeek(name: string): Promise<WeekFlow> {
  const cases = await listCases();
  const example = cases.find((candidate) => candidate.name === name);
  if (!example) {
    const names = cases.map((candidate) => candidate.name).join('; ');
    throw new Error(`There is no example "${name}" in content/examples. Choose one of: ${names}.`);
  }
  return toWeekFlow(example, await readRates());
}

/** Worked examples of one kind of situation, and the page where they stand. */
export interface ExamplesPage {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly examples: readonly WorkedExample[];
}

/** How many examples a page holds: with its working, each is a few hundred bytes. */
const ON_A_PAGE = 8;

/** Every worked example, by situation; a situation with many has several pages. */
export async function listExamplesPages(): Promise<ExamplesPage[]> {
  const rates = await readRates();
  const examples = (await listCases()).map((each) => toWorkedExample(each, rates));
  return EXAMPLE_GROUPS.flatMap(({ id, name }) => {
    const own = examples.filter(({ group }) => group === id);
    const pages = Math.ceil(own.length / ON_A_PAGE);
    return Array.from({ length: pages }, (_, index): ExamplesPage => {
      const number = index + 1;
      const slug = index === 0 ? id : `${id}-${number}`;
      return {
        id: slug,
        name: pages === 1 ? name : `${name}, ${number} of ${pages}`,
        href: `/costs/examples/${slug}/`,
        examples: own.slice(index * ON_A_PAGE, number * ON_A_PAGE),
      };
    });
  });
}
