/**
 * A short box for a number, and the list of what is wrong. They look and speak as those of the larger tools do. But they
 * are this tool's own: pieces that three tools share are cut into one more file, which every reader of the others loads.
 */
import type { StaffingField } from './props.ts';

/** What is wrong with one box, and which. */
export interface BoxError {
  readonly id: string;
  readonly message: string;
}

interface NumberBoxProps {
  readonly field: StaffingField;
  readonly value: string;
  readonly error: string | undefined;
  readonly onValue: (value: string) => void;
}

/** A box to type in. It never refuses or changes what is typed. */
export function NumberBox({ field: { id, label, kind }, value, error, onValue }: NumberBoxProps) {
  return (
    <div class={error ? 'field has-error' : 'field'}>
      <label class="field-label" for={id}>
        {label}
      </label>
      {error && (
        <p class="field-error" id={`${id}-error`}>
          <span class="visually-hidden">Error: </span>
          {error}
        </p>
      )}
      <input
        class="input input-short"
        id={id}
        type="text"
        inputMode={kind === 'count' ? 'numeric' : 'decimal'}
        autocomplete="off"
        value={value}
        aria-describedby={error ? `${id}-error` : undefined}
        aria-invalid={error ? true : undefined}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}

/** Everything that is wrong, first in the form, each a link to its box. */
export function Problems({ errors, id }: { readonly errors: readonly BoxError[]; readonly id: string }) {
  if (errors.length === 0) return null;
  return (
    <div class="error-summary" id={id} tabIndex={-1} role="group" aria-labelledby={`${id}-title`}>
      <h3 class="error-summary-title" id={`${id}-title`}>
        There is a problem
      </h3>
      <ul>
        {errors.map((error) => (
          <li key={error.id}>
            <a
              href={`#${error.id}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(error.id)?.focus();
              }}
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
