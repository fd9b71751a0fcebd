import { Field, type FieldProps } from './Field.tsx';

/** A box for an amount in pounds, with the sign before it. `readMoney` reads what is typed. */
export function MoneyField(props: Omit<FieldProps, 'inputMode' | 'before' | 'width'>) {
  return <Field {...props} before="£" inputMode="decimal" width="medium" />;
}
