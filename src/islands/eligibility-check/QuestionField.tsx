import { NONE, NOT_SURE, type Question } from '#domain/eligibility/types.ts';
import { ChoiceGroup } from '#islands/form/ChoiceGroup.tsx';
import { Field } from '#islands/form/Field.tsx';
import { Tick } from '#islands/form/Tick.tsx';
import type { ScreenProps } from './props.ts';
import { draftOf } from './state.ts';

/** The fields of a question of any kind. "Not sure" is always one of the answers. */
export function QuestionField({ state, act, question }: ScreenProps & { readonly question: Question }) {
  const { text, chosen } = draftOf(state, question.id);
  const words = {
    id: question.id,
    label: question.label,
    hint: question.hint,
    error: state.hasError ? question.error : undefined,
    isPageHeading: true,
  };
  const choose = (values: readonly string[]): void => act({ do: 'choose', chosen: values });
  const notSure = { value: NOT_SURE, label: question.notSureLabel };
  if (question.kind === 'one') {
    const options = [...question.options, notSure];
    return (
      <ChoiceGroup
        {...words}
        kind="one"
        options={options}
        chosen={chosen[0] ?? ''}
        onChoose={(value) => choose([value])}
      />
    );
  }
  if (question.kind === 'many') {
    const options = [...question.options, { value: NONE, label: question.noneLabel }, notSure];
    return <ChoiceGroup {...words} kind="many" options={options} chosen={chosen} onChoose={choose} />;
  }
  const isNotSure = chosen.includes(NOT_SURE);
  return (
    <>
      <Field
        {...words}
        value={text}
        onValue={(typed) => act({ do: 'type', text: typed })}
        inputMode={question.fractions ? 'decimal' : 'numeric'}
        width="short"
        after={question.unit}
      />
      <Tick
        id={`${question.id}-${NOT_SURE}`}
        label={question.notSureLabel}
        of={question.label}
        checked={isNotSure}
        onChange={(checked) => choose(checked ? [NOT_SURE] : [])}
      />
    </>
  );
}
