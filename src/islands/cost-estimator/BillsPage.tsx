import { AmountField } from './AmountField.tsx';
import type { PageProps } from './page-props.ts';
import { findScheme } from './props.ts';

/** Council tax, and what the reader spends on food and bills. */
export function BillsPage({ state, change, field, site }: PageProps) {
  const note = findScheme(site.areas, state.place)?.scheme.councilTaxNote;
  return (
    <>
      <AmountField
        {...field('council-tax')}
        label="Council tax for this home"
        hint={note ?? 'After any discount for living alone. Ask the council how much it is for this home.'}
        value={state.councilTax}
        onValue={(values) =>
          change({ type: 'fill', values: { councilTax: { ...state.councilTax, ...values } } })
        }
      />
      <AmountField
        {...field('other-costs')}
        label="Your own food, clothes and bills"
        hint="A rough amount will do. Leave out what you filled in before."
        value={state.otherCosts}
        onValue={(values) =>
          change({ type: 'fill', values: { otherCosts: { ...state.otherCosts, ...values } } })
        }
      />
    </>
  );
}
