import type { Charge, ChargeAmount, Tenure } from '#domain/costs/types.ts';
import type { ChargeLine } from './form-spec.ts';
import type { FoundScheme } from './props.ts';
import type { FormReader } from './reader.ts';
import { chargeId, valueOf } from './state.ts';

/** A charge that the engine reads, with its line on the form. */
export interface ReadCharge extends Charge {
  readonly line: ChargeLine;
}

/** Who is paid: the landlord by name, where it is known. */
export const payeeOf = ({ id, payee }: ChargeLine, found: FoundScheme | undefined): string =>
  found?.scheme.charges[id]?.payee ?? payee;

/** The lines of a home held in this way. */
export const linesFor = (lines: readonly ChargeLine[], tenure: Tenure): readonly ChargeLine[] =>
  lines.filter(({ tenures }) => tenures.includes(tenure));

function readRange(reader: FormReader, id: string, label: string): ChargeAmount | undefined {
  const [from, to] = [`${id}-from`, `${id}-to`];
  const [lowest, highest] = [
    reader.readWeekly(from, `${label}, the smaller amount`, id),
    reader.readWeekly(to, `${label}, the larger amount`, id),
  ];
  if (lowest !== undefined && highest !== undefined) {
    if (lowest === highest) return lowest;
    if (lowest < highest) return { from: lowest, to: highest };
    reader.refuse(from, 'rangeTurnedRound', label);
    return undefined;
  }
  const empty = [from, to].filter((each) => valueOf(reader.state, each).trim() === '');
  const [missing] = empty;
  if (empty.length === 1 && missing) reader.refuse(missing, 'halfARange', label);
  return undefined;
}

/**
 * One charge of the home. Nothing for a line that is inside another charge, or that there is none of.
 * An amount that a scheme published and that nobody changed is said to be old.
 */
export function readCharge(
  reader: FormReader,
  line: ChargeLine,
  found: FoundScheme | undefined,
): ReadCharge | undefined {
  const { state } = reader;
  const { kind, label, whenEmpty } = line;
  const published = found?.scheme.charges[line.id];
  if (published?.isInside) return undefined;
  const id = chargeId(state, line.id);
  const read =
    valueOf(state, `${id}-range`) === 'yes' ? readRange(reader, id, label) : reader.readWeekly(id, label);
  const amount = read ?? (whenEmpty === 'unknown' ? 'unknown' : undefined);
  if (amount === undefined) return undefined;
  if (published && typeof amount === 'number' && amount === published.amount)
    reader.assumptions.push(`${label}: ${published.said}. It may be more now. Ask.`);
  const meansTested =
    kind === 'wellbeing' && (published?.meansTested ?? reader.answerTo('wellbeing-means-tested') === 'yes');
  return { line, kind, amount, meansTested };
}
