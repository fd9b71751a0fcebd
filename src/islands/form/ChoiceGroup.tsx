import { describedBy, hintId } from './field-ids.ts';
import { FieldHelp, FieldLegend, type FieldWords } from './FieldParts.tsx';
import type { Choice } from './SelectField.tsx';

interface GroupProps<Value extends string> extends FieldWords {
  readonly options: readonly Choice<Value>[];
}

/** One answer: radio buttons. An empty `chosen` means none yet. */
interface OneProps<Value extends string> extends GroupProps<Value> {
  readonly kind: 'one';
  readonly chosen: Value | '';
  readonly onChoose: (chosen: Value) => void;
}

/** Any number of answers: tick boxes, handed back in the order of the options. */
interface ManyProps<Value extends string> extends GroupProps<Value> {
  readonly kind: 'many';
  readonly chosen: readonly Value[];
  readonly onChoose: (chosen: readonly Value[]) => void;
}

export type ChoiceGroupProps<Value extends string> = OneProps<Value> | ManyProps<Value>;

/** Radio buttons or tick boxes in a group with its legend, hint and error. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { id, hint, error, options } = props;
  const isChosen = (value: Value): boolean =>
    props.kind === 'one' ? props.chosen === value : props.chosen.includes(value);
  const choose = (value: Value): void => {
    const wanted = (each: Value): boolean => (each === value ? !isChosen(value) : isChosen(each));
    if (props.kind === 'one') props.onChoose(value);
    else props.onChoose(options.map((option) => option.value).filter(wanted));
  };
  return (
    <fieldset
      class={error ? 'field choice-group has-error' : 'field choice-group'}
      aria-describedby={describedBy(id, hint, error)}
    >
      <FieldLegend {...props} />
      <FieldHelp id={id} hint={hint} error={error} />
      {options.map((option, index) => {
        // The first button carries the group's own id, so that an error link can lead to it.
        const ownId = index === 0 ? id : `${id}-${option.value}`;
        return (
          <div class="choice" key={option.value}>
            <input
              class="choice-input"
              type={props.kind === 'one' ? 'radio' : 'checkbox'}
              id={ownId}
              name={id}
              value={option.value}
              checked={isChosen(option.value)}
              aria-describedby={option.hint ? hintId(ownId) : undefined}
              onChange={() => choose(option.value)}
            />
            <label class="choice-label" for={ownId}>
              {option.label}
            </label>
            {option.hint && (
              <span class="choice-hint" id={hintId(ownId)}>
                {option.hint}
              </span>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
