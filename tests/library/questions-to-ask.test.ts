import { describe, expect, test } from 'vitest';
import { listChargeRows, tellEventFees } from '#library/charge-rows.ts';
import { listQuestionsToAsk } from '#library/questions-to-ask.ts';
import type { ChargeLine, SchemeCharge } from '#schemas/scheme.ts';
import { chargesWith, documents, eventFees, TODAY } from './small-charges.ts';

/** Everything is published, recent and settled, but for what is given here. */
const settled: Partial<SchemeCharge> = {
  amount: 10,
  compulsory: 'yes',
  source: { document: 'letter', section: 'Annex' },
};

function callsFor(known: Partial<Record<ChargeLine, Partial<SchemeCharge>>>, fees = eventFees.none) {
  const all = chargesWith({});
  const charges = chargesWith(
    Object.fromEntries(Object.keys(all).map((kind) => [kind, { ...settled, ...known[kind as ChargeLine] }])),
  );
  const rows = listChargeRows(charges, documents, TODAY);
  return listQuestionsToAsk(charges, rows, tellEventFees(fees, documents, TODAY));
}

const questionsAbout = (known: Partial<SchemeCharge>, kind: ChargeLine = 'meals') =>
  callsFor({ [kind]: known }).flatMap(({ charges }) => charges.flatMap(({ questions }) => questions));

describe('what to ask before saying yes', () => {
  test('is nothing when all is published and recent', () => {
    expect(callsFor({})).toEqual([]);
  });

  test('is how much, where nobody publishes it', () => {
    expect(questionsAbout({ amount: 'not-published' })).toEqual([
      { text: 'How much is it a week?', answer: 'money' },
    ]);
  });

  test('is whether an old amount still holds, with the amount and its date', () => {
    const old = { amount: 12.5, source: { document: 'leaflet', section: 'Charges' } };
    expect(questionsAbout(old, 'wellbeing')).toEqual([
      { text: 'It was £12.50 a week in October 2017. Is it still £12.50?', answer: 'money' },
    ]);
  });

  test('is which amount is mine, where it lies between two', () => {
    expect(questionsAbout({ amount: { from: 130, to: 160 } }, 'rent')[0]?.text).toBe(
      'It was £130 to £160 a week in April 2026. How much is it for my home?',
    );
  });

  test('is how much of another charge it makes up', () => {
    expect(questionsAbout({ amount: { includedIn: 'serviceCharge' } })[0]?.text).toBe(
      'It is part of the service charge. How much of that is it?',
    );
  });

  test.each(['not-known', 'depends'] as const)('is whom to pay, where that is %s', (paidTo) => {
    expect(questionsAbout({ paidTo })).toEqual([{ text: 'Who would I pay?', answer: 'words' }]);
  });

  test('is whether one must pay, where that is not known', () => {
    expect(questionsAbout({ compulsory: 'not-known' })).toEqual([
      { text: 'Must I pay it, whatever I use?', answer: 'yes-no' },
    ]);
  });

  test('is what there is to pay at the end, when nobody publishes it or it is old', () => {
    expect(callsFor({}, eventFees.notPublished)[0]?.charges[0]?.about).toBe('When I leave or sell');
    expect(callsFor({}, eventFees.oldNone)[0]?.charges).toHaveLength(1);
  });

  test('goes to the council for care and council tax, and to the landlord for all else', () => {
    const unknown: Partial<SchemeCharge> = { amount: 'not-published' };
    const calls = callsFor({ rent: unknown, care: unknown, water: unknown, councilTax: unknown });
    expect(calls.map(({ whom, charges }) => [whom, charges.map(({ about }) => about)])).toEqual([
      ['landlord', ['Rent', 'Water']],
      ['council', ['Your care', 'Council tax']],
    ]);
  });
});
