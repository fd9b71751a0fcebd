import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { loadParts } from './load-parts.ts';

type Parts = Awaited<ReturnType<typeof loadParts>>;

interface OnDemandProps<Props> {
  readonly pick: (parts: Parts) => ComponentType<Props>;
  /** What the part is given. */
  readonly given: Props;
  /** What the button says. */
  readonly label: string;
}

/** A button for what few readers want. Pressing it loads that part and puts it in place of the button. */
export function OnDemand<Props extends object>({ pick, given, label }: OnDemandProps<Props>) {
  const [Part, setPart] = useState<ComponentType<Props>>();
  const [hasFailed, setFailed] = useState(false);
  if (Part) return <Part {...given} />;
  return (
    <div class="no-print">
      <div class="buttons">
        <button
          class="button button-quiet"
          type="button"
          onClick={() => {
            loadParts().then(
              (parts) => setPart(() => pick(parts)),
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
