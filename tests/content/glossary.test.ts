import { describe, expect, it } from 'vitest';
import { createFinder } from '#library/term-notes.ts';
import { glossarySchema } from '#schemas/glossary.ts';
import { citedDocuments, complaints, knownDocuments, readContentFiles } from './content-files.ts';

const files = readContentFiles('glossary/*.yaml');
const terms = files.map(({ data }) => glossarySchema.parse(data));
const find = createFinder(terms);

describe.each(files)('$path', ({ id, data }) => {
  const term = glossarySchema.parse(data);

  it('cites only documents that the site lists', () => {
    expect(knownDocuments()).toEqual(expect.arrayContaining(citedDocuments(data)));
  });

  it('has the name of its term, so that its address can be guessed', () => {
    const name = term.term
      .toLowerCase()
      .replace(/’| 2014/g, '')
      .replaceAll(' ', '-');
    expect(id).toBe(name);
  });

  it('has a meaning that needs no other word explained', () => {
    const others = find(term.meaning).filter(
      ({ term: other }) => other !== term.term && other !== 'Extra care',
    );
    expect(others.map(({ term: other }) => other)).toEqual([]);
  });
});

describe('what an editor is told', () => {
  const care = { term: 'Care plan', source: { document: 'leaflet', section: 'Page 1' } };

  it('when the meaning goes on for too long', () => {
    const told = 'Write one or two short sentences, each of no more than 25 words.';
    const long = `A care plan ${'is long and '.repeat(8)}ends.`;
    expect(complaints(glossarySchema, { ...care, meaning: long })).toContain(told);
    expect(complaints(glossarySchema, { ...care, meaning: 'A care plan. It is. Yours.' })).toContain(told);
  });

  it('when the meaning cannot be read by itself', () => {
    expect(complaints(glossarySchema, { ...care, meaning: 'It says what help you get.' })).toContain(
      'Use the term in the first sentence',
    );
  });

  it('when no source is given', () => {
    const { source, ...without } = care;
    expect(source.document).toBe('leaflet');
    expect(complaints(glossarySchema, { ...without, meaning: 'A care plan is yours.' })).toContain(
      'Say where this comes from',
    );
  });
});
