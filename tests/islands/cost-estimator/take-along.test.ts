import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormCodes } from '#domain/hand-over/form-code.ts';
import { readForm } from '#islands/cost-estimator/read-form.ts';
import { startForm, type FormState } from '#islands/cost-estimator/state.ts';
import { bringBack } from '#islands/cost-estimator/take/bring-back.ts';
import { formToCarry } from '#islands/cost-estimator/take/form-to-carry.ts';
import { tellAnswers } from '#islands/cost-estimator/take/tell-answers.ts';
import { SITE, TODAY } from './site.ts';

const codes = createFormCodes(formToCarry(SITE));
const filled = (values: Record<string, string>, place = 'both-ways'): FormState => {
  const state = startForm(SITE, place);
  return { ...state, values: { ...state.values, ...values } };
};
const TYPED = {
  'person-born-day': '20',
  'person-born-month': '4',
  'person-born-year': '1944',
  tenure: 'shared-ownership',
  'both-ways-rent': '145',
  'person-income-0': '£800 a month',
  'person-savings': 'about 9,000',
  'own-home': 'sell',
  'person-care': 'hours',
  'person-hours': '7',
  'council-tax': '1,144',
};

describe('a form that is taken along', () => {
  test('comes back to the same week', () => {
    const state = filled(TYPED);
    const { state: back } = bringBack(codes.write(state), 'link', SITE);
    if (!back) throw new Error('the form did not come back');
    expect(readForm(back, SITE, TODAY)).toEqual(readForm(state, SITE, TODAY));
  });

  test('comes back whatever was typed into any of its fields', () => {
    const ids = SITE.words.pages.flatMap(({ fields }) => fields.map(({ id }) => id));
    const typed = fc.dictionary(fc.constantFrom(...ids, 'both-ways-rent', 'person-income-1'), fc.string(), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(typed, (values) => {
        expect(bringBack(codes.write(filled(values)), 'link', SITE).state).toBeDefined();
      }),
    );
  });

  test.each(['', 'x', 'AAAA', codes.write(filled(TYPED)).slice(0, -1)])(
    'damaged, it is met with words: %s',
    (code) => {
      const { state, notice } = bringBack(code, 'file', SITE);
      expect(state).toBeUndefined();
      expect(notice.heading).toBe('We could not read the answers in this file.');
    },
  );

  test('is told in the file as a person reads it', () => {
    const told = tellAnswers(filled(TYPED), SITE);
    expect(told).toContainEqual({ label: 'The home', said: 'Both Ways' });
    expect(told).toContainEqual({ label: 'Rent', said: '145' });
    expect(told).toContainEqual({ label: 'State Pension', said: '£800 a month' });
    expect(told).toContainEqual({ label: 'Council tax for this home', said: '1,144 every year' });
    expect(told).toContainEqual({ label: 'Do you own a home now?', said: 'Yes, and I would sell it' });
  });
});
