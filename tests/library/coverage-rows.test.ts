/** Each document's page says which pages use it, from their citations, and passes over no section in silence. */
import { describe, expect, it } from 'vitest';
import { sectionOf, partsOf } from '#domain/coverage/section-of.ts';
import { collectSources } from '#library/citations.ts';
import { coverageRows, type CarryingPage } from '#library/coverage-rows.ts';
import { coverageSchema } from '#schemas/coverage.ts';
import { complaints, knownDocuments, readContentFiles } from '../content/content-files.ts';

const page = (label: string, ...sections: string[]): CarryingPage => ({
  href: `/${label.toLowerCase()}/`,
  label,
  content: { sources: sections.map((section) => ({ document: 'leaflet', section })) },
});
const LIST = coverageSchema.parse({
  document: 'leaflet',
  sections: [{ section: 'Pets' }, { section: 'Meals', leftOut: 'Prices that are over.' }],
});

describe('the rows of a document', () => {
  it('are its sections in its own order, each with the pages that cite it, once', () => {
    const rows = coverageRows('leaflet', [page('Living', 'Meals, lunch; Pets'), page('Cats', 'Pets')], LIST);
    expect(rows.map(({ section, pages }) => [section, pages.map(({ label }) => label)])).toEqual([
      ['Pets', ['Cats', 'Living']],
      ['Meals', ['Living']],
    ]);
  });

  it('say what was left out, whether or not a page uses the rest', () => {
    expect(coverageRows('leaflet', [], LIST)[1]).toEqual({
      section: 'Meals',
      pages: [],
      leftOut: 'Prices that are over.',
    });
  });

  it('take no notice of what is cited of another document', () => {
    expect(coverageRows('booklet', [page('Living', 'Pets')])).toEqual([]);
  });

  it('are the parts that are cited, of a document without a list', () => {
    expect(coverageRows('leaflet', [page('Living', 'Page 3')])).toEqual([
      { section: 'Page 3', pages: [{ href: '/living/', label: 'Living' }] },
    ]);
  });

  it('cannot be made when a page cites a section that is not listed', () => {
    expect(() => coverageRows('leaflet', [page('Living', 'Gardens')], LIST)).toThrow(
      'does not list “Gardens” of leaflet',
    );
  });
});

const lists = readContentFiles('coverage/*.yaml');
const cited = readContentFiles('**/*.{yaml,mdx}')
  .filter(({ folder }) => folder !== 'coverage')
  .flatMap(({ path, data }) => collectSources(data).map((source) => ({ path, ...source })));

describe.each(lists)('$path', ({ id, data }) => {
  it('fits its schema, and has the name of its document', () => {
    expect(complaints(coverageSchema, data)).toBe('');
    expect(coverageSchema.parse(data).document).toBe(id);
    expect(knownDocuments()).toContain(id);
  });

  it('lists every section that the content cites', () => {
    const { sections } = coverageSchema.parse(data);
    const strange = cited
      .filter(({ document }) => document === id)
      .flatMap(({ path, section }) => partsOf(section).map((part) => ({ path, part })))
      .filter(({ part }) => !sectionOf(part, sections));
    expect(strange).toEqual([]);
  });
});

it('each of the five documents that the site grew from has its list', () => {
  expect(lists.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'adass-east-what-are-we-proud-of',
      'housing-lin-care-and-support-brief',
      'lincolnshire-extra-care-working-principles',
      'medway-extra-care-guidance',
      'thurrock-supported-accommodation-specification',
    ]),
  );
});

it('every kind of content that cites has pages in the library, so that no citation is lost', () => {
  const folders = new Set(cited.map(({ path }) => path.split('/')[0]));
  const known = [
    'areas',
    'arrangements',
    'faqs',
    'glossary',
    'guides',
    'help',
    'pathways',
    'providers',
    'rates',
    'sheets',
  ];
  // Examples are shown on the pages of their checks and guides, which cite for themselves.
  expect([...known, 'examples', 'schemes', 'staffing']).toEqual(expect.arrayContaining([...folders]));
});
