/** What is drawn of a building, and the list below it: the same rooms, and none that its file does not name. */
import lucide from '@iconify-json/lucide/icons.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { PICTURES } from '#components/drawings/room-pictures.ts';
import { listRooms, listSharedRooms } from '#library/building-rooms.ts';
import { FACILITY_ICONS, listFacilities, listFacilitiesToAsk } from '#library/scheme-facts.ts';
import { FACILITIES, schemeSchema, type Scheme } from '#schemas/scheme.ts';
import { readContentFiles } from '../content/content-files.ts';

const schemes = readContentFiles('schemes/medway/*.mdx').map(({ data }) => schemeSchema.parse(data));
const [anyScheme] = schemes;
if (!anyScheme) throw new Error('there is no scheme');

const SOURCE = { document: 'medway-extra-care-guidance', section: 'Any' };
type Facility = Scheme['facilities'][number];
const withFacilities = (...facilities: Pick<Facility, 'kind' | 'has' | 'note'>[]): Scheme => ({
  ...anyScheme,
  facilities: facilities.map((facility) => ({ ...facility, source: SOURCE })),
});
const kindsOf = (scheme: Scheme) => listRooms(scheme).map(({ kind }) => kind);

describe('the rooms of a building', () => {
  it('are the homes, the care staff and the rooms that its file names, and no others', () => {
    expect(kindsOf(withFacilities())).toEqual(['homes', 'care-staff']);
    expect(kindsOf(withFacilities({ kind: 'shop', has: 'yes' }))).toEqual(['homes', 'shop', 'care-staff']);
  });

  it('are to be asked about where nobody says for certain', () => {
    const rooms = listRooms(
      withFacilities({ kind: 'shop', has: 'not-known', note: 'Ask.' }, { kind: 'lift', has: 'yes' }),
    );
    expect(rooms.filter(({ isAsk }) => isAsk).map(({ kind }) => kind)).toEqual(['shop']);
  });

  it('leave out what is no room', () => {
    expect(kindsOf(withFacilities({ kind: 'pull-cords', has: 'yes' }))).toEqual(['homes', 'care-staff']);
  });

  it('leave staff out where there are none by day and night', () => {
    const scheme = { ...anyScheme, careOnSite: { ...anyScheme.careOnSite, dayAndNight: 'no' as const } };
    expect(kindsOf(scheme)).not.toContain('care-staff');
    expect(listFacilities(scheme).map(({ name }) => name)).not.toContain('Care staff, day and night');
  });

  it('each have a picture', () => {
    const all = withFacilities(...FACILITIES.map((kind) => ({ kind, has: 'yes' as const })));
    for (const kind of kindsOf(all)) expect(PICTURES[kind].shapes.length).toBeGreaterThan(2);
    expect(kindsOf(all).toSorted()).toEqual(Object.keys(PICTURES).toSorted());
  });

  it('that several schemes share are those that each has for certain', () => {
    const one = withFacilities({ kind: 'shop', has: 'yes' }, { kind: 'laundry', has: 'yes' });
    const other = withFacilities(
      { kind: 'shop', has: 'not-known', note: 'Ask.' },
      { kind: 'laundry', has: 'yes' },
    );
    expect(listSharedRooms([one, other]).map(({ name }) => name)).toEqual([
      'Homes',
      'Laundry',
      'Care staff, day and night',
    ]);
    expect(listSharedRooms([])).toEqual([]);
  });
});

describe.each(schemes)('the list below the drawing of $name', (scheme) => {
  it('names every room that is drawn, and sets apart those to ask about', () => {
    const certain = listFacilities(scheme).map(({ name }) => name);
    const toAsk = listFacilitiesToAsk(scheme).map(({ name }) => name);
    for (const { name, isAsk } of listRooms(scheme)) expect(isAsk ? toAsk : certain).toContain(name);
  });

  it('says what to ask of everything that is not certain', () => {
    for (const { note } of listFacilitiesToAsk(scheme)) expect(note).toMatch(/\bask\b/i);
  });
});

describe('the icons of facilities', () => {
  it.each(FACILITIES)('there is one for: %s', (kind) => {
    expect(Object.keys(lucide.icons)).toContain(FACILITY_ICONS[kind]);
  });
});
