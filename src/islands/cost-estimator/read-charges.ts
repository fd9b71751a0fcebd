import type { Charge, ChargeAmount, Tenure } from '#domain/costs/types.ts';
import { toWeekly } from '#domain/money.ts';
import { CHARGE_LINES, linesFor, type LineId } from './lines.ts';
import { findScheme, type AreaOption, type SchemeLine } from './props.ts';
import type { FormReader } from './reader.ts';
import { chargeOf, type FormState } from './state.ts';

/** A charge as the result shows it, beside the one the engine reads. */
export interface ReadCharge extends Charge {
  readonly line: LineId;
}

/** What the chosen scheme says about each of its lines; empty for another place. */
export function schemeLines(
  state: FormState,
  areas: readonly AreaOption[],
): Readonly<Partial<Record<LineId, SchemeLine>>> {
  return findScheme(areas, state.place)?.scheme.charges ?? {};
}

/** The name of the charge that this one is part of; nothing when it stands on its own. */
export function includedIn(line: SchemeLine | undefined): string | undefined {
  if (!line || typeof line.amount !== 'object' || !('includedIn' in line.amount)) return undefined;
  const { includedIn: kind } = line.amount;
  return Object.values(CHARGE_LINES).find((each) => each.kind === kind)?.short;
}

/** Ids of the boxes of a line. */
export const chargeId = (line: LineId): string => `charge-${line}`;

function readAmount(reader: FormReader, state: FormState, line: LineId): ChargeAmount | undefined {
  const typed = chargeOf(state, line);
  const { label, whenEmpty } = CHARGE_LINES[line];
  const id = chargeId(line);
  const nothingTyped = whenEmpty === 'unknown' ? 'unknown' : undefined;
  if (!typed.isRange) return reader.weekly('charges', id, typed, label) ?? nothingTyped;
  const [from, to] = [typed.from, typed.to].map((amount) => amount.trim());
  if (!from && !to) return nothingTyped;
  if (!from || !to) {
    reader.refuse(
      'charges',
      from ? `${id}-to` : `${id}-from`,
      `${label}: fill in both amounts, or untick the box.`,
    );
    return nothingTyped;
  }
  const lowest = reader.money('charges', `${id}-from`, typed.from, `${label}, the smaller amount`);
  const highest = reader.money('charges', `${id}-to`, typed.to, `${label}, the larger amount`);
  if (lowest === undefined || highest === undefined) return nothingTyped;
  if (lowest > highest) {
    reader.refuse(
      'charges',
      `${id}-from`,
      `${label}: the first amount is the larger one. Change them round.`,
    );
    return nothingTyped;
  }
  const [least, most] = [toWeekly(lowest, typed.often), toWeekly(highest, typed.often)];
  return least === most ? least : { from: least, to: most };
}

/** Every charge of the chosen home, in order; lines inside another charge and lines left out are not there. */
export function readCharges(
  reader: FormReader,
  state: FormState,
  tenure: Tenure,
  areas: readonly AreaOption[],
): readonly ReadCharge[] {
  const known = schemeLines(state, areas);
  const isScheme = findScheme(areas, state.place) !== undefined;
  const charges: ReadCharge[] = [];
  for (const line of linesFor(tenure)) {
    const published = known[line];
    if (includedIn(published)) continue;
    const amount = readAmount(reader, state, line);
    if (amount === undefined) continue;
    const { kind, label } = CHARGE_LINES[line];
    const meansTested =
      line === 'wellbeing' && (isScheme ? published?.meansTested === true : state.wellbeingMeansTested);
    charges.push({ line, kind, amount, meansTested });
    if (typeof published?.amount === 'number' && amount === published.amount)
      reader.assume(`${label}: the amount is from ${published.asOf}. It may be more now. Ask.`);
  }
  return charges;
}
