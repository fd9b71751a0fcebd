import type { ScreenProps } from './Screen.tsx';
import { choiceInWords, placesInWords } from './view.ts';

/** Which choice leaves no place, and the way to drop it. */
export function NothingFits({ state, view, index, site, act }: ScreenProps) {
  const helpful = view.findings.without.filter(({ count }) => count > 0);
  return (
    <div class="callout callout-ask">
      {helpful.length > 0 ? (
        <>
          <p>Leave one of these out, and there are places:</p>
          <ul class="finder-drops">
            {helpful.map(({ chosen, count }) => {
              const name = choiceInWords(chosen, state, index, site);
              return (
                <li key={`${chosen.kind} ${name}`}>
                  <button
                    class="button button-quiet"
                    type="button"
                    onClick={() => act({ type: 'drop', chosen })}
                  >
                    Leave out {name}: {placesInWords(count)}
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      ) : (
        <p>No one choice alone is the reason. Start again, and choose one thing at a time.</p>
      )}
      <button class="button button-quiet" type="button" onClick={() => act({ type: 'clear' })}>
        Start again with all places
      </button>
    </div>
  );
}
