import type { ComponentChildren } from 'preact';

interface PickProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** The `option` elements. */
  readonly children: ComponentChildren;
}

/**
 * A list to choose one thing from, without the errors and headings of the tools' own. The estimator's bytes are
 * counted, and a module that both load would cost it some hundred more.
 */
export function Pick({ id, label, hint, value, onValue, children }: PickProps) {
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <select
        class="input select"
        id={id}
        autocomplete="off"
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        {children}
      </select>
    </div>
  );
}
