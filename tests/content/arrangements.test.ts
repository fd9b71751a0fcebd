import { describe, expect, it } from 'vitest';
import { toTiesToDraw } from '#library/ties-to-draw.ts';
import { arrangementSchema } from '#schemas/arrangement.ts';
import { citedDocuments, complaints, knownDocuments, readContentFiles } from './content-files.ts';

const files = readContentFiles('arrangements/*.yaml');
const guides = readContentFiles('guides/*.mdx');

describe.each(files)('$path', ({ id, data }) => {
  it('fits its schema', () => {
    expect(complaints(arrangementSchema, data)).toBe('');
  });

  it('cites only documents that the site lists', () => {
    expect(knownDocuments()).toEqual(expect.arrayContaining(citedDocuments(data)));
  });

  it('is drawn in one guide', () => {
    expect(guides.filter(({ body }) => body.includes(`<Arrangement id="${id}" />`))).toHaveLength(1);
  });

  it('has you in it, with a contract for your home', () => {
    const { ties } = arrangementSchema.parse(data);
    const home = ties.find(
      ({ between, kind }) =>
        kind === 'contract' &&
        between.includes('you') &&
        (between.includes('landlord') || between.includes('firm')),
    );
    expect(home?.about).toMatch(/tenancy|lease/);
  });

  it('tells of each tie whom it ties, the reader first', () => {
    const { ties } = toTiesToDraw(arrangementSchema.parse(data));
    for (const { names } of ties) {
      expect(names[0]).not.toBe('');
      expect(names[1]).not.toBe('you');
    }
  });
});

describe('all the arrangements', () => {
  const cited = files.map(({ data }) => arrangementSchema.parse(data).source.section);

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('have the brief’s diagram %i', (number) => {
    expect(cited.filter((section) => section.endsWith(`Diagram ${number}`))).toHaveLength(1);
  });
});

describe('what an editor is told', () => {
  const about = 'What it is about.';
  const home = { between: ['you', 'landlord'], kind: 'contract', about };
  const whole = (...ties: object[]) => ({
    title: 'A way',
    ties,
    source: { document: 'brief', section: 'Page 1' },
  });

  it('when someone unknown takes part, or is tied in an unknown way', () => {
    const heard = complaints(
      arrangementSchema,
      whole(home, { between: ['you', 'nurse'], kind: 'promise', about }),
    );
    expect(heard).toContain('Say who: council, helper, landlord, care-provider, firm, you.');
    expect(heard).toContain('Say what ties them: contract, duty, money, day-to-day.');
  });

  it('when there is one tie only', () => {
    expect(complaints(arrangementSchema, whole(home))).toContain('A drawing needs two ties or more.');
  });

  it('when the same two are tied twice', () => {
    expect(complaints(arrangementSchema, whole(home, home))).toContain('The drawing has no room');
  });

  it('when a firm is landlord and there is another landlord', () => {
    const both = whole(home, { between: ['you', 'firm'], kind: 'day-to-day', about });
    expect(complaints(arrangementSchema, both)).toContain('A firm is landlord and care provider in one.');
  });

  it('when someone else than the council pays money out', () => {
    const paid = whole(home, { between: ['you', 'council'], kind: 'money', about });
    expect(complaints(arrangementSchema, paid)).toContain('Of money, write the council first');
  });
});
