import { ChoiceGroup } from '#islands/form/ChoiceGroup.tsx';
import { DateField } from '#islands/form/DateField.tsx';
import { Details } from '#islands/form/Details.tsx';
import { Field } from '#islands/form/Field.tsx';
import type { Choice } from '#islands/form/SelectField.tsx';
import { Tick } from '#islands/form/Tick.tsx';
import { Amount, AmountField } from './AmountField.tsx';
import { ChargeField } from './ChargeField.tsx';
import { chosenScheme, tenuresOf, typedDate } from './facts.ts';
import type { FieldSpec } from './form-spec.ts';
import { IncomeRows } from './IncomeRows.tsx';
import { putFigures } from './put-figures.ts';
import { errorOf, fill, type FormPart, type ScreenProps } from './screen-props.ts';
import { ELSEWHERE, valueOf } from './state.ts';

/** The answers to choose from: as the field gives them, or the homes and the tenures that there are. */
function optionsOf(
  { kind, options = [] }: FieldSpec,
  { site, state }: ScreenProps,
): readonly Choice<string>[] {
  if (kind === 'place')
    return [
      ...site.areas.flatMap(({ schemes }) =>
        schemes.map(({ id, name, place }) => ({ value: id, label: `${name}, ${place}` })),
      ),
      { value: ELSEWHERE, label: 'Another place' },
    ];
  if (kind === 'tenure')
    return tenuresOf(chosenScheme(state, site.areas)).map((value) => ({
      value,
      label: site.words.tenures[value],
    }));
  return options;
}

/** One field of a page, by its kind. */
export function FormField({ form, spec }: FormPart & { readonly spec: FieldSpec }) {
  const { state, site, today } = form;
  const { id, kind } = spec;
  const label = putFigures(spec.label, site.rates, today);
  const hint = spec.hint && putFigures(spec.hint, site.rates, today);
  const value = valueOf(state, id);
  const put = (to: string): void => fill(form, id, to);
  const error = errorOf(form, id);
  switch (kind) {
    case 'text':
      return <p>{label}</p>;
    case 'heading':
      return <h3>{label}</h3>;
    case 'callout':
      return <p class="callout callout-ask">{label}</p>;
    case 'details':
    case 'note': {
      const words = kind === 'note' ? chosenScheme(state, site.areas)?.scheme.notes[id] : hint;
      if (!words) return null;
      return (
        <Details summary={label}>
          <p>{words}</p>
        </Details>
      );
    }
    case 'charge':
      return <ChargeField form={form} lineId={id} />;
    case 'incomes':
      return <IncomeRows form={form} label={label} who={id === 'partner-incomes' ? 'partner' : 'person'} />;
    case 'date':
      return (
        <DateField
          id={id}
          label={label}
          hint={hint}
          error={error}
          value={typedDate(state, id)}
          isBirthday={id === 'person-born'}
          onPart={(part, to) => fill(form, `${id}-${part}`, to)}
        />
      );
    case 'money':
      return <Amount form={form} id={id} label={label} hint={hint} />;
    case 'amount':
      return <AmountField form={form} id={id} label={label} hint={hint} />;
    case 'number':
      return (
        <Field
          id={id}
          label={label}
          hint={hint}
          error={error}
          inputMode="decimal"
          width="short"
          value={value}
          onValue={put}
        />
      );
    case 'tick':
      return (
        <Tick
          id={id}
          label={label}
          checked={value === 'yes'}
          onChange={(checked) => put(checked ? 'yes' : '')}
        />
      );
    case 'many':
      return (
        <ChoiceGroup<string>
          id={id}
          label={label}
          hint={hint}
          error={error}
          kind="many"
          options={optionsOf(spec, form)}
          chosen={value.split(',')}
          onChoose={(chosen) => put(chosen.join(','))}
        />
      );
    case 'one':
    case 'place':
    case 'tenure':
      return (
        <ChoiceGroup<string>
          id={id}
          label={label}
          hint={hint}
          error={error}
          kind="one"
          options={optionsOf(spec, form)}
          chosen={value}
          onChoose={put}
        />
      );
    default:
      return kind satisfies never;
  }
}
