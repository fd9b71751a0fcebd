import { describe, expect, it } from 'vitest';
import { areaSchema } from '#schemas/area.ts';
import { citedDocuments, complaints, knownDocuments, readContentFiles } from './content-files.ts';

const files = readContentFiles('areas/*.yaml');
const medway = areaSchema.parse(files.find(({ id }) => id === 'medway')?.data);

describe.each(files)('$path', ({ data }) => {
  it('fits its schema', () => {
    expect(complaints(areaSchema, data)).toBe('');
  });

  it('cites only documents that the site lists', () => {
    expect(knownDocuments()).toEqual(expect.arrayContaining(citedDocuments(data)));
  });

  it('gives a telephone number for the main contact', () => {
    const area = areaSchema.parse(data);
    const main = area.contacts.find(({ id }) => id === area.mainContact);
    expect(main?.phones.length).toBeGreaterThan(0);
  });

  it('names no person: mailboxes are a team’s', () => {
    const mailboxes = areaSchema.parse(data).contacts.flatMap(({ email }) => email ?? []);
    expect(mailboxes.filter((email) => /^[^@]*[._][^@]*@/.test(email))).toEqual([]);
  });

  it('says what to ask where the council’s own charging policy is not known', () => {
    const { nightRateCounted, savingsCreditIgnored } = areaSchema.parse(data).charging;
    for (const policy of [nightRateCounted, savingsCreditIgnored])
      if (policy.choice === 'not-known') expect(policy.note).toMatch(/ask/i);
  });
});

describe('Medway’s contacts', () => {
  const numbersOf = (id: string) =>
    medway.contacts.find((contact) => contact.id === id)?.phones.map(({ number }) => number);

  it.each([
    ['access-and-information-team', '01634 334466'],
    ['placement-team', '01634 333111'],
    ['safeguarding-day', '01634 334466'],
    ['safeguarding-out-of-hours', '03000 419191'],
    ['other-formats', '01634 333333'],
  ])('%s is reached on %s, as the leaflet says', (id, number) => {
    expect(numbersOf(id)).toEqual([number]);
  });

  it('sends people who ask about applying to the team that takes applications', () => {
    expect(medway.mainContact).toBe('access-and-information-team');
  });

  it('offers the minicom as text, not as a line to speak on', () => {
    const team = medway.contacts.find(({ id }) => id === 'placement-team');
    expect(team?.phones.map(({ kind }) => kind)).toEqual(['text']);
  });

  it('says by when the day’s safeguarding line closes', () => {
    const day = medway.contacts.find(({ id }) => id === 'safeguarding-day');
    expect(day?.phones[0]?.hours).toBe('8.30am to 5pm');
  });
});

describe('Medway’s language lines', () => {
  const lines = medway.languages?.lines ?? [];

  // The leaflet's numbers; its names stand beside the wrong language in places.
  it.each([
    ['bn', 'Bengali', '01634 331780', /^\p{Script=Bengali}/u],
    ['zh', 'Chinese', '01634 331781', /^\p{Script=Han}/u],
    ['gu', 'Gujarati', '01634 331782', /^\p{Script=Gujarati}/u],
    ['hi', 'Hindi', '01634 331783', /^\p{Script=Devanagari}/u],
    ['pa', 'Punjabi', '01634 331784', /^\p{Script=Gurmukhi}/u],
    ['ur', 'Urdu', '01634 331785', /^\p{Script=Arabic}/u],
    ['tr', 'Turkish', '01634 331786', /^Türkçe$/],
    ['sk', 'Slovak', '01634 331839', /^Sloven/],
    ['fa', 'Farsi', '01634 331840', /^فارسی$/],
    ['prs', 'Dari', '01634 331840', /^دری$/],
    ['ckb', 'Kurdish (Sorani)', '01634 331841', /^کوردی/],
    ['lt', 'Lithuanian', '01634 332372', /^Lietuvi/],
    ['pl', 'Polish', '01634 332373', /^Polski$/],
    ['ru', 'Russian', '01634 332374', /^\p{Script=Cyrillic}/u],
  ])('%s is %s, on %s, in its own script', (lang, name, number, nativeName) => {
    const line = lines.find((candidate) => candidate.lang === lang);
    expect(line).toMatchObject({ name, number });
    expect(line?.nativeName).toMatch(nativeName);
  });

  it('has these fourteen languages and no other', () => {
    expect(lines).toHaveLength(14);
  });

  it('runs right to left exactly where the script does', () => {
    const arabic = lines.filter(({ nativeName }) => /\p{Script=Arabic}/u.test(nativeName));
    expect(lines.filter(({ dir }) => dir === 'rtl')).toEqual(arabic);
  });

  it('says that the area code was added', () => {
    expect(medway.languages?.note).toContain('We added the area code, 01634.');
  });
});

describe('what an editor is told', () => {
  it('when the main contact is not in the list', () => {
    expect(complaints(areaSchema, { ...medway, mainContact: 'front-desk' })).toContain(
      'There is no contact with the id front-desk. Choose one of: access-and-information-team,',
    );
  });

  it('when two contacts have one id', () => {
    const twice = [...medway.contacts, ...medway.contacts.slice(0, 1)];
    expect(complaints(areaSchema, { ...medway, contacts: twice })).toContain(
      'Two contacts have the id access-and-information-team. Give each its own.',
    );
  });

  it('when a telephone number lost its first 0 for want of quotes', () => {
    const formats = { ...medway.formats, number: 1634333333 };
    expect(complaints(areaSchema, { ...medway, formats })).toContain(
      'Write the number in quotes, as "01634 334466".',
    );
  });

  it('when the council’s own guarantee has an amount and no source', () => {
    const charging = { ...medway.charging, minimumIncomeGuarantee: { amount: 260, note: 'Ours.' } };
    expect(complaints(areaSchema, { ...medway, charging })).toContain(
      'Say where this amount comes from: source: { document: …, section: … }.',
    );
  });
});
