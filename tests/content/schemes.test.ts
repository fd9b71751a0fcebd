import { describe, expect, it } from 'vitest';
import { areaSchema } from '#schemas/area.ts';
import { providerSchema } from '#schemas/provider.ts';
import { CHARGE_LINES, schemeSchema } from '#schemas/scheme.ts';
import {
  citedDocuments,
  complaints,
  knownDocuments,
  readContentFiles,
  telephoneNumbersIn,
  wrongTelephoneLinksIn,
} from './content-files.ts';

const files = readContentFiles('schemes/**/*.mdx');
const areas = new Map(readContentFiles('areas/*.yaml').map(({ id, data }) => [id, areaSchema.parse(data)]));
const providers = new Map(
  readContentFiles('providers/*.yaml').map(({ id, data }) => [id, providerSchema.parse(data)]),
);

function scheme(id: string) {
  return schemeSchema.parse(files.find((file) => file.id === id)?.data);
}

describe.each(files)('$path', ({ data, folder, body }) => {
  it('fits its schema', () => {
    expect(complaints(schemeSchema, data)).toBe('');
  });

  it('cites only documents that the site lists', () => {
    expect(knownDocuments()).toEqual(expect.arrayContaining(citedDocuments(data)));
  });

  it('stands in the folder of an area that exists', () => {
    expect(schemeSchema.parse(data).area).toBe(folder);
    expect([...areas.keys()]).toContain(folder);
  });

  it('names a landlord that exists, and one of its contacts', () => {
    const { landlord, contact } = schemeSchema.parse(data);
    expect(providers.get(landlord)?.role).toBe('landlord');
    expect(providers.get(landlord)?.contacts.map(({ id }) => id)).toContain(contact);
  });

  it('tells readers to ask wherever an amount that differs by scheme is not published', () => {
    const { charges } = schemeSchema.parse(data);
    for (const kind of CHARGE_LINES) {
      if (charges[kind].paidTo === 'supplier') continue;
      if (charges[kind].amount === 'not-published') expect(charges[kind].note, kind).toMatch(/\bask\b/i);
    }
  });

  it('says beside a facility that may not be there that the reader should ask', () => {
    const unsure = schemeSchema.parse(data).facilities.filter(({ has }) => has === 'not-known');
    for (const { kind, note } of unsure) expect(note, kind).toMatch(/\bask\b/i);
  });

  it('has a description of two to four short paragraphs', () => {
    const paragraphs = body.trim().split(/\n\s*\n/);
    expect(paragraphs.length).toBeGreaterThanOrEqual(2);
    expect(paragraphs.length).toBeLessThanOrEqual(4);
  });

  it('links every telephone number, and to the number that it shows', () => {
    expect(wrongTelephoneLinksIn(body)).toEqual([]);
  });

  it('gives no number but the council’s and the landlord’s own', () => {
    const { area, landlord } = schemeSchema.parse(data);
    const known = [...(areas.get(area)?.contacts ?? []), ...(providers.get(landlord)?.contacts ?? [])]
      .flatMap(({ phones }) => phones)
      .map(({ number }) => number);
    expect(known).toEqual(expect.arrayContaining(telephoneNumbersIn(body)));
  });
});

describe('the five Medway schemes, as in October 2017', () => {
  it('are these five', () => {
    expect(files.filter(({ folder }) => folder === 'medway').map(({ id }) => id)).toEqual([
      'atlas-place',
      'bellerophon-house',
      'montgomery-court',
      'prospect-place',
      'rogallo-place',
    ]);
  });

  it.each([
    ['prospect-place', 'Blake Avenue', 'ME7 1FX', 40, 20, 'housing-21'],
    ['bellerophon-house', 'Doust Way', 'ME1 1HH', 36, 5, 'hyde-group'],
    ['montgomery-court', 'Choir Close', 'ME3 8FP', 28, 34, 'west-kent-housing-association'],
    ['rogallo-place', 'Horsted Way', 'ME4 6FE', 45, 18, 'southern-housing'],
    ['atlas-place', 'St Mary’s Island', 'ME4 3AN', 28, 34, 'southern-housing'],
  ])('%s has its address, homes and landlord', (id, street, postcode, oneBedroom, twoBedroom, landlord) => {
    const { address, homes, ...rest } = scheme(id);
    expect(address.lines[0]).toBe(street);
    expect(address.postcode).toBe(postcode);
    expect(homes).toMatchObject({ oneBedroom, twoBedroom, total: oneBedroom + twoBedroom });
    expect(rest.landlord).toBe(landlord);
  });

  it.each([
    ['prospect-place', 51.39615, 0.55488],
    ['bellerophon-house', 51.38413, 0.51389],
    ['montgomery-court', 51.41079, 0.51376],
    ['rogallo-place', 51.35529, 0.50947],
    ['atlas-place', 51.40694, 0.53659],
  ])('%s lies where its postcode lies', (id, latitude, longitude) => {
    expect(scheme(id).position).toMatchObject({ latitude, longitude });
  });

  it.each(['prospect-place', 'bellerophon-house', 'montgomery-court'])('%s only lets its homes', (id) => {
    expect(scheme(id).tenures).toEqual(['rent']);
    expect(scheme(id).idealMinimumHours).toBeUndefined();
  });

  it.each(['rogallo-place', 'atlas-place'])('%s lets and part-sells, and ideally wants five hours', (id) => {
    expect(scheme(id).tenures).toEqual(['rent', 'shared-ownership']);
    expect(scheme(id).idealMinimumHours?.hours).toBe(5);
  });

  it.each(['rogallo-place', 'atlas-place'])('%s has five cooked meals a week in its service charge', (id) => {
    expect(scheme(id).charges.meals).toMatchObject({
      amount: { includedIn: 'serviceCharge' },
      compulsory: 'yes',
    });
    expect(scheme(id).meals.text).toContain('five days a week');
  });

  it('Montgomery Court has a cooked meal every day in its agreement, at a price not published', () => {
    const { charges, meals } = scheme('montgomery-court');
    expect(charges.meals).toMatchObject({ amount: 'not-published', paidTo: 'not-known', compulsory: 'yes' });
    expect(meals.text).toContain('every day');
  });

  it.each(['prospect-place', 'bellerophon-house'])(
    '%s has meals from a caterer or café, not as a must',
    (id) => {
      expect(scheme(id).charges.meals).toMatchObject({ paidTo: 'caterer', compulsory: 'not-known' });
    },
  );

  const all = files.filter(({ folder }) => folder === 'medway');

  it.each(all)('$id charges £12.50 a week for wellbeing, which the council may lower', ({ id }) => {
    const { wellbeing } = scheme(id).charges;
    expect(wellbeing).toMatchObject({
      amount: 12.5,
      paidTo: 'depends',
      compulsory: 'yes',
      meansTested: true,
    });
    expect(wellbeing.note).toContain('October 2017');
    expect(wellbeing.note).toContain('even while you are away');
  });

  it.each(all)('$id invents no other amount: the leaflet gives none', ({ id }) => {
    const { charges } = scheme(id);
    const known = CHARGE_LINES.filter((kind) => typeof charges[kind].amount === 'number');
    expect(known).toEqual(['wellbeing']);
  });

  it.each(all)('$id has care staff by day and one awake at night', ({ id }) => {
    const { careOnSite } = scheme(id);
    expect(careOnSite).toMatchObject({ dayAndNight: 'yes', nightCover: 'waking' });
    expect(careOnSite.text).toMatch(/7am to 10pm.*10pm to 7am.*3 minutes/s);
  });

  it.each(all)('$id is not said to have a shop or a hairdresser: the leaflet does not agree', ({ id }) => {
    const unsure = scheme(id).facilities.filter(({ has }) => has === 'not-known');
    expect(unsure.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['shop', 'hairdresser']));
  });
});

describe('what an editor is told', () => {
  const prospect = scheme('prospect-place');

  it('when the homes do not add up', () => {
    const homes = { ...prospect.homes, twoBedroom: 21 };
    expect(complaints(schemeSchema, { ...prospect, homes })).toContain(
      'The one- and two-bedroom homes do not add up to the total. Correct one of the three.',
    );
  });

  it('when a charge line is missing', () => {
    const { water: _, ...charges } = prospect.charges;
    expect(complaints(schemeSchema, { ...prospect, charges })).toMatch(
      /This charge line is missing\. Copy it from another scheme.*\n.*at charges\.water/,
    );
  });

  it('when a charge line has a name that the site does not know', () => {
    const charges = { ...prospect.charges, parking: prospect.charges.water };
    expect(complaints(schemeSchema, { ...prospect, charges })).toContain(
      'There is no charge line called parking. The lines are: rent, serviceCharge,',
    );
  });

  it('when a field of a charge line is misspelt', () => {
    const charges = { ...prospect.charges, water: { ...prospect.charges.water, remark: 'Metered.' } };
    expect(complaints(schemeSchema, { ...prospect, charges })).toMatch(
      /A charge line has no field called remark\..*\n.*at charges\.water/,
    );
  });

  it('when an amount is written as text', () => {
    const charges = { ...prospect.charges, rent: { ...prospect.charges.rent, amount: '£145' } };
    expect(complaints(schemeSchema, { ...prospect, charges })).toContain('Write pounds a week as 12.50');
  });

  it('when a charge is said to be part of itself', () => {
    const meals = { ...prospect.charges.meals, amount: { includedIn: 'meals' } };
    expect(complaints(schemeSchema, { ...prospect, charges: { ...prospect.charges, meals } })).toContain(
      'The meals charge cannot be included in itself.',
    );
  });

  it('when a facility is not known and no note says what to ask', () => {
    const facilities = [{ kind: 'shop', has: 'not-known', source: prospect.tenuresSource }];
    expect(complaints(schemeSchema, { ...prospect, facilities })).toContain(
      'Say in a note what is not known and what to ask.',
    );
  });

  it('when a facility or a tenure stands twice', () => {
    const facilities = [...prospect.facilities, ...prospect.facilities.slice(0, 1)];
    expect(complaints(schemeSchema, { ...prospect, facilities })).toContain(
      'The same kind of facility stands twice.',
    );
    expect(complaints(schemeSchema, { ...prospect, tenures: ['rent', 'rent'] })).toContain(
      'The same tenure stands twice.',
    );
  });

  it('when a fact has no source', () => {
    const { source: _, ...pets } = prospect.pets;
    expect(complaints(schemeSchema, { ...prospect, pets })).toContain('Say where this comes from');
  });
});
