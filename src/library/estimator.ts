/** What the estimator's page needs: schemes with their charges, councils with their choices, figures. */
import type { IsoDate } from '#domain/calendar.ts';
import { toPence, type Pence } from '#domain/money.ts';
import { daysCovered } from '#domain/rates/rate-on.ts';
import { RATE_IDS, type Rate, type Rates } from '#domain/rates/types.ts';
import type { Contact } from '#schemas/area.ts';
import { toRates } from '#schemas/rates.ts';
import type { SchemeCharge } from '#schemas/scheme.ts';
import { contactOf, homeArea, type AreaWithId } from './areas.ts';
import { BUILD_DAY } from './build-day.ts';
import type { ChargeRow } from './charge-rows.ts';
import { allEntries } from './entries.ts';
import { listRateFiles } from './rates.ts';
import { chargesOf } from './scheme-charges.ts';
import { listSchemes, listSchemesByArea, type SchemePage } from './schemes.ts';

const toWholePence = (pounds: number): Pence => toPence(Math.round(pounds * 100));

/** A contact as far as ringing it goes. Text telephones are left to the contacts page. */
function ring({ name, phones }: Contact) {
  return {
    name,
    phones: phones.filter(({ kind }) => kind === 'voice').map(({ number, hours }) => ({ number, hours })),
  };
}

/** A published amount, in whole pence. */
function amountOf({ amount }: SchemeCharge) {
  if (typeof amount === 'number') return toWholePence(amount);
  if (typeof amount === 'object' && 'from' in amount)
    return { from: toWholePence(amount.from), to: toWholePence(amount.to) };
  return undefined;
}

/** Who is paid, where that says more than what is usual for the charge. */
function payeeOf({ paidTo }: SchemeCharge, { landlord, area }: SchemePage): string | undefined {
  const payees: Partial<Record<SchemeCharge['paidTo'], string>> = {
    landlord: landlord.name,
    council: area.council,
    'care-provider': 'the care provider',
    caterer: 'the caterer',
    'not-known': 'someone: ask whom',
  };
  return payees[paidTo];
}

/** Care and council tax are asked on pages of their own, so only their notes go along. */
const isOnChargesPage = ({ kind }: ChargeRow): boolean => kind !== 'care' && kind !== 'councilTax';

async function optionOf(page: SchemePage) {
  const { charges, name, place, tenures } = page.entry.data;
  const lines = (await chargesOf(page)).filter(isOnChargesPage).map(({ kind, amount: said, note }) => {
    const charge = charges[kind];
    const isInside = typeof charge.amount === 'object' && 'includedIn' in charge.amount;
    const { meansTested } = charge;
    return [
      kind,
      { said, amount: amountOf(charge), isInside, payee: payeeOf(charge, page), meansTested, note },
    ] as const;
  });
  return {
    id: page.slug,
    name,
    place,
    tenures,
    landlord: { ...ring(page.contact), name: page.landlord.name },
    charges: Object.fromEntries(lines),
    notes: { careNote: charges.care.note, councilTaxNote: charges.councilTax.note },
  };
}

async function areaOf(area: AreaWithId, schemes: readonly SchemePage[]) {
  const { nightRateCounted, savingsCreditIgnored, minimumIncomeGuarantee } = area.charging;
  const { amount } = minimumIncomeGuarantee;
  return {
    council: area.council,
    ring: ring(contactOf(area)),
    rules: {
      nightRateCounted: nightRateCounted.choice !== 'no',
      savingsCreditIgnored: savingsCreditIgnored.choice === 'yes',
      minimumIncomeGuarantee: amount === undefined ? undefined : toWholePence(amount),
    },
    ownRules: [nightRateCounted, savingsCreditIgnored, minimumIncomeGuarantee].map(({ note }) => note),
    schemes: await Promise.all(schemes.map(optionOf)),
  };
}

/** The values of a figure that hold on this day or later. */
const stillToApply = (rate: Rate, day: IsoDate): Rate => ({
  ...rate,
  values: rate.values.filter(({ to }) => to >= day),
});

/** Everything the estimator is given. Throws when content that a scheme names is not there. */
export async function buildEstimatorProps(day: IsoDate = BUILD_DAY) {
  const documents = new Map((await allEntries('sources')).map(({ id, data }) => [id, data]));
  const all = toRates(await listRateFiles(), documents);
  const rates = Object.fromEntries(RATE_IDS.map((id) => [id, stillToApply(all[id], day)])) as Rates;
  const days = daysCovered(rates);
  const areas = await Promise.all(
    (await listSchemesByArea()).map(({ area, schemes }) => areaOf(area, schemes)),
  );
  return {
    rates,
    figuresFrom: days.from,
    figuresTo: days.to,
    areas,
    ring: ring(contactOf(await homeArea())),
  };
}

/** Every charge that a scheme publishes, in words: "Atlas Place, wellbeing charge: £12.50 a week in …". */
export async function listPublishedCharges(): Promise<readonly string[]> {
  const published = (await listSchemes()).map(async (scheme) => {
    const rows = await chargesOf(scheme);
    const known = rows.filter(({ kind }) => scheme.entry.data.charges[kind].amount !== 'not-published');
    return known.map(({ name, amount }) => `${scheme.entry.data.name}, ${name.toLowerCase()}: ${amount}.`);
  });
  return (await Promise.all(published)).flat();
}
