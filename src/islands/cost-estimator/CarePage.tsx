import { formatMoney, toPence } from '#domain/money.ts';
import { rateOn } from '#domain/rates/rate-on.ts';
import { ChoiceGroup } from '#islands/form/ChoiceGroup.tsx';
import { Field } from '#islands/form/Field.tsx';
import { MoneyField } from '#islands/form/MoneyField.tsx';
import { AmountField } from './AmountField.tsx';
import type { PageProps } from './page-props.ts';
import { findScheme } from './props.ts';
import type { TypedCare, Who } from './state.ts';
import { WHO } from './words.ts';

const HOW = [
  { value: 'hours', label: 'I know the hours a week' },
  { value: 'weekly', label: 'I know what the care costs a week' },
  { value: 'none', label: 'No care is needed' },
] as const;

const ARRANGERS = [
  { value: 'council', label: 'The council' },
  { value: 'self', label: 'I would arrange it and pay the care firm' },
] as const;

/** One person's care and the costs that a disability brings. */
function CareFields({ who, state, change, field, site, today }: PageProps & { readonly who: Who }) {
  const { care, disabilityCosts } = state[who];
  const { they, their, Their } = WHO[who];
  const price = formatMoney(toPence(rateOn(site.rates, 'homecareMinimumPriceAnHour', today).value));
  const fill = (values: Partial<TypedCare>) => change({ type: 'fillCare', who, values });
  return (
    <>
      <ChoiceGroup
        {...field(`${who}-care`)}
        kind="one"
        label={`How much care would ${they} have?`}
        options={HOW}
        chosen={care.how}
        onChoose={(how) => fill({ how })}
      />
      {care.how === 'hours' && (
        <>
          <Field
            {...field(`${who}-hours`)}
            label={`Hours of ${their} care a week`}
            inputMode="decimal"
            width="short"
            value={care.hours}
            onValue={(hours) => fill({ hours })}
          />
          <MoneyField
            {...field(`${who}-hourly-rate`)}
            label={`Price of an hour of ${their} care`}
            hint={`Ask the council. If you leave it empty, we use ${price}: the lowest that the Homecare Association says care firms need.`}
            value={care.hourlyRate}
            onValue={(hourlyRate) => fill({ hourlyRate })}
          />
        </>
      )}
      {care.how === 'weekly' && (
        <MoneyField
          {...field(`${who}-weekly-cost`)}
          label={`Full cost of ${their} care a week`}
          hint="Before the council pays any of it."
          value={care.weeklyCost}
          onValue={(weeklyCost) => fill({ weeklyCost })}
        />
      )}
      {(care.how === 'hours' || care.how === 'weekly') && (
        <ChoiceGroup
          {...field(`${who}-arranged-by`)}
          kind="one"
          label={`Who would arrange ${their} care?`}
          hint="If the council arranges it, it looks at your money and may pay part."
          options={ARRANGERS}
          chosen={care.arrangedBy}
          onChoose={(arrangedBy) => fill({ arrangedBy })}
        />
      )}
      <AmountField
        {...field(`${who}-disability-costs`)}
        label={`${Their} costs because of a disability or illness`}
        hint="Extra heating, washing, special food, a cleaner. The council leaves you money for these."
        value={disabilityCosts}
        onValue={(values) =>
          change({ type: 'fillPerson', who, values: { disabilityCosts: { ...disabilityCosts, ...values } } })
        }
      />
    </>
  );
}

/** The care that is planned, for one person or for two. */
export function CarePage(props: PageProps) {
  const note = findScheme(props.site.areas, props.state.place)?.scheme.careNote;
  return (
    <>
      {note && <p class="callout callout-old">{note}</p>}
      <CareFields {...props} who="person" />
      {props.state.hasPartner === 'yes' && (
        <>
          <h3>Your partner’s care</h3>
          <CareFields {...props} who="partner" />
        </>
      )}
    </>
  );
}
