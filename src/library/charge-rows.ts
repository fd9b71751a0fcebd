/** A scheme's charges in words: the same lines in the same order for every scheme. No astro:content here. */
import { formatDay } from '#domain/date-words.ts';
import type { IsoDate } from '#domain/calendar.ts';
import { CHARGE_RULES, type ChargeRule } from '#domain/costs/charge-rules.ts';
import { CHARGE_LINES, type ChargeLine, type Scheme, type SchemeCharge } from '#schemas/scheme.ts';
import type { Source } from '#schemas/shared.ts';
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
  /** Whether the care assessment looks at it, in words. */
  readonly assessment: string;
  readonly note: string;
  readonly asOf: AsOf;
}

/** When a line was true, and whether that is long ago. */
export interface AsOf {
  /** "October 2017". */
  readonly when: string;
  readonly isOld: boolean;
}

/** What there is to pay when someone leaves or sells, in words. */
export interface EventFees {
  /** "Yes", "None" or "Not published: ask". */
  readonly areThere: string;
  readonly isAsk: boolean;
  readonly text: string;
  readonly asOf: AsOf;
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

/** The rule of a charge. Care, light and council tax are no charges of the landlord, and have none. */
const ruleOf = (kind: ChargeLine): ChargeRule | undefined =>
  Object.entries(CHARGE_RULES).find(([name]) => name === kind)?.[1];

/** Housing Benefit can cover it at pension age. */
const canHousingBenefitHelp = (kind: ChargeLine): boolean => ruleOf(kind)?.housingBenefitCanHelp ?? false;

const isHousingCost = (kind: ChargeLine): boolean => ruleOf(kind)?.housingCost ?? false;

/** Which help there is with a charge, in words. */
function helpInWords(kind: ChargeLine, meansTested: boolean): string {
  if (canHousingBenefitHelp(kind)) return 'Housing Benefit can help';
  if (kind === 'councilTax') return 'Council Tax Reduction can help';
  if (meansTested) return 'No benefit, but the council looks at your money first: you may pay less';
  return 'No benefit pays this';
}

/**
 * Whether the council's care assessment looks at a charge (SI 2014/2672, schedule 1, paragraph 2): a housing cost
 * comes off a person's income first; what is means-tested counts with their care; all else is left to pay.
 */
function assessmentInWords(kind: ChargeLine, meansTested: boolean): string {
  if (kind === 'care') return 'In: it sets what you pay';
  if (meansTested) return 'In, if you rent and the council arranges your care. If not, out';
  return kind === 'councilTax' || isHousingCost(kind)
    ? 'In: it comes off your income first'
    : 'Out: you pay it from what is left';
}

function findDocument(
  documents: ReadonlyMap<string, SourceDocument>,
  { document: id }: Source,
): SourceDocument {
  const document = documents.get(id);
  if (!document) throw new Error(`There is no content/sources/${id}.yaml.`);
  return document;
}

const asOfOf = ({ asOf }: SourceDocument, today: IsoDate): AsOf => ({
  when: formatDay(asOf),
  isOld: isOld(asOf, today),
});

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
    const asOf = asOfOf(findDocument(documents, line.source), today);
    return {
      kind,
      name: CHARGE_NAMES[kind],
      amount: amountInWords(line.amount, asOf.when),
      isOld: isAmountOfMoney(line.amount) && asOf.isOld,
      isAsk: line.amount === 'not-published',
      paidTo: PAID_TO[line.paidTo],
      mustPay: MUST_PAY[line.compulsory],
      help: helpInWords(kind, line.meansTested),
      assessment: assessmentInWords(kind, line.meansTested),
      note: line.note,
      asOf,
    };
  });
}

const ARE_THERE: Readonly<Record<Scheme['eventFees']['areThere'], string>> = {
  yes: 'Yes',
  no: 'None',
  'not-published': NOT_PUBLISHED,
};

/** A scheme's fees at the end, in words. `documents` and `today` as above. Throws when the document is missing. */
export function tellEventFees(
  { areThere, text, source }: Scheme['eventFees'],
  documents: ReadonlyMap<string, SourceDocument>,
  today: IsoDate,
): EventFees {
  return {
    areThere: ARE_THERE[areThere],
    isAsk: areThere === 'not-published',
    text,
    asOf: asOfOf(findDocument(documents, source), today),
  };
}

/** A passport in a line or two, for lists: what is published, and how much is left to ask. */
export function summariseCharges(rows: readonly ChargeRow[]): string[] {
  const said = rows
    .filter(({ isAsk }) => !isAsk)
    .map(({ name, amount }) => `${name}: ${amount.replace(/^P/, 'p')}.`);
  const open = rows.filter(({ isAsk }) => isAsk).length;
  return open === 0 ? said : [...said, `Not published: ${open} of ${rows.length} charges. Ask.`];
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
        const key = [kind, row.amount, row.paidTo, row.mustPay, row.assessment].join('|');
        const same = compared.get(key) ?? { row, schemes: [] };
        same.schemes.push(name);
        compared.set(key, same);
      }
  return [...compared.values()];
}

/** What is said of fees at the end, and the schemes where it is said. */
export interface ComparedFees {
  readonly fees: EventFees;
  readonly schemes: readonly string[];
}

/** Puts schemes side by side by their fees at the end. */
export function compareEventFees(
  schemes: readonly { readonly name: string; readonly eventFees: EventFees }[],
): ComparedFees[] {
  const compared = new Map<string, { fees: EventFees; schemes: string[] }>();
  for (const { name, eventFees } of schemes) {
    const same = compared.get(eventFees.areThere) ?? { fees: eventFees, schemes: [] };
    same.schemes.push(name);
    compared.set(eventFees.areThere, same);
  }
  return [...compared.values()];
}
