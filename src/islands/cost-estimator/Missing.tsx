import type { ResultWords } from './form-spec.ts';
import { payeeOf } from './read-charges.ts';
import type { ReadForm } from './read-form.ts';
import { Ring } from './Ring.tsx';

/** Charges that are in no sum and who to ask, then everything that had to be assumed. */
export function Missing({ read, words }: { readonly read: ReadForm; readonly words: ResultWords }) {
  const { charges, assumptions, found } = read;
  const missing = charges.filter(({ amount }) => amount === 'unknown');
  return (
    <>
      {missing.length > 0 && (
        <>
          <h3 id="missing">What is missing</h3>
          <p>{words.missing}</p>
          <ul>
            {missing.map(({ line }) => (
              <li key={line.id}>
                {line.label}: ask {payeeOf(line, found)}.
              </li>
            ))}
          </ul>
          {found && (
            <p>
              To ask about this home, ring <Ring contact={found.scheme.landlord} />
            </p>
          )}
        </>
      )}
      {assumptions.length > 0 && (
        <>
          <h3>What we counted where something was left out</h3>
          <ul>
            {assumptions.map((assumption) => (
              <li key={assumption}>{assumption}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
