import { describe, expect, test } from 'vitest';
import {
  changeForm,
  chargeOf,
  ELSEWHERE,
  EMPTY_FORM,
  type FormAction,
  type FormState,
} from '#islands/cost-estimator/state.ts';

const after = (...actions: FormAction[]): FormState => actions.reduce(changeForm, EMPTY_FORM);
const atlas: FormAction = {
  type: 'choosePlace',
  place: 'atlas-place',
  known: { wellbeing: { amount: '12.50' } },
};

describe('choosing a home', () => {
  test('fills in the amounts that the scheme publishes, and leaves the rest empty', () => {
    const state = after(atlas);
    expect(chargeOf(state, 'wellbeing').amount).toBe('12.50');
    expect(chargeOf(state, 'rent').amount).toBe('');
  });

  test('a known amount that was changed stays changed when the home is chosen again', () => {
    const state = after(
      atlas,
      { type: 'fillCharge', line: 'wellbeing', values: { amount: '15' } },
      { type: 'choosePlace', place: ELSEWHERE, known: {} },
      atlas,
    );
    expect(chargeOf(state, 'wellbeing').amount).toBe('15');
  });

  test('looking at another home and coming back loses no charge', () => {
    const rent = (amount: string): FormAction => ({ type: 'fillCharge', line: 'rent', values: { amount } });
    const away = after(atlas, rent('145'), { type: 'choosePlace', place: ELSEWHERE, known: {} }, rent('99'));
    expect(chargeOf(away, 'rent').amount).toBe('99');
    expect(chargeOf(changeForm(away, atlas), 'rent').amount).toBe('145');
  });

  test('charges typed before any home was chosen belong to another place', () => {
    const state = after(
      { type: 'fillCharge', line: 'rent', values: { amount: '120' } },
      { type: 'choosePlace', place: ELSEWHERE, known: {} },
    );
    expect(chargeOf(state, 'rent').amount).toBe('120');
  });
});

test('a charge keeps its single amount while a range is given, and the other way round', () => {
  const state = after(
    atlas,
    { type: 'fillCharge', line: 'rent', values: { amount: '145' } },
    { type: 'fillCharge', line: 'rent', values: { isRange: true, from: '130', to: '160' } },
    { type: 'fillCharge', line: 'rent', values: { isRange: false } },
  );
  expect(chargeOf(state, 'rent')).toMatchObject({ amount: '145', from: '130', to: '160', isRange: false });
});

describe('money coming in', () => {
  test('a new row is empty and changes nothing else', () => {
    const state = after(
      { type: 'fillIncome', who: 'person', row: 0, values: { amount: '739.60' } },
      { type: 'addIncome', who: 'person' },
    );
    expect(state.person.incomes[0]?.amount).toBe('739.60');
    expect(state.person.incomes.at(-1)).toEqual({ kind: '', amount: '', often: 'week' });
    expect(state.partner).toEqual(EMPTY_FORM.partner);
  });

  test('removing a row keeps the rows around it', () => {
    const state = after(
      { type: 'fillIncome', who: 'partner', row: 0, values: { amount: '1' } },
      { type: 'fillIncome', who: 'partner', row: 2, values: { amount: '3' } },
      { type: 'removeIncome', who: 'partner', row: 1 },
    );
    expect(state.partner.incomes.map(({ amount }) => amount)).toEqual(['1', '3']);
  });

  test('a row that is not there changes nothing', () => {
    const state = after({ type: 'fillIncome', who: 'person', row: 99, values: { amount: '1' } });
    expect(state.person.incomes).toEqual(EMPTY_FORM.person.incomes);
  });
});

test('what is said of a partner stays when the partner is taken out and put back', () => {
  const state = after(
    { type: 'fill', values: { hasPartner: 'yes' } },
    { type: 'fillPerson', who: 'partner', values: { savings: '7,000' } },
    { type: 'fillCare', who: 'partner', values: { how: 'hours', hours: '3' } },
    { type: 'fill', values: { hasPartner: 'no' } },
    { type: 'fill', values: { hasPartner: 'yes' } },
  );
  expect(state.partner.savings).toBe('7,000');
  expect(state.partner.care.hours).toBe('3');
});
