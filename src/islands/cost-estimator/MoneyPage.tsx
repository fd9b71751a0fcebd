import { isOfPensionAge } from '#domain/costs/pension-age.ts';
import { focusSoon } from '#islands/form/focus-soon.ts';
import { readDateOfBirth } from '#islands/form/read-date.ts';
import { SelectField } from '#islands/form/SelectField.tsx';
import { AmountField } from './AmountField.tsx';
import type { PageProps } from './page-props.ts';
import { incomeId } from './read-person.ts';
import type { TypedAmount, Who } from './state.ts';
import { INCOME_CHOICES, WHO } from './words.ts';

/** The rows of money that one person has coming in. */
function Incomes({ who, state, change, field }: PageProps & { readonly who: Who }) {
  const { incomes } = state[who];
  const addId = `${who}-add-income`;
  return (
    <>
      {incomes.map((income, row) => {
        const id = incomeId(who, row);
        const name = INCOME_CHOICES.find(({ value }) => value === income.kind)?.label ?? '';
        return (
          <fieldset class="income" key={row}>
            <legend>
              {WHO[who].Their} money, row {row + 1}
            </legend>
            <SelectField
              {...field(`${id}-kind`)}
              label="What it is"
              value={income.kind}
              options={INCOME_CHOICES}
              onValue={(kind) => change({ type: 'fillIncome', who, row, values: { kind } })}
            />
            <AmountField
              {...field(id)}
              label="Amount after tax"
              value={income}
              onValue={(values) => change({ type: 'fillIncome', who, row, values })}
            />
            <button
              class="button button-quiet"
              type="button"
              onClick={() => {
                change({ type: 'removeIncome', who, row });
                focusSoon(addId);
              }}
            >
              Remove<span class="visually-hidden"> row {row + 1}</span>
              {name && `: ${name}`}
            </button>
          </fieldset>
        );
      })}
      <button
        class="button button-quiet"
        type="button"
        id={addId}
        onClick={() => {
          change({ type: 'addIncome', who });
          focusSoon(`${incomeId(who, incomes.length)}-kind`);
        }}
      >
        Add a row to {WHO[who].their} money
      </button>
    </>
  );
}

const AWARDS = [
  { key: 'guaranteeCredit', id: 'guarantee-credit', label: 'Pension Credit: Guarantee Credit' },
  { key: 'savingsCredit', id: 'savings-credit', label: 'Pension Credit: Savings Credit' },
  { key: 'housingBenefit', id: 'housing-benefit', label: 'Housing Benefit' },
  { key: 'councilTaxReduction', id: 'council-tax-reduction', label: 'Council Tax Reduction' },
] as const;

/** Money coming in, and benefits whose amount is known already. */
export function MoneyPage(props: PageProps) {
  const { state, change, field, today } = props;
  const hasPartner = state.hasPartner === 'yes';
  const isWorkingAge = (who: Who): boolean => {
    const born = readDateOfBirth(state[who].born, '', today);
    return born.kind === 'value' && !isOfPensionAge(born.value, today);
  };
  const mixed = isWorkingAge('person') || (hasPartner && isWorkingAge('partner'));
  return (
    <>
      <p>Type what reaches the bank, after tax. Leave a row empty if it is not yours.</p>
      <Incomes {...props} who="person" />
      {hasPartner && (
        <>
          <h3>Your partner’s money</h3>
          <Incomes {...props} who="partner" />
        </>
      )}
      <h3>Help you get already</h3>
      {mixed ? (
        <p class="callout callout-ask">
          One of you is under pension age. We do not work out Housing Benefit, Council Tax Reduction or
          Pension Credit then. Type what you get, or what your benefits office says you would get.
        </p>
      ) : (
        <p>
          Leave these empty and we work out what they may be. If you know what you would get in the new home,
          type it here.
        </p>
      )}
      {AWARDS.map(({ key, id, label }) => (
        <AmountField
          {...field(id)}
          key={key}
          label={label}
          value={state[key]}
          onValue={(values: Partial<TypedAmount>) =>
            change({ type: 'fill', values: { [key]: { ...state[key], ...values } } })
          }
        />
      ))}
    </>
  );
}
