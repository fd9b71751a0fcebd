/**
 * Follows the paper worksheet as a careful reader would: sentence by sentence, with nothing known of the rules but
 * what the sheet says. Amounts are pounds. A sentence that it does not know stops it, so that no line goes unread.
 */
import type { RateId } from '#domain/rates/types.ts';
import type { WorksheetPart } from '#library/worksheet-lines.ts';

/** What the reader of the sheet knows of the household. */
export interface OnPaper {
  readonly isCouple: boolean;
  readonly isUnderPensionAge: boolean;
  readonly isOnLease: boolean;
  /** One of them reached pension age on or after 6 April 2016. */
  readonly isAfter2016: boolean;
  readonly isBefore2021: boolean;
  /** How often the severe disability and the carer addition are written, as B5 and B6 say. */
  readonly severe: number;
  readonly carers: number;
  /** Of both, and of the one who needs care. */
  readonly savings: number;
  readonly ownSavings: number;
  readonly arrangesOwnCare: boolean;
  /** What is written in the lines that ask for an amount, by line; those that are left out are 0. */
  readonly written: Readonly<Record<string, number>>;
}

const AMOUNT = String.raw`\{\w+\}|[A-F]\d+|0|this|what your letter says`;
/** Sentences that explain, or that say what to write in a line that asks for an amount. */
const TELLS = [
  /^This is (?:your|what)/,
  /^(?:Count|Ask|Now you|You pay|Benefits can|Leave out|From pay|Pensions and|Your own|Your costs)/,
  /^(?:You live alone|You get Attendance|Nobody is paid|A couple: only if both|Then write it twice)/,
  /^(?:Write what it is for|What the council must|Under pension age:|A council may)/,
  /^(?:Rent|Service charge,.*|Wellbeing charge,.*|Meals|Heating and.*|Water and.*|Ground rent,.*|Mortgage,.*|Council tax,.*|Care:.*)\.$/,
  /^(?:If you rent and|If both of you need care|All your money)/,
];

/** The lines of the sheet with what comes to stand in each. Throws at a sentence that it does not know. */
export function followWorksheet(
  parts: readonly WorksheetPart[],
  rateOf: (id: RateId) => number,
  household: OnPaper,
): ReadonlyMap<string, number> {
  const filled = new Map<string, number>();
  const lineOf = (line: string): number => {
    const value = filled.get(line);
    if (value === undefined) throw new Error(`The sheet uses ${line} before it is filled in.`);
    return value;
  };
  const rate = (text: string): number => rateOf(text.slice(1, -1) as RateId);
  const amountOf = (text: string, current: number): number => {
    if (text === 'this') return current;
    if (text === 'what your letter says') return 0;
    return text.startsWith('{') ? rate(text) : text === '0' ? 0 : lineOf(text);
  };
  /** "A1, A2 and A9", or "A1 to A12". */
  const sum = (list: string, current: number): number => {
    const run = /^([A-F])(\d+) to [A-F](\d+)$/.exec(list);
    const names = run
      ? Array.from(
          { length: Number(run[3]) - Number(run[2]) + 1 },
          (_, index) => `${run[1] ?? ''}${Number(run[2]) + index}`,
        )
      : list.split(/, | and /);
    return names.reduce((total, name) => total + amountOf(name, current), 0);
  };
  const holds = (condition: string, current: number): boolean => {
    const more = /^B9 is (more than 0|0 and your savings are over (\{\w+\}))$/.exec(condition);
    if (more) {
      const hasGuarantee = lineOf('B9') > 0;
      return more[2] === undefined ? hasGuarantee : !hasGuarantee && household.savings > rate(more[2]);
    }
    const over = /^you have more than (\{\w+\}) in savings, or arrange your care yourself$/.exec(condition);
    if (over) return household.ownSavings > rate(over[1] ?? '') || household.arrangesOwnCare;
    const under = /^it is under (\{\w+\})$/.exec(condition);
    if (under) return current < rate(under[1] ?? '');
    const known: Readonly<Record<string, boolean>> = {
      'it is less than nothing': current < 0,
      'nothing is left': current <= 0,
      'one of you is under pension age': household.isUnderPensionAge,
      'you buy on a lease': household.isOnLease,
      'one of you reached pension age on or after 6 April 2016': household.isAfter2016,
      'one of you reached pension age before 1 April 2021': household.isBefore2021,
    };
    const answer = known[condition];
    if (answer === undefined)
      throw new Error(`The sheet asks something that its reader cannot tell: ${condition}`);
    return answer;
  };
  const either = (single: string, couple: string): number => rate(household.isCouple ? couple : single);
  /** Every kind of sentence with something to do in it; `current` is what the line comes to so far. */
  const kinds: readonly (readonly [RegExp, (found: readonly string[], current: number) => number])[] = [
    [/^add ((?:[A-F]\d+(?:, | and | to )?)+)$/, ([list = ''], current) => sum(list, current)],
    [
      /^add ([A-F]\d+) and ([A-F]\d+) to it$/,
      ([one = '', other = ''], current) => current + lineOf(one) + lineOf(other),
    ],
    [/^if you buy on a lease, add (.+)$/, ([list = '']) => (household.isOnLease ? sum(list, 0) : 0)],
    [/^take ([A-F]\d+) from ([A-F]\d+)$/, ([less = '', from = '']) => lineOf(from) - lineOf(less)],
    [
      /^take (\{\w+\}) \(a couple: (\{\w+\})\) from ([A-F]\d+)$/,
      ([one = '', two = '', from = '']) => lineOf(from) - either(one, two),
    ],
    [/^take away (.+)$/, ([list = ''], current) => current - sum(list, current)],
    [
      /^savings over (\{\w+\}): write £1 for each (\{\w+\}), or part of it$/,
      ([limit = '', step = '']) => Math.ceil(Math.max(0, savingsHere() - rate(limit)) / rate(step)),
    ],
    [/^write (\{\w+\}) \(a couple: (\{\w+\})\)$/, ([one = '', two = '']) => either(one, two)],
    [/^write (\{\w+\}) if three things hold$/, ([each = '']) => rate(each) * household.severe],
    [
      /^write (\{\w+\}) for each of you who gets Carer’s Allowance, or for whom it is due but not paid$/,
      ([each = '']) => rate(each) * household.carers,
    ],
    [
      /^write the smaller of ([A-F]\d+) and ([A-F]\d+)$/,
      ([one = '', other = '']) => Math.min(lineOf(one), lineOf(other)),
    ],
    [/^then write (\{\w+\}) of it$/, ([share = ''], current) => (current * rate(share)) / 100],
    [/^a couple: write half of it$/, (_, current) => (household.isCouple ? current / 2 : current)],
    [
      /^round to the penny, half a penny up$/,
      (_, current) => Math.floor(Math.round(current * 1e6) / 1e4 + 0.5) / 100,
    ],
    [/^write ([A-F]\d+)$/, ([line = '']) => lineOf(line)],
  ];
  let part = '';
  const savingsHere = (): number => (part === 'E' ? household.ownSavings : household.savings);

  /** What a line comes to after one more sentence. */
  function follow(sentence: string, current: number, before: boolean): readonly [number, boolean] {
    const either2021 = /^If (.+), write (\{\w+\}) \(a couple: (\{\w+\})\)\.$/.exec(sentence);
    if (either2021) {
      const [, condition = '', one = '', two = ''] = either2021;
      const answer = condition === 'not' ? !before : holds(condition, current);
      return [answer ? either(one, two) : current, answer];
    }
    const elsewhere = new RegExp(
      `^If (.+), write (${AMOUNT}) in ([A-F]\\d+)(?: and ([A-F]\\d+))?(?: too)?\\.$`,
    ).exec(sentence);
    if (elsewhere) {
      const [, condition = '', amount = '', ...lines] = elsewhere;
      if (holds(condition, current))
        for (const line of lines) if (line && !filled.has(line)) filled.set(line, amountOf(amount, current));
      return [current, before];
    }
    const here = /^If (.+), write 0\.$/.exec(sentence);
    if (here) return [holds(here[1] ?? '', current) ? 0 : current, before];
    if (TELLS.some((told) => told.test(sentence))) return [current, before];
    const plain = sentence
      .replace(/^(?:All that you would pay|All the help|What you pay yourself): /, '')
      .replace(/\.$/, '');
    const wanted = plain.charAt(0).toLowerCase() + plain.slice(1);
    for (const [kind, act] of kinds) {
      const found = kind.exec(wanted);
      if (found) return [act(found.slice(1), current), before];
    }
    throw new Error(`The reader does not know what to do: ${sentence}`);
  }

  for (const { id, about, lines } of parts) {
    part = id;
    for (const sentence of sentencesIn(about)) follow(sentence, 0, false);
    for (const { line, text } of lines) {
      let [current, before] = [household.written[line] ?? 0, false];
      for (const sentence of sentencesIn(text)) [current, before] = follow(sentence, current, before);
      if (!filled.has(line)) filled.set(line, current);
    }
  }
  return filled;
}

const sentencesIn = (text: string): string[] => text.split(/(?<=\.)\s/);
