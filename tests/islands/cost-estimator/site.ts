/** A small site for the estimator: two schemes of one council, the real words and the real figures. */
import { estimatorRates } from './rates.ts';
import { WORKING_WORDS } from '#domain/costs/working-words.ts';
import { formWords } from '#islands/cost-estimator/form-words.ts';
import type { EstimatorSite, SchemeLine } from '#islands/cost-estimator/props.ts';
import { startValues } from '#islands/cost-estimator/start-values.ts';
import { toPence } from '#domain/money.ts';

export const TODAY = '2026-11-02';

const NOT_PUBLISHED: SchemeLine = {
  said: 'Not published: ask',
  isInside: false,
  payee: 'The Trust',
  meansTested: false,
  note: 'Ask the landlord.',
};

const CHARGES: Readonly<Record<string, SchemeLine>> = {
  rent: NOT_PUBLISHED,
  serviceCharge: NOT_PUBLISHED,
  serviceChargeIneligible: NOT_PUBLISHED,
  wellbeing: {
    ...NOT_PUBLISHED,
    said: '£12.50 a week in October 2017',
    amount: toPence(1250),
    meansTested: true,
  },
  meals: { ...NOT_PUBLISHED, said: 'Part of the service charge', isInside: true },
  heatingAndHotWater: NOT_PUBLISHED,
  water: { ...NOT_PUBLISHED, said: '£4 to £6 a week', amount: { from: toPence(400), to: toPence(600) } },
  electricity: NOT_PUBLISHED,
};

const RING = { name: 'Adult Social Care', phones: [{ number: '01632 960000' }] };
const NOTES = { careNote: 'Ask the council.', councilTaxNote: 'Ask the council.' };

const PLAIN: Omit<EstimatorSite, 'start'> = {
  words: formWords('2027-04-04'),
  workingWords: WORKING_WORDS,
  rates: estimatorRates(),
  figuresFrom: '2026-04-06',
  figuresTo: '2027-04-04',
  ring: RING,
  areas: [
    {
      council: 'Testshire Council',
      ring: RING,
      rules: { nightRateCounted: false, savingsCreditIgnored: true, minimumIncomeGuarantee: toPence(26000) },
      ownRules: ['The council leaves £260.'],
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

export const SITE: EstimatorSite = { ...PLAIN, start: startValues(PLAIN.areas) };
