import { AloneToHear } from '#islands/form/AloneToHear.tsx';
import { SelectField } from '#islands/form/SelectField.tsx';
import { AmountField } from './AmountField.tsx';
import type { Who } from './form-spec.ts';
import { errorOf, fill, type FormPart } from './screen-props.ts';
import { incomeId, nextRow, valueOf } from './state.ts';

/** The screen is drawn at once when the state changes, so a new row can take the focus. */
const focusOn = (id: string): void => document.getElementById(id)?.focus();

/** The rows of money that one person has coming in. */
export function IncomeRows({ form, who, label }: FormPart & { readonly who: Who; readonly label: string }) {
  const { state, change, site } = form;
  const addId = `${who}-add-income`;
  const add = (): void => {
    change({ type: 'addRow', who });
    focusOn(`${incomeId(who, nextRow(state, who))}-kind`);
  };
  return (
    <>
      {state.rows[who].map((row, index) => {
        const id = incomeId(who, row);
        const kindId = `${id}-kind`;
        const kind =
          site.words.incomes.find(({ value }) => value === valueOf(state, kindId)) ?? site.words.incomes[0];
        const name = `${label}, row ${index + 1}`;
        return (
          <fieldset class="income" key={row}>
            <legend>{name}</legend>
            <SelectField
              id={kindId}
              label="What it is"
              error={errorOf(form, kindId)}
              value={kind?.value ?? ''}
              options={site.words.incomes}
              onValue={(value) => fill(form, kindId, value)}
            />
            <AmountField form={form} id={id} label="Amount after tax" isInGroup />
            <button
              class="button button-quiet"
              type="button"
              onClick={() => {
                change({ type: 'removeRow', who, row });
                focusOn(addId);
              }}
            >
              Remove this row
              <AloneToHear of={name} />
            </button>
          </fieldset>
        );
      })}
      <p>
        <button class="button button-quiet" type="button" id={addId} onClick={add}>
          Add a row
          <AloneToHear of={label} />
        </button>
      </p>
    </>
  );
}
