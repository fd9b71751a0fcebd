/** A scheme's charges in words: the same lines in the same order for every scheme. No astro:content here. */
import { formatDay } from '#domain/date-words.ts';
import type { IsoDate } from '#domain/calendar.ts';
import { CHARGE_RULES } from '#domain/costs/charge-rules.ts';
import { CHARGE_LINES, type ChargeLine, type Scheme, type SchemeCharge } from '#schemas/scheme.ts';
import type { SourceDocument } from '#schemas/source.ts';
import { isOld } from './citations.ts';
import { formatPounds } from './figures.ts';

/** What readers see where the council and the landlord publish nothing. */
export const NOT_PUBLISHED = 'Not published: ask';

/** One charge of one scheme, in words. */
export interface ChargeRow {
  readonly kind: ChargeLine;
  readonly name: string;
  /** "£12.50 a week in October 2017", "Part of the service charge", or "Not published: ask". */
  readonly amount: string;
  readonly isOld: boolean;
  /** Nobody publishes the amount. */
  readonly isAsk: boolean;
  readonly paidTo: string;
  readonly mustPay: string;
  readonly help: string;
  readonly note: string;
}

export const CHARGE_NAMES: Readonly<Record<ChargeLine, string>> = {
  rent: 'Rent',
  serviceCharge: 'Service charge',
  serviceChargeIneligible: 'The part of the service charge that Housing Benefit leaves out',
  wellbeing: 'Wellbeing charge',
  care: 'Your care',
  meals: 'Meals',
  heatingAndHotWater: 'Heating and hot water',
  water: 'Water',
  electricity: 'Electricity',
  councilTax: 'Council tax',
};

const PAID_TO: Readonly<Record<SchemeCharge['paidTo'], string>> = {
  landlord: 'The landlord',
  council: 'The council',
  'care-provider': 'The care provider',
  caterer: 'The caterer',
  supplier: 'The supplier',
  depends: 'It depends: see the note',
  'not-known': NOT_PUBLISHED,
};

const MUST_PAY: Readonly<Record<SchemeCharge['compulsory'], string>> = {
  yes: 'Yes',
  no: 'No, you can choose',
  'not-known': NOT_PUBLISHED,
};

function amountInWords(amount: SchemeCharge['amount'], when: string): string {
  if (amount === 'not-published') return NOT_PUBLISHED;
  if (typeof amount === 'number') return `${formatPounds(amount)} a week in ${when}`;
  if ('from' in amount) return `${formatPounds(amount.from)} to ${formatPounds(amount.to)} a week in ${when}`;
  const charge = Object.entries(CHARGE_NAMES).find(([kind]) => kind === amount.includedIn);
  return `Part of the ${(charge?.[1] ?? 'other charges').toLowerCase()}`;
}

function isAmountOfMoney(amount: SchemeCharge['amount']): boolean {
  return typeof amount === 'number' || (typeof amount === 'object' && 'from' in amount);
}

/** Housing Benefit can cover it at pension age. Care, light and Council Tax are no charges of the landlord. */
function canHousingBenefitHelp(kind: ChargeLine): boolean {
  return Object.entries(CHARGE_RULES).some(([name, rule]) => name === kind && rule.housingBenefitCanHelp);
}

/** Which help there is with a charge, in words. */
function helpInWords(kind: ChargeLine, meansTested: boolean): string {
  if (canHousingBenefitHelp(kind)) return 'Housing Benefit can help';
  if (kind === 'councilTax') return 'Council Tax Reduction can help';
  if (meansTested) return 'No benefit, but the council looks at your money first: you may pay less';
  return 'No benefit pays this';
}

/**
 * A scheme's charges as rows. `documents` holds the documents that the charges name, by id, and `today`
 * is the day that "old" is counted from. Throws when a document is missing.
 */
export function listChargeRows(
  charges: Scheme['charges'],
  documents: ReadonlyMap<string, SourceDocument>,
  today: IsoDate,
): ChargeRow[] {
  return CHARGE_LINES.map((kind) => {
    const line = charges[kind];
    const document = documents.get(line.source.document);
    if (!document) throw new Error(`There is no content/sources/${line.source.document}.yaml.`);
    return {
      kind,
      name: CHARGE_NAMES[kind],
      amount: amountInWords(line.amount, formatDay(document.asOf)),
      isOld: isAmountOfMoney(line.amount) && isOld(document.asOf, today),
      isAsk: line.amount === 'not-published',
      paidTo: PAID_TO[line.paidTo],
      mustPay: MUST_PAY[line.compulsory],
      help: helpInWords(kind, line.meansTested),
      note: line.note,
    };
  });
}

/** One charge, and the schemes where it is the same. */
export interface ComparedCharge {
  readonly row: ChargeRow;
  readonly schemes: readonly string[];
}

/** Puts schemes side by side: for each charge, one entry for all the schemes that say the same of it. */
export function compareCharges(
  schemes: readonly { readonly name: string; readonly rows: readonly ChargeRow[] }[],
): ComparedCharge[] {
  const compared = new Map<string, { row: ChargeRow; schemes: string[] }>();
  for (const kind of CHARGE_LINES)
    for (const { name, rows } of schemes)
      for (const row of rows.filter((candidate) => candidate.kind === kind)) {
        const key = [kind, row.amount, row.paidTo, row.mustPay].join('|');
        const same = compared.get(key) ?? { row, schemes: [] };
        same.schemes.push(name);
        compared.set(key, same);
      }
  return [...compared.values()];
}
