import type { ComponentChildren } from 'preact';
import { formatMoney, toWeekly } from '#domain/money.ts';
import { AloneToHear } from '#islands/form/AloneToHear.tsx';
import { MoneyField } from '#islands/form/MoneyField.tsx';
import { readMoney } from '#islands/form/read-money.ts';
import { SelectField } from '#islands/form/SelectField.tsx';
import type { TypedAmount } from './state.ts';
import { PERIOD_CHOICES, PERIOD_WORDS } from './words.ts';

interface OftenProps {
  readonly id: string;
  /** What is paid so often, for those who hear the label alone. */
  readonly of: string;
  readonly often: TypedAmount['often'];
  readonly onOften: (often: TypedAmount['often']) => void;
}

/** How often an amount is paid. */
export function OftenField({ id, of, often, onOften }: OftenProps) {
  const label = (
    <>
      How often
      <AloneToHear of={of} />
    </>
  );
  return (
    <SelectField id={`${id}-often`} label={label} value={often} options={PERIOD_CHOICES} onValue={onOften} />
  );
}

/** What an amount comes to in a week, when it is paid less often. Nothing while it cannot be read. */
export function InAWeek({ amount, often }: TypedAmount) {
  const read = readMoney(amount, '');
  if (often === 'week' || read.kind !== 'value') return null;
  return (
    <p class="in-a-week">
      {formatMoney(read.value)} {PERIOD_WORDS[often]} is{' '}
      <strong>{formatMoney(toWeekly(read.value, often))} a week</strong>.
    </p>
  );
}

interface AmountFieldProps {
  readonly id: string;
  readonly error: string | undefined;
  readonly label: string;
  /** What the amount is for, when the label alone does not say it. */
  readonly of?: string | undefined;
  readonly hint?: ComponentChildren;
  readonly value: TypedAmount;
  readonly onValue: (values: Partial<TypedAmount>) => void;
}

/** An amount and how often it is paid, with what that is in a week. */
export function AmountField({ id, error, label, of, hint, value, onValue }: AmountFieldProps) {
  const fullLabel = of ? (
    <>
      {label}
      <AloneToHear of={of} />
    </>
  ) : (
    label
  );
  return (
    <div class="amount-field">
      <div class="side-by-side">
        <MoneyField
          id={id}
          error={error}
          label={fullLabel}
          hint={hint}
          value={value.amount}
          onValue={(amount) => onValue({ amount })}
        />
        <OftenField id={id} of={of ?? label} often={value.often} onOften={(often) => onValue({ often })} />
      </div>
      <InAWeek {...value} />
    </div>
  );
}
