/** Figures end each April: whoever builds or publishes hears of it in time. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { listFigureEnds, readFigureFiles, warnOfEnds } from '#commands/figures/figure-ends.ts';
import { ROOT } from '#commands/support/project.ts';
import { rateFileSchema } from '#schemas/rate.ts';

const source = { document: 'circular', section: 'Table 1' };
const year = (from: string, to: string) => ({ from, to, amount: 100, grade: 'A', source });

/** A figure that is known to the day given, and one that goes on for ten years. */
function filesTo(...years: readonly (readonly [string, string])[]) {
  const figure = (id: string, label: string, values: readonly object[]) => {
    return { id, label, unit: 'pounds-a-week', regulation: 'A rule', values };
  };
  const data = rateFileSchema.parse({
    title: 'Figures',
    about: 'For these tests.',
    figures: [
      figure('carerAddition', 'Lasting', [year('2024-04-08', '2034-04-08')]),
      figure(
        'carerPremium',
        'Yearly',
        years.map(([from, to]) => year(from, to)),
      ),
    ],
  });
  return [{ file: 'content/rates/these.yaml', data }];
}

const APRILS = [
  ['2024-04-08', '2025-04-06', '2025-04-07'],
  ['2025-04-07', '2026-04-05', '2026-04-06'],
  ['2026-04-06', '2027-04-04', '2027-04-05'],
] as const;

describe.each(APRILS)('a figure that is known from %s to %s', (from, lastDay, dayAfter) => {
  const files = filesTo([from, lastDay]);
  const yearlyOn = (day: string) => listFigureEnds(files, day).find(({ label }) => label === 'Yearly');

  it('holds on its last day, and is warned of', () => {
    expect(yearlyOn(lastDay)).toMatchObject({ lastDay, daysLeft: 0, holds: true });
    expect(warnOfEnds(listFigureEnds(files, lastDay), lastDay)).toHaveLength(1);
  });

  it('has ended a day later, and stops whoever would publish', () => {
    expect(yearlyOn(dayAfter)).toMatchObject({ daysLeft: -1, holds: false });
    const [first, named] = warnOfEnds(listFigureEnds(files, dayAfter), dayAfter);
    expect(first).toContain('STOP: One figure of 2 will not do');
    expect(named).toContain('Yearly (content/rates/these.yaml)');
  });

  it('does not hold before its first day', () => {
    expect(yearlyOn('2023-01-01')?.holds).toBe(false);
  });
});

it('goes on when the next year is put in below it', () => {
  const files = filesTo(['2025-04-07', '2026-04-05'], ['2026-04-06', '2027-04-04']);
  for (const day of ['2026-04-05', '2026-04-06'])
    expect(listFigureEnds(files, day).every(({ holds }) => holds)).toBe(true);
  expect(warnOfEnds(listFigureEnds(files, '2026-04-06'), '2026-04-06')).toEqual([]);
});

it('is warned of from 60 days before its end, and not on the day before that', () => {
  const files = filesTo(['2026-04-06', '2027-04-04']);
  expect(warnOfEnds(listFigureEnds(files, '2027-02-02'), '2027-02-02')).toEqual([]);
  expect(warnOfEnds(listFigureEnds(files, '2027-02-03'), '2027-02-03')).toEqual([
    'One figure will end within 60 days, the first on 4 April 2027.',
  ]);
});

describe('npm run check:figures', () => {
  const run = (day: string) =>
    spawnSync(process.execPath, ['src/commands/check-figures.ts'], {
      cwd: ROOT,
      env: { ...process.env, SOURCE_DATE: day },
      encoding: 'utf8',
    });
  const [first] = listFigureEnds(readFigureFiles(), '2026-11-24');
  const lastDay = first?.lastDay ?? '';

  it('lists every figure, and passes on the last day of the first to end', () => {
    const { status, stdout } = run(lastDay);
    expect(status).toBe(0);
    for (const { label } of listFigureEnds(readFigureFiles(), lastDay)) expect(stdout).toContain(label);
  });

  it('fails a day later and names the figure', () => {
    const [year = 0, month = 1, date = 1] = lastDay.split('-').map(Number);
    const dayAfter = new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
    const { status, stderr } = run(dayAfter);
    expect(status).toBe(1);
    expect(stderr).toContain(`${first?.label ?? ''} (${first?.file ?? ''})`);
  });
});
