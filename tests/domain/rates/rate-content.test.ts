/** What an editor is told when a file of figures is wrong: the file, the field, and what to do. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '#commands/content/read-content.ts';
import { RATE_IDS } from '#domain/rates/types.ts';
import { rateFileSchema } from '#schemas/rate.ts';
import { toRates, type NamedRateFile } from '#schemas/rates.ts';
import { readContentFiles } from '../../content/content-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rates-'));
  mkdirSync(path.join(folder, 'rates'));
  writeFileSync(path.join(folder, 'site.yaml'), 'homeArea: downs\n');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const GOOD = `title: Care
about: Amounts for care.
figures:
  - id: carerPremium
    label: Carer premium
    unit: pounds-a-week
    regulation: SI 2014/2672, regulation 7
    values:
      - from: '2024-04-08'
        to: '2025-04-06'
        amount: 52.35
        grade: A
        source: { document: circular, section: Table 1 }
      - from: '2025-04-07'
        to: '2026-04-05'
        amount: 53.25
        grade: C
        source: { document: circular, section: Table 1 }
`;

/** What is said of the file with one thing changed in it. */
function told(from: string | RegExp, to: string): string[] {
  const text = GOOD.replace(from, to);
  expect(text).not.toBe(GOOD);
  writeFileSync(path.join(folder, 'rates', 'care.yaml'), text);
  return readContent(folder).faults.map(({ file, field, message }) => `${file}: ${field}: ${message}`);
}

describe('a file of figures', () => {
  test('that is right is read', () => {
    writeFileSync(path.join(folder, 'rates', 'care.yaml'), GOOD);
    expect(readContent(folder).faults).toEqual([]);
  });

  test('with a gap', () => {
    expect(told("'2025-04-07'", "'2025-04-08'")).toEqual([
      'content/rates/care.yaml: figures > carerPremium > values > item 2 > from: There is a gap: the value before runs to 2025-04-06. Start this one on 2025-04-07, or add the one between.',
    ]);
  });

  test('with an overlap', () => {
    expect(told("'2025-04-07'", "'2025-04-06'")).toEqual([
      'content/rates/care.yaml: figures > carerPremium > values > item 2 > from: These values overlap: the one before runs to 2025-04-06. Start this one on 2025-04-07.',
    ]);
  });

  test('that ends before it starts', () => {
    expect(told("to: '2026-04-05'", "to: '2025-04-01'")).toEqual([
      'content/rates/care.yaml: figures > carerPremium > values > item 2 > to: The last day 2025-04-01 is before the first day 2025-04-07.',
    ]);
  });

  test('with a date that is not in quotes', () => {
    expect(told("'2025-04-07'", '2025-04-07')).toEqual([
      'content/rates/care.yaml: figures > carerPremium > values > item 2 > from: Write the date in quotes, as "2026-04-06".',
    ]);
  });

  test('with a day that does not exist', () => {
    expect(told("'2025-04-06'", "'2025-04-31'")[0]).toBe(
      'content/rates/care.yaml: figures > carerPremium > values > item 1 > to: There is no such day. Check the day and the month.',
    );
  });

  test('without a source', () => {
    expect(told(/ {8}source: .*\n/, '')).toEqual([
      expect.stringMatching(
        /^content\/rates\/care\.yaml: figures > carerPremium > values > item 1 > source: .*document, section/,
      ),
    ]);
  });

  test('without a grade, or with one that no sum may use', () => {
    const field = 'content/rates/care.yaml: figures > carerPremium > values > item 1 > grade: ';
    expect(told(/ {8}grade: A\n/, '')).toEqual([expect.stringContaining(field)]);
    expect(told('grade: A', 'grade: M')).toEqual([
      `${field}Grade the figure: A (official text or two sources), B (one other source) or C (worked out).`,
    ]);
  });

  test('with an amount as text, or below nothing, or with part of a penny', () => {
    const field = 'content/rates/care.yaml: figures > carerPremium > values > item 1 > amount: ';
    expect(told('amount: 52.35', "amount: '52.35'")).toEqual([
      `${field}Write the amount as a plain number of pounds, as 12.50 (no £, comma or quotes).`,
    ]);
    expect(told('52.35', '-52.35')).toEqual([`${field}An amount cannot be below 0.`]);
    expect(told('52.35', '52.355')).toEqual([`${field}Write no more than two decimals.`]);
  });

  test('with part of a per cent', () => {
    expect(told('pounds-a-week', 'percent')[0]).toBe(
      'content/rates/care.yaml: figures > carerPremium > values > item 1 > amount: Write whole per cent, as 65.',
    );
  });

  test('with an id, a unit or a field that there is not', () => {
    expect(told('carerPremium', 'carersPremium')[0]).toContain('There is no figure with this id.');
    expect(told('pounds-a-week', 'pounds-a-month')[0]).toMatch(/carerPremium > unit: .*pounds-a-week/);
    expect(told('regulation:', 'law:')).toEqual(
      expect.arrayContaining([
        expect.stringContaining('figures > carerPremium > law: There is no field `law` here.'),
      ]),
    );
  });
});

describe('all figures together', () => {
  const files: readonly NamedRateFile[] = readContentFiles('rates/*.yaml').map(({ id, data }) => ({
    id,
    ...rateFileSchema.parse(data),
  }));
  const documents = new Map(readContentFiles('sources/*.yaml').map(({ id }) => [id, { title: `The ${id}` }]));

  test('are every figure that the sums use, each with a source in words', () => {
    const rates = toRates(files, documents);
    expect(Object.keys(rates).sort()).toEqual([...RATE_IDS].sort());
    for (const { values } of Object.values(rates))
      for (const { source } of values) expect(source).toMatch(/^The [a-z0-9-]+: ./);
  });

  test('one that no file gives is named', () => {
    const without = files.map((file) => ({
      ...file,
      figures: file.figures.filter(({ id }) => id !== 'housingBenefitTaper'),
    }));
    expect(() => toRates(without, documents)).toThrow(
      'content/rates: figures > housingBenefitTaper: no file gives this figure. Add it to one of the files.',
    );
  });

  test('one that two files give is named, with both files', () => {
    const twice = files.flatMap((file) =>
      file.id === 'home-care' ? [file, { ...file, id: 'home-care-again' }] : [file],
    );
    expect(() => toRates(twice, documents)).toThrow(
      'content/rates/home-care-again.yaml: figures > homecareMinimumPriceAnHour: content/rates/home-care.yaml gives this figure too. Remove one of them.',
    );
  });

  test('a document that is not there is named', () => {
    const fewer = new Map([...documents].filter(([id]) => id !== 'rightsnet-housing-benefit-minimum'));
    expect(() => toRates(files, fewer)).toThrow(
      'content/rates/housing-benefit.yaml: figures > housingBenefitMinimum > the value from 2023-04-10 > source > document: there is no content/sources/rightsnet-housing-benefit-minimum.yaml. Add it, or correct the name.',
    );
  });

  test('what was worked out says how', () => {
    const workedOut = files.flatMap(({ figures }) =>
      figures.flatMap(({ values }) => values.filter(({ grade }) => grade === 'C')),
    );
    expect(workedOut.length).toBeGreaterThan(0);
    for (const { source } of workedOut) {
      expect(source.document).toBe('figures-worked-out');
      expect(source.section).toMatch(/×|÷|are £|The same as/);
    }
  });
});
