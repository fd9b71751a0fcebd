import { formatPlainPounds } from '#islands/form/read-money.ts';
import type { LineId } from './lines.ts';
import type { SchemeOption } from './props.ts';
import type { TypedCharge } from './state.ts';

/** The amounts that a scheme publishes, as if the reader had typed them. */
export function knownCharges(
  scheme: SchemeOption | undefined,
): Readonly<Partial<Record<LineId, Partial<TypedCharge>>>> {
  const known: Partial<Record<LineId, Partial<TypedCharge>>> = {};
  for (const [line, { amount }] of Object.entries(scheme?.charges ?? {})) {
    if (typeof amount === 'number') known[line as LineId] = { amount: formatPlainPounds(amount) };
    else if (typeof amount === 'object' && 'from' in amount)
      known[line as LineId] = {
        isRange: true,
        from: formatPlainPounds(amount.from),
        to: formatPlainPounds(amount.to),
      };
  }
  return known;
}
