import { useState } from 'preact/hooks';
import { pageAddress } from '#islands/eligibility-check/hand-over/address.ts';
import type { SheetProps } from './props.ts';

/** Ends this client's check. It asks first: what is cleared cannot be brought back. */
export function NextClient({ change }: SheetProps) {
  const [isSure, setSure] = useState(false);
  const clear = (): void => {
    history.replaceState(null, '', pageAddress());
    change({ do: 'start-again' });
  };
  return (
    <section class="no-print">
      <h3>When this check is done</h3>
      <p>Print the sheet or copy the notes first. Then nothing of this person stays here.</p>
      <div class="buttons">
        {isSure ? (
          <>
            <button class="button" type="button" onClick={clear}>
              Clear everything and go on
            </button>
            <button class="button button-quiet" type="button" onClick={() => setSure(false)}>
              Keep these answers
            </button>
          </>
        ) : (
          <button class="button button-quiet" type="button" onClick={() => setSure(true)}>
            Start with the next person
          </button>
        )}
      </div>
    </section>
  );
}
