/** A small site for the estimator: two schemes of one council, the real words and the real figures. */
import { estimatorRates } from './rates.ts';
import { WORKING_WORDS } from '#domain/costs/working-words.ts';
import { formWords } from '#islands/cost-estimator/form-words.ts';
import type { EstimatorSite, SchemeLine } from '#islands/cost-estimator/props.ts';
import { toPence } from '#domain/money.ts';

export const TODAY = '2026-11-02';

const NOT_PUBLISHED: SchemeLine = {
  amount: 'not-published',
  paidTo: 'landlord',
  meansTested: false,
  note: 'Ask the landlord.',
  asOf: 'October 2017',
};

const CHARGES = {
  rent: NOT_PUBLISHED,
  serviceCharge: NOT_PUBLISHED,
  serviceChargeIneligible: NOT_PUBLISHED,
  wellbeing: { ...NOT_PUBLISHED, amount: toPence(1250), paidTo: 'depends', meansTested: true },
  meals: { ...NOT_PUBLISHED, amount: { includedIn: 'serviceCharge' } },
  heatingAndHotWater: NOT_PUBLISHED,
  water: { ...NOT_PUBLISHED, paidTo: 'supplier', amount: { from: toPence(400), to: toPence(600) } },
  electricity: { ...NOT_PUBLISHED, paidTo: 'supplier' },
} as const satisfies Record<string, SchemeLine>;

const RING = { name: 'Adult Social Care', phones: [{ number: '01632 960000' }] };
const NOTES = { careNote: 'Ask the council.', councilTaxNote: 'Ask the council.' };

export const SITE: EstimatorSite = {
  words: formWords('2026-04-06', '2027-04-04'),
  workingWords: WORKING_WORDS,
  rates: estimatorRates(),
  figuresFrom: '2026-04-06',
  figuresTo: '2027-04-04',
  ring: RING,
  areas: [
    {
      id: 'testshire',
      council: 'Testshire Council',
      ring: RING,
      charging: {
        nightRateCounted: { choice: 'no', note: 'Night care is not counted.' },
        savingsCreditIgnored: { choice: 'yes', note: 'Savings Credit is ignored.' },
        minimumIncomeGuarantee: { amount: toPence(26000), note: 'The council leaves £260.' },
      },
      schemes: [
        {
          id: 'both-ways',
          name: 'Both Ways',
          place: 'Town',
          tenures: ['rent', 'shared-ownership'],
          landlord: { name: 'The Trust', phones: [{ number: '01632 960001' }] },
          charges: CHARGES,
          notes: NOTES,
        },
        {
          id: 'rent-only',
          name: 'Rent Only',
          place: 'Village',
          tenures: ['rent'],
          landlord: { name: 'The Trust', phones: [{ number: '01632 960001' }] },
          charges: CHARGES,
          notes: NOTES,
        },
      ],
    },
  ],
};
