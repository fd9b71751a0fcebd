import { describe, expect, it } from 'vitest';
import { areaSchema } from '#schemas/area.ts';
import { HELP_NEEDS, helpSchema } from '#schemas/help.ts';
import {
  citedDocuments,
  complaints,
  knownDocuments,
  linksIn,
  readContentFiles,
  sentencesIn,
} from './content-files.ts';

const files = readContentFiles('help/**/*.mdx');
const help = files.map(({ data, ...file }) => ({ ...file, data, help: helpSchema.parse(data) }));

describe.each(files)('$path', ({ data, folder, body }) => {
  it('fits its schema, and stands in the folder of its area', () => {
    expect(complaints(helpSchema, data)).toBe('');
    expect(helpSchema.parse(data).area).toBe(folder);
  });

  it('cites only documents that the site lists', () => {
    expect(knownDocuments()).toEqual(expect.arrayContaining(citedDocuments(data)));
  });

  it('says what it does in two to eight sentences', () => {
    const sentences = sentencesIn(body);
    expect(sentences.length, sentences.join('\n')).toBeGreaterThanOrEqual(2);
    expect(sentences.length, sentences.join('\n')).toBeLessThanOrEqual(8);
  });

  it('says how to get it: whom to ring or ask', () => {
    expect(helpSchema.parse(data).howToGet).toMatch(/\b(ask|ring)\b/i);
  });

  it('leaves telephone numbers to the area, where they are kept up to date', () => {
    expect(linksIn(body).filter(({ target }) => target.startsWith('tel:'))).toEqual([]);
    expect(body).not.toMatch(/\b0\d{3,4} ?\d{3}/);
  });
});

describe('other help as a whole', () => {
  it('never shares a place within an area', () => {
    const places = help.map(({ help: { area, order } }) => `${area} ${String(order)}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  it('is there for every need that it is sorted by', () => {
    expect([...new Set(help.map(({ help: { need } }) => need))].sort()).toEqual([...HELP_NEEDS].sort());
  });

  it('stands with areas that are there', () => {
    const areas = readContentFiles('areas/*.yaml').map(({ id, data }) => [id, areaSchema.parse(data)]);
    expect(areas.map(([id]) => id)).toEqual(expect.arrayContaining(help.map(({ folder }) => folder)));
  });

  it('says that the lifeline is free to try for six weeks, and that you pay after that', () => {
    const lifeline = help.find(({ id }) => id === 'lifeline')?.help;
    expect(lifeline?.cost).toBe(
      'Free for the first six weeks, to try it. If you keep it, you pay for it yourself. The price is not published: ask.',
    );
  });

  it.each([
    ['talking-shops', 'does not say if they are held today'],
    ['project-49', 'Ask if On-Line 49 goes on.'],
    ['reablement', 'Ask how long it takes now.'],
  ])('does not promise what may have ended since: %s', (id, said) => {
    const bodies = help.filter((one) => one.id === id).map(({ body }) => body.replace(/\s+/g, ' '));
    expect(bodies.some((body) => body.includes(said))).toBe(true);
  });

  it('offers nothing that was for the time of COVID only', () => {
    const texts = help.map(({ data, body }) => `${JSON.stringify(data)} ${body}`).join(' ');
    expect(texts).not.toMatch(/shield|food parcel|vaccin|carephone|PPE|furlough|befriend/i);
  });
});

describe('what an editor is told', () => {
  it('when a need is unknown', () => {
    expect(complaints(helpSchema, { ...help[0]?.help, need: 'money' })).toContain(
      'Choose a need: talk, recovery, alarm,',
    );
  });

  it('when no source is given', () => {
    expect(complaints(helpSchema, { ...help[0]?.help, sources: [] })).toContain(
      'Say where the facts come from.',
    );
  });
});
