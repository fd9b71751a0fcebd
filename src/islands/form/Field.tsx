import type { ComponentChildren } from 'preact';
import { describedBy } from './field-ids.ts';
import { FieldHelp, FieldLabel, type FieldWords } from './FieldParts.tsx';

export interface FieldProps extends FieldWords {
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** `numeric` for whole numbers, `decimal` for amounts: which keyboard a tablet shows. */
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  readonly width?: 'short' | 'medium' | 'full';
  /** Stands before or behind the box: "£", "hours a week". Say it in the label or hint too. */
  readonly before?: ComponentChildren;
  readonly after?: ComponentChildren;
}

/** A box to type in, with its label, hint and error. It never refuses or changes what is typed. */
export function Field(props: FieldProps) {
  const { id, hint, error, value, onValue, inputMode = 'text', width = 'full', before, after } = props;
  return (
    <div class={error ? 'field has-error' : 'field'}>
      <FieldLabel {...props} />
      <FieldHelp id={id} hint={hint} error={error} />
      <div class="input-row">
        {before && (
          <span class="input-mark" aria-hidden="true">
            {before}
          </span>
        )}
        <input
          class={`input input-${width}`}
          id={id}
          type="text"
          inputMode={inputMode}
          autocomplete="off"
          spellcheck={false}
          value={value}
          aria-describedby={describedBy(id, hint, error)}
          aria-invalid={error ? true : undefined}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
        {after && (
          <span class="input-mark" aria-hidden="true">
            {after}
          </span>
        )}
      </div>
    </div>
  );
}
