import { formatMoney, toPence } from '#domain/money.ts';
import { rateOn } from '#domain/rates/rate-on.ts';
import { Details } from '#islands/form/Details.tsx';
import { MoneyField } from '#islands/form/MoneyField.tsx';
import type { PageProps } from './page-props.ts';
import type { Who } from './state.ts';
import { WHO } from './words.ts';

/** Savings: each person's own, and half each of what is joint. */
export function SavingsPage({ state, change, field, site, today }: PageProps) {
  const limit = formatMoney(toPence(rateOn(site.rates, 'upperCapitalLimit', today).value));
  const hasPartner = state.hasPartner === 'yes';
  const own = (who: Who) => (
    <MoneyField
      {...field(`${who}-savings`)}
      label={`${WHO[who].Their} own savings`}
      hint="Money in the bank, ISAs, Premium Bonds, shares. The whole sum, not a week’s."
      value={state[who].savings}
      onValue={(savings) => change({ type: 'fillPerson', who, values: { savings } })}
    />
  );
  return (
    <>
      <p>With more than {limit} of your own, you pay for all of your care.</p>
      {own('person')}
      {hasPartner && own('partner')}
      <MoneyField
        {...field('joint-savings')}
        label={
          hasPartner
            ? 'Savings you and your partner hold together'
            : 'Savings you hold together with someone else'
        }
        hint={hasPartner ? 'We count half for each of you.' : 'We count half as yours.'}
        value={state.jointSavings}
        onValue={(jointSavings) => change({ type: 'fill', values: { jointSavings } })}
      />
      <Details summary="Does a house count?">
        <p>
          The home you live in does not count for your care. A house you move out of can count. Money from its
          sale can count too. Ask the council before you move. If it counts, add its value here.
        </p>
      </Details>
    </>
  );
}
