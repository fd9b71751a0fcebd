import { describe, expect, test } from 'vitest';
import { compareCharges, listChargeRows } from '#library/charge-rows.ts';
import { CHARGE_LINES, type ChargeLine, type Scheme, type SchemeCharge } from '#schemas/scheme.ts';

const leaflet = { title: 'A leaflet', publisher: 'A council', asOf: '2017-10', about: 'What it is.' };
const letter = { ...leaflet, asOf: '2026-04' };
const documents = new Map([
  ['leaflet', leaflet],
  ['letter', letter],
]);
const TODAY = '2026-11-22';

const unknown: SchemeCharge = {
  amount: 'not-published',
  paidTo: 'landlord',
  compulsory: 'not-known',
  meansTested: false,
  note: 'Ask.',
  source: { document: 'leaflet', section: 'Rent' },
};

function chargesWith(known: Partial<Record<ChargeLine, Partial<SchemeCharge>>>): Scheme['charges'] {
  const lines = CHARGE_LINES.map((kind) => [kind, { ...unknown, ...known[kind] }] as const);
  return Object.fromEntries(lines) as Scheme['charges'];
}

function rowOf(kind: ChargeLine, known: Partial<SchemeCharge>) {
  const row = listChargeRows(chargesWith({ [kind]: known }), documents, TODAY).find(
    (line) => line.kind === kind,
  );
  if (!row) throw new Error(`no row for ${kind}`);
  return row;
}

describe('a charge in words', () => {
  test('stands in the same order for every scheme, with no line left out', () => {
    expect(listChargeRows(chargesWith({}), documents, TODAY).map(({ kind }) => kind)).toEqual(CHARGE_LINES);
  });

  test('is a thing to ask when nobody publishes it', () => {
    expect(rowOf('rent', {})).toMatchObject({ amount: 'Not published: ask', isAsk: true, isOld: false });
  });

  test('has its date, and is old two years on', () => {
    expect(rowOf('wellbeing', { amount: 12.5 })).toMatchObject({
      amount: '£12.50 a week in October 2017',
      isOld: true,
      isAsk: false,
    });
    const recent = { amount: 12.5, source: { document: 'letter', section: 'Annex' } };
    expect(rowOf('wellbeing', recent)).toMatchObject({ amount: '£12.50 a week in April 2026', isOld: false });
  });

  test('can be a range, or a part of another charge', () => {
    expect(rowOf('rent', { amount: { from: 130, to: 160.5 } }).amount).toBe(
      '£130 to £160.50 a week in October 2017',
    );
    expect(rowOf('meals', { amount: { includedIn: 'serviceCharge' } })).toMatchObject({
      amount: 'Part of the service charge',
      isAsk: false,
    });
  });

  test('says who is paid and whether one must, and asks where that is not known', () => {
    expect(rowOf('meals', { paidTo: 'caterer', compulsory: 'no' })).toMatchObject({
      paidTo: 'The caterer',
      mustPay: 'No, you can choose',
    });
    expect(rowOf('meals', { paidTo: 'not-known' })).toMatchObject({
      paidTo: 'Not published: ask',
      mustPay: 'Not published: ask',
    });
  });

  test('names the help there is: Housing Benefit for rent and service charge, and for nothing else', () => {
    const rows = listChargeRows(chargesWith({}), documents, TODAY);
    const helped = rows.filter(({ help }) => help.startsWith('Housing Benefit')).map(({ kind }) => kind);
    expect(helped).toEqual(['rent', 'serviceCharge']);
    expect(rowOf('councilTax', {}).help).toBe('Council Tax Reduction can help');
    expect(rowOf('care', { meansTested: true }).help).toContain('the council looks at your money first');
    expect(rowOf('water', {}).help).toBe('No benefit pays this');
  });

  test('cannot be shown without its source', () => {
    const lost = chargesWith({ rent: { source: { document: 'lost', section: 'Rent' } } });
    expect(() => listChargeRows(lost, documents, TODAY)).toThrow('There is no content/sources/lost.yaml.');
  });
});

describe('schemes side by side', () => {
  const first = { name: 'First', rows: listChargeRows(chargesWith({}), documents, TODAY) };
  const second = {
    name: 'Second',
    rows: listChargeRows(
      chargesWith({ meals: { amount: { includedIn: 'serviceCharge' } } }),
      documents,
      TODAY,
    ),
  };

  test('stand together where they charge the same, and apart where they do not', () => {
    const compared = compareCharges([first, second]);
    expect(compared.find(({ row }) => row.kind === 'rent')?.schemes).toEqual(['First', 'Second']);
    expect(compared.filter(({ row }) => row.kind === 'meals').map(({ schemes }) => schemes)).toEqual([
      ['First'],
      ['Second'],
    ]);
  });

  test('keep the order of the charge lines', () => {
    const kinds = compareCharges([second, first]).map(({ row }) => row.kind);
    expect([...new Set(kinds)]).toEqual(CHARGE_LINES);
    expect(kinds).toEqual(
      [...kinds].sort((one, other) => CHARGE_LINES.indexOf(one) - CHARGE_LINES.indexOf(other)),
    );
  });
});
