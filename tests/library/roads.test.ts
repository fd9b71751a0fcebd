/** The stops of a road: each says who acts, and nothing is left unsaid where nobody says how long. */
import lucide from '@iconify-json/lucide/icons.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { roadThrough, sideOf } from '#components/drawings/road-path.ts';
import { ACTOR_NAMES, toStop } from '#library/road-stops.ts';
import { ACTORS, guideSchema } from '#schemas/guide.ts';
import { readContentFiles } from '../content/content-files.ts';

const roads = readContentFiles('guides/*.mdx').flatMap(({ id, data, body }) => {
  const { steps } = guideSchema.parse(data);
  return steps ? [{ id, steps, body }] : [];
});
const step = {
  title: 'You ring',
  who: 'you' as const,
  source: { document: 'medway-extra-care-guidance', section: 'Any' },
};

describe.each(roads)('the road of $id', ({ id, steps, body }) => {
  it('is drawn in its guide', () => {
    expect(body).toContain(`<Road guide="${id}" />`);
  });

  it('says at each stop what happens and who acts', () => {
    for (const stop of steps.map(toStop)) {
      expect(stop.title).not.toBe('');
      expect(stop.who).not.toBe('');
    }
  });

  it('has a stop or more for the reader to act at', () => {
    expect(steps.map(toStop).some(({ isYours }) => isYours)).toBe(true);
  });
});

describe('a stop', () => {
  it('tells the reader to ask where it is not published how long it takes', () => {
    expect(toStop({ ...step, howLong: 'not-published' }).howLong).toBe('Not published: ask how long.');
    expect(toStop({ ...step, howLong: 'About two weeks.' }).howLong).toBe('About two weeks.');
    expect(toStop(step).howLong).toBeUndefined();
  });

  it('is the reader’s own only where the reader acts', () => {
    for (const who of ACTORS) expect(toStop({ ...step, who }).isYours).toBe(who === 'you');
  });

  it.each(ACTORS)('has an icon for: %s', (who) => {
    expect(Object.keys(lucide.icons)).toContain(ACTOR_NAMES[who].icon);
  });
});

describe('the road', () => {
  it('takes turns, and each piece begins where the one before ends', () => {
    expect([0, 1, 2].map(sideOf)).toEqual(['left', 'right', 'left']);
    for (const index of [0, 1]) expect(roadThrough(index)).toMatch(/^M50 0C.* 50 100$/);
    expect(roadThrough(0)).not.toBe(roadThrough(1));
  });
});
