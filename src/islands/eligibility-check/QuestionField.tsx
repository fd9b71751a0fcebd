import { NONE, NOT_SURE, type Question } from '#domain/eligibility/types.ts';
import { ChoiceGroup } from '#islands/form/ChoiceGroup.tsx';
import { Field } from '#islands/form/Field.tsx';
import { Tick } from '#islands/form/Tick.tsx';
import type { Draft } from './draft.ts';

interface QuestionFieldProps {
  readonly question: Question;
  readonly draft: Draft;
  readonly hasError: boolean;
  /** True when this question is a page of its own. */
  readonly isPageHeading?: boolean;
  /** True where other questions follow below: they must not move when an error comes. */
  readonly keepsRoom?: boolean;
  /** True when the question does not apply now. */
  readonly disabled?: boolean;
  readonly onType: (text: string) => void;
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** The fields of a question of any kind. "Not sure" is always one of the answers. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, draft, hasError, isPageHeading, keepsRoom, disabled, onType, onChoose } = props;
  const { text, chosen } = draft;
  const words = {
    id: question.id,
    label: question.label,
    hint: question.hint,
    error: hasError ? question.error : undefined,
    isPageHeading,
    disabled,
  };
  const notSure = { value: NOT_SURE, label: question.notSureLabel };
  if (question.kind === 'one') {
    const options = [...question.options, notSure];
    return (
      <ChoiceGroup
        {...words}
        kind="one"
        options={options}
        chosen={chosen[0] ?? ''}
        onChoose={(value) => onChoose([value])}
      />
    );
  }
  if (question.kind === 'many') {
    const options = [...question.options, { value: NONE, label: question.noneLabel }, notSure];
    return <ChoiceGroup {...words} kind="many" options={options} chosen={chosen} onChoose={onChoose} />;
  }
  const isNotSure = chosen.includes(NOT_SURE);
  return (
    <>
      <Field
        {...words}
        room={keepsRoom ? question.error : undefined}
        value={text}
        onValue={onType}
        inputMode={question.fractions ? 'decimal' : 'numeric'}
        width="short"
        after={question.unit}
      />
      <Tick
        id={`${question.id}-${NOT_SURE}`}
        label={question.notSureLabel}
        of={question.label}
        checked={isNotSure}
        disabled={disabled}
        onChange={(checked) => onChoose(checked ? [NOT_SURE] : [])}
      />
    </>
  );
}
