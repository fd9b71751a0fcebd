/** Each worked example of the site as a flow of money: nothing is lost between where it comes from and goes. */
import { describe, expect, it } from 'vitest';
import { drawBands } from '#components/drawings/flow-bands.ts';
import { sumOf } from '#domain/money.ts';
import { toWeekFlow } from '#library/week-flow.ts';
import { caseFileSchema } from '#schemas/case-file.ts';
import { rateFileSchema } from '#schemas/rate.ts';
import { toRates } from '#schemas/rates.ts';
import { sourceSchema } from '#schemas/source.ts';
import { readContentFiles } from '../content/content-files.ts';

const RATES = toRates(
  readContentFiles('rates/*.yaml').map(({ id, data }) => ({ id, ...rateFileSchema.parse(data) })),
  new Map(readContentFiles('sources/*.yaml').map(({ id, data }) => [id, sourceSchema.parse(data)])),
);

const weeks = readContentFiles('examples/*.yaml')
  .map(({ data }) => caseFileSchema.parse(data))
  .filter(({ engine }) => engine === 'costs')
  .flatMap(({ cases }) => cases.map((example) => toWeekFlow(example, RATES)));

const totalOf = (flows: readonly { readonly amount: ReturnType<typeof sumOf> }[]) =>
  sumOf(flows.map(({ amount }) => amount));

describe.each(weeks)('the week of: $name', ({ sources, uses, ownMoney, from, to, assumes }) => {
  const bands = drawBands(sources, uses);

  it('spends every penny that comes in, and no penny more', () => {
    expect(totalOf(uses)).toBe(totalOf(sources));
    for (const { amount, help, own } of uses) expect(sumOf([totalOf(help), own])).toBe(amount);
  });

  it('takes own money for all that is not help, and says when it is not enough', () => {
    const own = sources.filter(({ isHelp, id }) => !isHelp && id !== 'short');
    expect(totalOf(own)).toBe(ownMoney);
    expect(sources.some(({ id }) => id === 'short')).toBe(!uses.some(({ isLeft }) => isLeft));
  });

  it('draws a band for all that is listed, as wide as its amount', () => {
    for (const { id, amount } of sources)
      expect(totalOf(bands.filter((band) => band.from === id))).toBe(amount);
    for (const { id, amount } of uses) expect(totalOf(bands.filter((band) => band.to === id))).toBe(amount);
    const [first] = bands;
    if (!first) throw new Error('no band is drawn');
    for (const band of bands) expect(band.width / band.amount).toBeCloseTo(first.width / first.amount, 9);
  });

  it('keeps the bands of one row inside it', () => {
    for (const side of [sources, uses])
      for (const { id } of side) {
        const there = bands.filter((band) => band.from === id || band.to === id);
        expect(there.reduce((sum, { width }) => sum + width, 0)).toBeLessThan(1000 / side.length);
      }
  });

  it('says whose figures it takes and what it takes for granted', () => {
    expect(from < to).toBe(true);
    expect(assumes.length).toBeGreaterThan(2);
  });
});
