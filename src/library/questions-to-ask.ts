/** What to ask before saying yes to a home, made from what its charge passport leaves open. No astro:content here. */
import { CHARGE_LINES, type ChargeLine, type Scheme, type SchemeCharge } from '#schemas/scheme.ts';
import { CHARGE_NAMES, type ChargeRow, type EventFees } from './charge-rows.ts';
import { formatPounds } from './figures.ts';

/** One question, and what room its answer needs on paper. */
export interface QuestionToAsk {
  readonly text: string;
  readonly answer: 'money' | 'yes-no' | 'words';
}

/** All that there is to ask about one charge. */
export interface ChargeToAsk {
  /** "Rent". */
  readonly about: string;
  readonly questions: readonly QuestionToAsk[];
}

/** Whom to ring, and about what. */
export interface CallToMake {
  readonly whom: 'landlord' | 'council';
  readonly charges: readonly ChargeToAsk[];
}

/** What can be asked of care and council tax is theirs to say; of all else, the landlord's. */
const COUNCIL_SAYS: readonly ChargeLine[] = ['care', 'councilTax'];

const HOW_MUCH: Readonly<Partial<Record<ChargeLine, string>>> = {
  care: 'How much does an hour of care cost here?',
  councilTax: 'How much is council tax for this home, a week?',
  electricity: 'About how much do people here pay for electricity, a week?',
  water: 'About how much do people here pay for water, a week?',
};

/** "the rent", "the meals": as a name stands within a sentence. */
const withinSentence = (kind: ChargeLine): string => {
  const name = CHARGE_NAMES[kind];
  const small = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  return small.startsWith('the ') ? small : `the ${small}`;
};

const ask = (answer: QuestionToAsk['answer'], text: string): QuestionToAsk => ({ text, answer });

function aboutAmount(kind: ChargeLine, { amount }: SchemeCharge, { when, isOld }: ChargeRow['asOf']) {
  if (amount === 'not-published') return [ask('money', HOW_MUCH[kind] ?? 'How much is it a week?')];
  if (typeof amount === 'number')
    return isOld
      ? [
          ask(
            'money',
            `It was ${formatPounds(amount)} a week in ${when}. Is it still ${formatPounds(amount)}?`,
          ),
        ]
      : [];
  if ('from' in amount) {
    const range = `${formatPounds(amount.from)} to ${formatPounds(amount.to)} a week`;
    return [ask('money', `It was ${range} in ${when}. How much is it for my home?`)];
  }
  return [
    ask('money', `It is part of ${withinSentence(amount.includedIn as ChargeLine)}. How much of that is it?`),
  ];
}

function aboutCharge(kind: ChargeLine, charge: SchemeCharge, row: ChargeRow): QuestionToAsk[] {
  return [
    ...aboutAmount(kind, charge, row.asOf),
    ...(charge.paidTo === 'not-known' || charge.paidTo === 'depends'
      ? [ask('words', 'Who would I pay?')]
      : []),
    ...(charge.compulsory === 'not-known' ? [ask('yes-no', 'Must I pay it, whatever I use?')] : []),
  ];
}

/** The calls to make about a scheme, each with its questions in the order of the passport. */
export function listQuestionsToAsk(
  charges: Scheme['charges'],
  rows: readonly ChargeRow[],
  eventFees: EventFees,
): CallToMake[] {
  const open = CHARGE_LINES.flatMap((kind) => {
    const row = rows.find((candidate) => candidate.kind === kind);
    const questions = row ? aboutCharge(kind, charges[kind], row) : [];
    return questions.length > 0 ? [{ kind, about: CHARGE_NAMES[kind], questions }] : [];
  });
  const atTheEnd: ChargeToAsk[] =
    eventFees.isAsk || eventFees.asOf.isOld
      ? [
          {
            about: 'When I leave or sell',
            questions: [
              ask('yes-no', 'Is there anything to pay when I leave, or when my home is sold?'),
              ask('money', 'How much is it, and how is it worked out?'),
            ],
          },
        ]
      : [];
  const isCouncils = ({ kind }: { readonly kind: ChargeLine }): boolean => COUNCIL_SAYS.includes(kind);
  const toCharge = ({ about, questions }: ChargeToAsk): ChargeToAsk => ({ about, questions });
  const calls: CallToMake[] = [
    {
      whom: 'landlord',
      charges: [...open.filter((charge) => !isCouncils(charge)).map(toCharge), ...atTheEnd],
    },
    { whom: 'council', charges: open.filter(isCouncils).map(toCharge) },
  ];
  return calls.filter((call) => call.charges.length > 0);
}
