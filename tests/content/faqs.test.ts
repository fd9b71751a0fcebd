import { describe, expect, it } from 'vitest';
import { areaSchema } from '#schemas/area.ts';
import { faqSchema } from '#schemas/faq.ts';
import { providerSchema } from '#schemas/provider.ts';
import {
  citedDocuments,
  complaints,
  knownDocuments,
  linksIn,
  readContentFiles,
  sentencesIn,
  telephoneNumbersIn,
  wrongTelephoneLinksIn,
} from './content-files.ts';

const files = readContentFiles('faqs/**/*.mdx');
const faqs = files.map(({ data, ...file }) => ({ ...file, data, faq: faqSchema.parse(data) }));

const contacts = [
  ...readContentFiles('areas/*.yaml').flatMap(({ data }) => areaSchema.parse(data).contacts),
  ...readContentFiles('providers/*.yaml').flatMap(({ data }) => providerSchema.parse(data).contacts),
];
// The emergency number needs no contact of its own.
const knownNumbers = ['999', ...contacts.flatMap(({ phones }) => phones).map(({ number }) => number)];

describe.each(files)('$path', ({ data, folder, body }) => {
  it('fits its schema, and stands in the folder of its area', () => {
    expect(complaints(faqSchema, data)).toBe('');
    expect(faqSchema.parse(data).area).toBe(folder);
  });

  it('cites only documents that the site lists', () => {
    expect(knownDocuments()).toEqual(expect.arrayContaining(citedDocuments(data)));
  });

  it('asks a question', () => {
    expect(faqSchema.parse(data).question).toMatch(/\?$/);
  });

  it('is answered in two to six sentences', () => {
    const sentences = sentencesIn(body);
    expect(sentences.length, sentences.join('\n')).toBeGreaterThanOrEqual(2);
    expect(sentences.length, sentences.join('\n')).toBeLessThanOrEqual(6);
  });

  it('links only to a page of this site or a telephone number', () => {
    const others = linksIn(body).filter(({ target }) => !/^(\/[a-z0-9/-]+\/|tel:\d+)$/.test(target));
    expect(others).toEqual([]);
  });

  it('gives only telephone numbers that are among the contacts, each of which can be tapped', () => {
    expect(wrongTelephoneLinksIn(body)).toEqual([]);
    expect(knownNumbers).toEqual(expect.arrayContaining(telephoneNumbersIn(body)));
  });

  it('says the date wherever it says what the wellbeing charge was', () => {
    if (body.includes('£12.50')) expect(body).toMatch(/October\s+2017.*may\s+be\s+more\s+now/s);
  });
});

describe('the questions as a whole', () => {
  it('never share a place within a topic', () => {
    const places = faqs.map(({ faq }) => `${faq.area} ${faq.topic} ${String(faq.order)}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  const medwaySections = faqs
    .filter(({ folder }) => folder === 'medway')
    .flatMap(({ faq }) => faq.sources)
    .filter(({ document }) => document === 'medway-extra-care-guidance')
    .map(({ section }) => section);

  it.each(Array.from({ length: 12 }, (_, index) => index + 1))(
    'answer question %i of the Medway leaflet',
    (number) => {
      expect(medwaySections).toContain(`Frequently Asked Questions, question ${String(number)}`);
    },
  );

  it.each([
    'How long can I stay at an extra care scheme?',
    'I don’t have care needs, can I still live with my partner?',
    'Can family and friends come and visit?',
    'What happens if my health gets worse?',
  ])('answer the leaflet’s question without a number: %s', (question) => {
    expect(medwaySections).toContain(question);
  });

  it('bring the leaflet’s old name for the charging rules up to date', () => {
    const naming = faqs.filter(({ body }) => body.includes('Fairer Charging'));
    expect(naming.length).toBeGreaterThan(0);
    for (const { body } of naming) expect(body.replaceAll('\n', ' ')).toContain('Care Act 2014');
  });

  it('always say beside Optivo what it is called now', () => {
    for (const { body } of faqs.filter((faq) => faq.body.includes('Optivo')))
      expect(body.replaceAll('\n', ' ')).toMatch(/Southern Housing \(Optivo .*to be confirmed\)/);
  });
});

describe('what an editor is told', () => {
  const [first] = faqs;

  it('when a topic is unknown', () => {
    expect(complaints(faqSchema, { ...first?.faq, topic: 'pets' })).toContain(
      'Choose a topic: choosing, living, care, money, family, moving.',
    );
  });

  it('when no source is given', () => {
    expect(complaints(faqSchema, { ...first?.faq, sources: [] })).toContain(
      'Say where the answer comes from.',
    );
  });
});
