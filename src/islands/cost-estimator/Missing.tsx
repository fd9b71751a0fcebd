import type { Estimate } from '#domain/costs/types.ts';
import { CHARGE_LINES } from './lines.ts';
import type { FoundScheme } from './props.ts';
import { payeeOf } from './payee.ts';
import { Ring } from './Ring.tsx';
import type { ReadForm } from './to-situation.ts';

interface MissingProps {
  readonly read: ReadForm;
  readonly estimate: Estimate;
  readonly found: FoundScheme | undefined;
}

/** Charges that are in no sum and who to ask, then everything that had to be assumed. */
export function Missing({ read, estimate, found }: MissingProps) {
  const lines = read.charges.filter(
    ({ kind, amount }) => amount === 'unknown' && estimate.missing.includes(kind),
  );
  return (
    <>
      {lines.length > 0 && (
        <>
          <h3 id="missing">What is missing</h3>
          <p>These are not in the sum. Ask for each amount before you sign.</p>
          <ul>
            {lines.map(({ line }) => (
              <li key={line}>
                {CHARGE_LINES[line].label}: ask {payeeOf(line, found)}.
              </li>
            ))}
          </ul>
          {found && (
            <p>
              Ring <Ring contact={found.scheme.landlord} />
            </p>
          )}
        </>
      )}
      {read.assumptions.length > 0 && (
        <>
          <h3>What we counted where an answer was left out</h3>
          <ul>
            {read.assumptions.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
