import { describe, expect, it } from 'vitest';
import { sheetSchema } from '#schemas/sheet.ts';
import {
  citedDocuments,
  complaints,
  knownDocuments,
  readContentFiles,
  sentencesIn,
} from './content-files.ts';

const files = readContentFiles('sheets/**/*.yaml');
const sheets = files.map(({ data, ...file }) => ({ ...file, sheet: sheetSchema.parse(data) }));

/** Everything that a sheet says, on one line. */
const saidOn = (id: string): string =>
  sheets
    .filter((one) => one.id === id)
    .flatMap(({ sheet }) => sheet.sections.flatMap(({ points }) => points.map(({ text }) => text)))
    .join(' ');

describe.each(files)('$path', ({ data, folder }) => {
  it('fits its schema, and stands in the folder of its area', () => {
    expect(complaints(sheetSchema, data)).toBe('');
    expect(sheetSchema.parse(data).area).toBe(folder);
  });

  it('cites only documents that the site lists', () => {
    expect(knownDocuments()).toEqual(expect.arrayContaining(citedDocuments(data)));
  });

  it('has short points: a sheet is read with a pen in hand', () => {
    const long = sheetSchema
      .parse(data)
      .sections.flatMap(({ points }) => points.flatMap(({ text }) => sentencesIn(text)))
      .filter((sentence) => sentence.split(/\s+/).length > 20);
    expect(long).toEqual([]);
  });
});

describe('the sheets as a whole', () => {
  it('never share a place within an area', () => {
    const places = sheets.map(({ sheet }) => `${sheet.area} ${String(sheet.order)}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  it('give each role of Lincolnshire’s principles its own, with boxes', () => {
    const lincolnshire = sheets.filter(({ folder }) => folder === 'lincolnshire');
    expect(lincolnshire.map(({ id }) => id)).toEqual([
      'champion',
      'homecare-provider',
      'housing-provider',
      'panel',
      'practitioner',
    ]);
    expect(lincolnshire.every(({ sheet }) => sheet.hasBoxes)).toBe(true);
  });

  it('have the reviews when Lincolnshire holds them', () => {
    for (const when of ['within 2 weeks', 'within 6 to 8 weeks', 'each year'])
      expect(saidOn('practitioner')).toContain(when);
    expect(saidOn('housing-provider')).toContain('within 6 to 8 weeks');
  });

  it('tell what Thurrock’s support does not cover, and leave open what its document leaves open', () => {
    const { sections = [] } = sheets.find(({ id }) => id === 'support-tasks')?.sheet ?? {};
    expect(sections.map(({ heading }) => heading)).toEqual(
      expect.arrayContaining(['Not clear: ask', 'What staff do not do']),
    );
    for (const task of ['laundry', 'Repair', 'Guard the house at night', 'Drive you'])
      expect(saidOn('support-tasks')).toContain(task);
  });

  it('give Thurrock’s targets as its document does', () => {
    for (const target of ['95 in 100', '85 in 100', '80 in 100', '87 in 100', '2 years'])
      expect(saidOn('outcomes-and-panel')).toContain(target);
  });
});
