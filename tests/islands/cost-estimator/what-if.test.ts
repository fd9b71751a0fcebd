import { describe, expect, test } from 'vitest';
import { readForm } from '#islands/cost-estimator/read-form.ts';
import { startForm, type FormState } from '#islands/cost-estimator/state.ts';
import { chosenWhatIfs, offeredWhatIfs, otherForm } from '#islands/cost-estimator/compare/what-if.ts';
import { SITE, TODAY } from './site.ts';

const form = (values: Record<string, string>, place = 'both-ways'): FormState => {
  const state = startForm(SITE, place);
  return { ...state, values: { ...state.values, ...values } };
};

describe('other weeks are offered', () => {
  test('where there is something to differ', () => {
    expect(offeredWhatIfs(form({}, 'rent-only'), SITE, TODAY)).toEqual(['other-home', 'present-home']);
    expect(
      offeredWhatIfs(form({ 'has-partner': 'yes', 'person-care': 'hours', 'own-home': 'sell' }), SITE, TODAY),
    ).toEqual(['other-home', 'other-tenure', 'more-care', 'alone', 'present-home', 'home-counts']);
  });

  test('and a choice that no longer is counts no more', () => {
    expect(chosenWhatIfs(form({ 'what-if': 'alone,present-home' }), SITE, TODAY)).toEqual(['present-home']);
  });
});

describe('another week', () => {
  const typed = { 'has-partner': 'yes', 'person-care': 'hours', 'person-hours': '7', 'what-if-hours': '14' };
  const other = (what: Parameters<typeof otherForm>[0], values: Record<string, string> = typed) =>
    readForm(otherForm(what, form(values), SITE), SITE, TODAY);

  test('differs in what was asked, and in nothing else', () => {
    expect(other('alone').situation.partner).toBeUndefined();
    expect(other('more-care').situation.care).toMatchObject({ hours: 14 });
    expect(other('other-tenure').situation.home.tenure).toBe('shared-ownership');
    expect(other('other-home', { ...typed, 'what-if-home': 'rent-only' }).found?.scheme.name).toBe(
      'Rent Only',
    );
    expect(other('present-home').found).toBeUndefined();
  });

  test('leaves what was typed as it is', () => {
    const state = form(typed);
    otherForm('alone', state, SITE);
    expect(state).toEqual(form(typed));
  });
});
