import { describedBy } from './field-ids.ts';
import { FieldHelp, FieldLabel, type FieldWords } from './FieldParts.tsx';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface SelectFieldProps<Value extends string> extends FieldWords {
  readonly value: Value;
  readonly options: readonly Choice<Value>[];
  readonly onValue: (value: Value) => void;
}

/** A short list to choose one thing from, where buttons would take too much room. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { id, hint, error, value, options, onValue } = props;
  const choose = (chosen: string): void => {
    const option = options.find((each) => each.value === chosen);
    if (option) onValue(option.value);
  };
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
        onChange={(event) => choose(event.currentTarget.value)}
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
