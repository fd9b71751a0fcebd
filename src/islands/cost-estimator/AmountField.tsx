import { formatMoney, toWeekly } from '#domain/money.ts';
import { AloneToHear } from '#islands/form/AloneToHear.tsx';
import { MoneyField } from '#islands/form/MoneyField.tsx';
import { readMoney } from '#islands/form/read-money.ts';
import { SelectField } from '#islands/form/SelectField.tsx';
import { oftenOf } from './reader.ts';
import { errorOf, fill, type FormPart } from './screen-props.ts';
import { valueOf } from './state.ts';

interface AmountProps extends FormPart {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** A box for an amount, tied to the form. */
export function Amount({ form, id, label, hint }: AmountProps) {
  return (
    <MoneyField
      id={id}
      label={label}
      hint={hint}
      error={errorOf(form, id)}
      value={valueOf(form.state, id)}
      onValue={(value) => fill(form, id, value)}
    />
  );
}

/** How often an amount is paid. `of` says which, where nothing around it does. */
export function Often({
  form,
  id,
  of,
}: FormPart & { readonly id: string; readonly of?: string | undefined }) {
  return (
    <SelectField
      id={`${id}-often`}
      label={<>How often{of && <AloneToHear of={of} />}</>}
      value={oftenOf(form.state, id)}
      options={form.site.words.often}
      onValue={(value) => fill(form, `${id}-often`, value)}
    />
  );
}

/** What an amount comes to in a week, when it is paid less often: said as soon as it is known. */
export function InAWeek({ form, id, often }: FormPart & { readonly id: string; readonly often: string }) {
  const { state, site } = form;
  const period = oftenOf(state, often);
  const read = readMoney(valueOf(state, id));
  return (
    <p class="in-a-week" role="status">
      {period !== 'week' && read.kind === 'value' && (
        <>
          {formatMoney(read.value)} {site.words.often.find(({ value }) => value === period)?.label} is{' '}
          <strong>{formatMoney(toWeekly(read.value, period))} a week</strong>.
        </>
      )}
    </p>
  );
}

/** An amount and how often it is paid, with what that is in a week. `isInGroup`: the group says what for. */
export function AmountField({
  form,
  id,
  label,
  hint,
  isInGroup,
}: AmountProps & { readonly isInGroup?: boolean }) {
  return (
    <>
      <div class="side-by-side">
        <Amount form={form} id={id} label={label} hint={hint} />
        <Often form={form} id={id} of={isInGroup ? undefined : label} />
      </div>
      <InAWeek form={form} id={id} often={id} />
    </>
  );
}
