import { describe, expect, test } from 'vitest';
import {
  changeForm,
  chargeId,
  incomeId,
  nextRow,
  startForm,
  valueOf,
  type FormAction,
  type FormState,
} from '#islands/cost-estimator/state.ts';
import { SITE } from './site.ts';

const start = (place = ''): FormState => startForm(SITE, place);
const after = (state: FormState, ...actions: FormAction[]): FormState => actions.reduce(changeForm, state);
const fill = (id: string, value: string): FormAction => ({ type: 'fill', id, value });
const chargeIn = (state: FormState, line: string): string => valueOf(state, chargeId(state, line));

describe('the form starts', () => {
  test('with the scheme that the address names', () => {
    expect(valueOf(start('both-ways'), 'place')).toBe('both-ways');
  });

  test.each(['', 'nowhere', '__proto__', 'constructor'])('with no home chosen for the name "%s"', (place) => {
    expect(valueOf(start(place), 'place')).toBe('');
  });

  test('with what a scheme publishes filled in, and the rest empty', () => {
    const state = start('both-ways');
    expect(chargeIn(state, 'wellbeing')).toBe('12.50');
    expect(valueOf(state, `${chargeId(state, 'water')}-range`)).toBe('yes');
    expect(valueOf(state, `${chargeId(state, 'water')}-from`)).toBe('4.00');
    expect(valueOf(state, `${chargeId(state, 'water')}-to`)).toBe('6.00');
    expect(chargeIn(state, 'rent')).toBe('');
  });
});

describe('looking at another home and coming back', () => {
  test('loses no charge, and mixes none up', () => {
    const first = start('both-ways');
    const here = after(first, fill(chargeId(first, 'rent'), '145'));
    const away = after(here, fill('place', 'elsewhere'));
    expect(chargeIn(away, 'rent')).toBe('');
    const back = after(away, fill(chargeId(away, 'rent'), '99'), fill('place', 'both-ways'));
    expect(chargeIn(back, 'rent')).toBe('145');
    expect(chargeIn(after(back, fill('place', 'elsewhere')), 'rent')).toBe('99');
  });

  test('keeps a published amount as the reader changed it', () => {
    const first = start('both-ways');
    const state = after(
      first,
      fill(chargeId(first, 'wellbeing'), '15'),
      fill('place', 'elsewhere'),
      fill('place', 'both-ways'),
    );
    expect(chargeIn(state, 'wellbeing')).toBe('15');
  });

  test('keeps charges typed before any home was chosen for another place', () => {
    const state = after(start(), fill(chargeId(start(), 'rent'), '120'), fill('place', 'elsewhere'));
    expect(chargeIn(state, 'rent')).toBe('120');
  });
});

describe('rows of money coming in', () => {
  test('a new row is empty and changes nothing else', () => {
    const state = after(start(), fill(incomeId('person', 0), '739.60'), { type: 'addRow', who: 'person' });
    expect(state.rows.person).toEqual([0, 1, 2, 3]);
    expect(state.rows.partner).toEqual([0, 1, 2]);
    expect(valueOf(state, incomeId('person', 0))).toBe('739.60');
    expect(valueOf(state, incomeId('person', 3))).toBe('');
  });

  test('removing a row keeps the rows around it', () => {
    const state = after(start(), fill(incomeId('partner', 0), '1'), fill(incomeId('partner', 2), '3'), {
      type: 'removeRow',
      who: 'partner',
      row: 1,
    });
    expect(state.rows.partner.map((row) => valueOf(state, incomeId('partner', row)))).toEqual(['1', '3']);
  });

  test('a row that comes after a removed one is empty', () => {
    const state = after(
      start(),
      fill(incomeId('person', 2), '114.60'),
      { type: 'removeRow', who: 'person', row: 2 },
      { type: 'addRow', who: 'person' },
    );
    expect(nextRow(state, 'person')).toBe(3);
    expect(valueOf(state, incomeId('person', 2))).toBe('');
    expect(valueOf(state, `${incomeId('person', 2)}-kind`)).toBe('');
  });

  test('removing row 1 leaves row 10 alone', () => {
    const many = Array.from({ length: 8 }, (): FormAction => ({ type: 'addRow', who: 'person' }));
    const state = after(start(), ...many, fill(incomeId('person', 10), '5'), {
      type: 'removeRow',
      who: 'person',
      row: 1,
    });
    expect(valueOf(state, incomeId('person', 10))).toBe('5');
  });

  test('all rows can go, and come again', () => {
    const none = [0, 1, 2].map((row): FormAction => ({ type: 'removeRow', who: 'person', row }));
    expect(after(start(), ...none).rows.person).toEqual([]);
    expect(after(start(), ...none, { type: 'addRow', who: 'person' }).rows.person).toEqual([0]);
  });
});

test('changing how the result is shown changes no answer', () => {
  const state = start('both-ways');
  expect(changeForm(state, { type: 'view', view: 'month' })).toEqual({ ...state, view: 'month' });
});
