/** One of the two people, from what was typed about them. */
import type { IsoDate } from '#domain/calendar.ts';
import { needs2016Answer } from '#domain/costs/pension-age.ts';
import { PREMIUMS, type CareCost, type Income, type Partner } from '#domain/costs/types.ts';
import { divideHalfUp, NO_MONEY, sumOf, toPence, type Pence } from '#domain/money.ts';
import { rateOn } from '#domain/rates/rate-on.ts';
import type { Who } from './form-spec.ts';
import type { EstimatorSite } from './props.ts';
import type { FormReader } from './reader.ts';
import { incomeId, valueOf } from './state.ts';

/** Whoever gives no date of birth is counted as of pension age, and too young for the oldest rules. */
const ASSUMED_BORN: IsoDate = '1955-06-01';

/** The rows of money coming in that hold an amount. */
export function readIncomes(reader: FormReader, who: Who, { words }: EstimatorSite): readonly Income[] {
  return reader.state.rows[who].flatMap((row): readonly Income[] => {
    const id = incomeId(who, row);
    const { value: kind, label } =
      words.incomes.find(({ value }) => value === valueOf(reader.state, `${id}-kind`)) ?? {};
    const name = kind && label ? label : 'Amount';
    const amount = reader.readWeekly(id, name);
    if (amount === undefined) return [];
    if (kind) return [{ kind, amount }];
    reader.refuse(`${id}-kind`, 'noKind', name);
    return [];
  });
}

function careOf(reader: FormReader, who: Who, site: EstimatorSite, today: IsoDate): CareCost | undefined {
  const arrangedBy = reader.answerTo(`${who}-arranged-by`) === 'self' ? 'self' : 'council';
  const weeklyCost = reader.amounts.get(`${who}-weekly-cost`);
  if (weeklyCost !== undefined) return { weeklyCost, arrangedBy };
  const hours = reader.numbers.get(`${who}-hours`);
  if (hours === undefined) return undefined;
  const hourlyRate =
    reader.amounts.get(`${who}-hourly-rate`) ??
    toPence(rateOn(site.rates, 'homecareMinimumPriceAnHour', today).value);
  return { hours, hourlyRate, arrangedBy };
}

/** Own savings, half of joint ones, and money from a home that counts: a couple's in halves. */
function capitalOf(reader: FormReader, who: Who): Pence {
  const half = (id: string): Pence => divideHalfUp(reader.amountOf(id), 2);
  let ofHome = NO_MONEY;
  if (reader.answerTo('home-counts') === 'yes')
    ofHome = reader.answerTo('has-partner') === 'yes' ? half('home-money') : reader.amountOf('home-money');
  return sumOf([reader.amountOf(`${who}-savings`), half('joint-savings'), ofHome]);
}

/** Reads the one or the other. Whatever is left empty counts as nothing. */
export function personOf(
  reader: FormReader,
  who: Who,
  incomes: readonly Income[],
  context: { readonly site: EstimatorSite; readonly today: IsoDate },
): Partner {
  const isYes = (question: string): boolean => reader.answerTo(`${who}-${question}`) === 'yes';
  const born = reader.dates.get(`${who}-born`) ?? ASSUMED_BORN;
  const premiums = reader.answerTo(`${who}-premiums`).split(',');
  const care = careOf(reader, who, context.site, context.today);
  return {
    born,
    reachedPensionAgeBefore2016: needs2016Answer(born) ? isYes('before-2016') : undefined,
    capital: capitalOf(reader, who),
    incomes,
    premiums: PREMIUMS.filter((premium) => premiums.includes(premium)),
    carerPaid: isYes('carer-paid'),
    carerEntitled: isYes('carer-entitled'),
    care,
    disabilityRelatedExpenditure: reader.amountOf(`${who}-disability-costs`),
  };
}
