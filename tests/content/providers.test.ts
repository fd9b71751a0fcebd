import { describe, expect, it } from 'vitest';
import { providerSchema } from '#schemas/provider.ts';
import { citedDocuments, complaints, knownDocuments, readContentFiles } from './content-files.ts';

const files = readContentFiles('providers/*.yaml');

function provider(id: string) {
  return providerSchema.parse(files.find((file) => file.id === id)?.data);
}

describe.each(files)('$path', ({ data }) => {
  it('fits its schema', () => {
    expect(complaints(providerSchema, data)).toBe('');
  });

  it('cites only documents that the site lists', () => {
    expect(knownDocuments()).toEqual(expect.arrayContaining(citedDocuments(data)));
  });

  it('can be rung', () => {
    const phones = providerSchema.parse(data).contacts.flatMap((contact) => contact.phones);
    expect(phones.length).toBeGreaterThan(0);
  });

  it('names no person: mailboxes are a team’s', () => {
    const mailboxes = providerSchema.parse(data).contacts.flatMap(({ email }) => email ?? []);
    expect(mailboxes.filter((email) => /^[^@]*[._][^@]*@/.test(email))).toEqual([]);
  });
});

describe('the landlords of the Medway schemes', () => {
  it.each([
    ['southern-housing', ['0800 121 6060', '01795 434606'], 'contactus@optivo.org.uk'],
    ['housing-21', ['0370 192 4000'], 'enquiries@housingandcare21.co.uk'],
    ['hyde-group', ['0800 328 2282'], 'customerservices@hyde-housing.co.uk'],
    ['west-kent-housing-association', ['01634 718333'], undefined],
  ])('%s is reached as the leaflet says', (id, numbers, email) => {
    const [contact] = provider(id).contacts;
    expect(contact?.phones.map(({ number }) => number)).toEqual(numbers);
    expect(contact?.email).toBe(email);
  });

  it.each([
    ['southern-housing', 'Southern Housing', 'Optivo'],
    ['housing-21', 'Housing 21', 'Housing & Care 21'],
  ])('%s shows its new name as to be confirmed, with the old one', (id, name, formerName) => {
    const landlord = provider(id);
    expect(landlord).toMatchObject({ name, formerName, nameSource: { document: 'name-changes' } });
    expect(landlord.nameNote).toContain('to be confirmed');
    expect(landlord.contacts[0]?.name).toContain(`formerly ${formerName}`);
  });
});

describe('what an editor is told', () => {
  it('when a former name stands without what is known of the change', () => {
    const { nameNote, nameSource, ...rest } = provider('housing-21');
    expect(complaints(providerSchema, { ...rest, nameNote })).toContain('There is a former name.');
    expect(complaints(providerSchema, { ...rest, nameSource })).toContain('There is a former name.');
  });
});
