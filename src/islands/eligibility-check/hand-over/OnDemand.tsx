import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { ScreenProps } from '../props.ts';
import { loadParts } from './load-parts.ts';

interface OnDemandProps {
  readonly screen: ScreenProps;
  readonly part: 'TakeItWithYou' | 'OpenFile';
  /** What the button says. */
  readonly label: string;
}

/** A button for what few readers want. Pressing it loads that part and puts it in place of the button. */
export function OnDemand({ screen, part, label }: OnDemandProps) {
  const [Part, setPart] = useState<ComponentType<ScreenProps>>();
  const [hasFailed, setFailed] = useState(false);
  if (Part) return <Part {...screen} />;
  return (
    <div class="no-print">
      <div class="buttons">
        <button
          class="button button-quiet"
          type="button"
          onClick={() => {
            loadParts().then(
              (parts) => setPart(() => parts[part]),
              () => setFailed(true),
            );
          }}
        >
          {label}
        </button>
      </div>
      {hasFailed && (
        <p role="alert">We could not load this. You may be offline. Your answers are still here.</p>
      )}
    </div>
  );
}
