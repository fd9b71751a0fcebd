import { describe, expect, it } from 'vitest';
import { RATE_IDS } from '#domain/rates/types.ts';
import { areaSchema } from '#schemas/area.ts';
import { guideSchema } from '#schemas/guide.ts';
import { providerSchema } from '#schemas/provider.ts';
import {
  citedDocuments,
  complaints,
  type ContentFile,
  knownDocuments,
  linksIn,
  readContentFiles,
  telephoneNumbersIn,
  wrongTelephoneLinksIn,
} from './content-files.ts';

/** The steps of a road are read with the guide: the rules of writing hold for them too. */
function withSteps(file: ContentFile): ContentFile {
  const { steps = [] } = guideSchema.parse(file.data);
  const told = steps.map(({ title, text = '' }) => `\n${title}.\n\n${text}\n`);
  return { ...file, body: [file.body, ...told].join('') };
}

const files = readContentFiles('guides/*.mdx').map(withSteps);
const guides = files.map(({ data, ...file }) => ({ ...file, guide: guideSchema.parse(data) }));
const ids = guides.map(({ id }) => id);
const bodyOf = (id: string): string => guides.find((guide) => guide.id === id)?.body ?? '';
const stepsOf = (id: string) => guides.find((guide) => guide.id === id)?.guide.steps ?? [];
/** A text as it is read, wherever its lines end. */
const readOn = (body: string): string => body.replace(/\s+/g, ' ');

const idsOf = (pattern: string): string[] => readContentFiles(pattern).map(({ id }) => id);
const knownPages = [
  ...['costs', 'check', 'estimator', 'questions', 'contacts', 'schemes', 'languages', 'sources'],
  ...ids.map((id) => `guides/${id}`),
  ...readContentFiles('schemes/**/*.mdx').map(({ folder, id }) => `schemes/${folder}/${id}`),
  ...idsOf('pathways/*.yaml').map((id) => `check/${id}`),
].map((page) => `/${page}/`);

const contacts = [
  ...readContentFiles('areas/*.yaml').flatMap(({ data }) => areaSchema.parse(data).contacts),
  ...readContentFiles('providers/*.yaml').flatMap(({ data }) => providerSchema.parse(data).contacts),
];
// The emergency number needs no contact of its own.
const knownNumbers = ['999', ...contacts.flatMap(({ phones }) => phones).map(({ number }) => number)];

/** Each paragraph, heading, list item and table cell by itself: none runs on into the next. */
function passagesIn(body: string): string[] {
  return body
    .replace(/<Rate\s+id="\w+"\s*\/>/g, '£23,250')
    .replace(/<\/?dfn>/g, '')
    .replace(/<[^>]+>/g, '\n\n')
    .split(/\n\s*\n|\n(?=\s*(?:-|\d+\.) )/)
    .map((passage) => passage.replace(/^\s*(?:-|\d+\.|#+) /, '').trim())
    .filter((passage) => passage !== '');
}

const wordsIn = (body: string): number => passagesIn(body).join(' ').split(/\s+/).length;

const headingLevelsIn = (body: string): number[] =>
  [...body.matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length);

describe.each(files)('$path', ({ data, body }) => {
  it('fits its schema', () => {
    expect(complaints(guideSchema, data)).toBe('');
  });

  it('cites only documents that the site lists', () => {
    expect(knownDocuments()).toEqual(expect.arrayContaining(citedDocuments(data)));
  });

  it('sends readers on to other guides, each of which is there', () => {
    const { next } = guideSchema.parse(data);
    expect(next.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(next));
  });

  it('can be read at one sitting: 150 to 500 words', () => {
    expect(wordsIn(body)).toBeGreaterThanOrEqual(150);
    expect(wordsIn(body)).toBeLessThanOrEqual(500);
  });

  it('answers first, and only then has headings, in order from the second level', () => {
    const levels = headingLevelsIn(body);
    expect(body.trimStart()).not.toMatch(/^#/);
    expect(levels[0]).toBe(2);
    levels.forEach((level, index) => {
      expect(level).toBeGreaterThanOrEqual(2);
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 1) + 1);
    });
  });

  it('leaves the headings that stand at the end of every page to the page', () => {
    expect(body).not.toMatch(/^#+ (Who to ring|Where this comes from|Read next|Figures on this page)$/m);
  });

  it('links only to pages of this site that are there, or to a telephone', () => {
    const pages = linksIn(body)
      .map(({ target }) => target)
      .filter((target) => !target.startsWith('tel:'));
    expect(knownPages).toEqual(expect.arrayContaining(pages));
  });

  it('gives only telephone numbers that are among the contacts, each of which can be tapped', () => {
    expect(wrongTelephoneLinksIn(body)).toEqual([]);
    expect(knownNumbers).toEqual(expect.arrayContaining(telephoneNumbersIn(body)));
  });

  it('leaves nobody without a number or a page of numbers', () => {
    expect(linksIn(body).some(({ target }) => /^tel:|^\/contacts\/$/.test(target))).toBe(true);
  });

  it('takes national figures from content/rates', () => {
    const named = [...body.matchAll(/<Rate id="([^"]*)"/g)].map(([, id]) => id);
    expect(RATE_IDS).toEqual(expect.arrayContaining(named));
  });

  it('types a sum by hand only with its month, or as the £1 that the rules step by', () => {
    const typed = [...body.matchAll(/£[\d,.]*\d/g)].map(([sum]) => sum).filter((sum) => sum !== '£1');
    if (typed.length > 0) expect(body).toMatch(/October\s+2017/);
  });
});

describe('the guides as a whole', () => {
  it('cover what people ask of a council', () => {
    const needed = [
      'a-day-and-a-night',
      'couples',
      'extra-care-sheltered-or-care-home',
      'how-to-apply-renting',
      'how-to-apply-shared-ownership',
      'keeping-safe',
      'paying-for-care',
      'service-charge-meals-and-bills',
      'shared-ownership-explained',
      'visitors-and-guest-room',
      'wellbeing-charge',
      'what-is-extra-care',
      'what-it-costs',
      'when-it-may-not-suit',
      'who-can-apply',
      'your-care-plan',
    ];
    expect(ids).toEqual(expect.arrayContaining(needed));
  });

  it('never share a place within a group', () => {
    const places = guides.map(({ guide }) => `${guide.group} ${String(guide.order)}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  it('can all be reached from another guide, but for the first', () => {
    const reached = new Set(guides.flatMap(({ guide }) => guide.next));
    expect(ids.filter((id) => !reached.has(id) && id !== 'what-is-extra-care')).toEqual([]);
  });

  it('say beside each old name that the new one is to be confirmed', () => {
    for (const text of guides.map(({ body }) => readOn(body))) {
      if (text.includes('Optivo')) expect(text).toMatch(/Southern Housing.*to be confirmed/);
      if (text.includes('Housing & Care 21')) expect(text).toMatch(/Housing 21 .*to be confirmed/);
    }
  });

  it('bring the leaflet’s name for the charging rules up to date', () => {
    const naming = guides.filter(({ body }) => body.includes('Fairer Charging'));
    expect(naming.map(({ id }) => id)).toContain('paying-for-care');
    for (const { body } of naming) expect(body).toContain('Care Act 2014');
  });

  it('say that the wellbeing charge may be more by now', () => {
    for (const { body } of guides.filter((guide) => guide.body.includes('£12.50')))
      expect(readOn(body)).toMatch(/may be more now|ask for today’s charge/);
  });
});

describe('what people must be told', () => {
  it('what staff do when, day and night', () => {
    const text = readOn(bodyOf('a-day-and-a-night'));
    for (const fact of ['7am to 10pm', '10pm to 7am', 'awake', 'within 3 minutes', 'not a promise'])
      expect(text).toContain(fact);
  });

  it('every step of renting, numbered, from the form to the day of moving in', () => {
    const steps = stepsOf('how-to-apply-renting');
    expect(steps).toHaveLength(9);
    expect([steps[0]?.title, steps[8]?.title]).toEqual(['You fill in the form', 'You move in']);
    expect(bodyOf('how-to-apply-renting')).toContain('<Road guide="how-to-apply-renting" />');
  });

  it('which numbers to ring for safety before any other word, by day and by night', () => {
    const [start = ''] = bodyOf('keeping-safe').split('## ');
    expect(telephoneNumbersIn(start)).toEqual(['999', '01634 334466', '03000 419191', '999']);
    expect(start).toContain('8.30am to 5pm');
  });

  it('how meals work at each of the five schemes', () => {
    const body = bodyOf('service-charge-meals-and-bills');
    for (const scheme of idsOf('schemes/medway/*.mdx')) expect(body).toContain(`/schemes/medway/${scheme}/`);
  });

  it('that a house they leave may count, and to ask before they move', () => {
    const text = readOn(bodyOf('paying-for-care'));
    expect(text).toContain('a house that you leave may count');
    expect(text).toContain('Ask the council before you move or sell');
  });

  it('who is paid the wellbeing charge in each of the three situations', () => {
    expect(bodyOf('wellbeing-charge').match(/^\*\*You (?:rent|bought)/gm)).toHaveLength(3);
  });
});

describe('what an editor is told', () => {
  const [first] = guides;

  it('when a group is unknown', () => {
    expect(complaints(guideSchema, { ...first?.guide, group: 'money' })).toContain(
      'Choose a group: about, living, applying, costs, safety.',
    );
  });

  it('when no source is given', () => {
    expect(complaints(guideSchema, { ...first?.guide, sources: [] })).toContain(
      'Say where the facts come from.',
    );
  });

  it('when nobody acts in a step, or someone unknown does', () => {
    const [step, other] = stepsOf('how-to-apply-renting');
    const heard = complaints(guideSchema, { ...first?.guide, steps: [{ ...step, who: 'office' }, other] });
    expect(heard).toContain('Say who acts: you, social-worker, council, landlord, panel, everyone.');
  });

  it('when a road has one step only', () => {
    const steps = stepsOf('how-to-apply-renting').slice(0, 1);
    expect(complaints(guideSchema, { ...first?.guide, steps })).toContain('A road has two steps or more.');
  });

  it('when a guide to read next stands twice', () => {
    expect(complaints(guideSchema, { ...first?.guide, next: ['couples', 'couples'] })).toContain(
      'The same guide stands twice. Remove one.',
    );
  });
});
