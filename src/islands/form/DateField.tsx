import { describedBy } from './field-ids.ts';
import { FieldHelp, FieldLegend, type FieldWords } from './FieldParts.tsx';

/** A date as it was typed, in three boxes. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

interface DateFieldProps extends FieldWords {
  readonly value: TypedDate;
  readonly onPart: (part: keyof TypedDate, value: string) => void;
  /** True when it is the reader's own birthday, so that a browser that knows it may offer it. */
  readonly isBirthday?: boolean;
}

const BOXES = [
  { part: 'day', label: 'Day' },
  { part: 'month', label: 'Month' },
  { part: 'year', label: 'Year' },
] as const;

/** A date that people know by heart: three boxes to type in. `readDate` reads what is typed. */
export function DateField(props: DateFieldProps) {
  const { id, hint, error, value, onPart, isBirthday } = props;
  return (
    <fieldset
      class={error ? 'field date-field has-error' : 'field date-field'}
      aria-describedby={describedBy(id, hint, error)}
    >
      <FieldLegend {...props} />
      <FieldHelp id={id} hint={hint} error={error} />
      <div class="date-boxes">
        {BOXES.map(({ part, label }) => {
          const ownId = part === 'day' ? id : `${id}-${part}`;
          return (
            <div key={part}>
              <label class="date-label" for={ownId}>
                {label}
              </label>
              <input
                class={part === 'year' ? 'input input-year' : 'input input-day'}
                id={ownId}
                type="text"
                inputMode="numeric"
                autocomplete={isBirthday ? `bday-${part}` : 'off'}
                value={value[part]}
                aria-invalid={error ? true : undefined}
                onInput={(event) => onPart(part, event.currentTarget.value)}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
