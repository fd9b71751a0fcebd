import { describedBy } from './field-ids.ts';
import { FieldHelp, FieldLabel, type FieldWords } from './FieldParts.tsx';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface SelectFieldProps extends FieldWords {
  readonly value: string;
  readonly options: readonly Choice<string>[];
  /** Hands back the value of one of the options. */
  readonly onValue: (value: string) => void;
}

/** A short list to choose one thing from, where buttons would take too much room. */
export function SelectField(props: SelectFieldProps) {
  const { id, hint, error, value, options, onValue } = props;
  return (
    <div class={error ? 'field has-error' : 'field'}>
      <FieldLabel {...props} />
      <FieldHelp id={id} hint={hint} error={error} />
      <select
        class="input select"
        id={id}
        autocomplete="off"
        value={value}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onValue(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
