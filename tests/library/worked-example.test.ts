import { describe, expect, test } from 'vitest';
import { toWorkedExample } from '#library/worked-example.ts';
import type { Case } from '#schemas/case-file.ts';
import { RATES } from './site-rates.ts';

const example = (
  given: Record<string, unknown>,
  expected: Record<string, unknown> = { 'care.charge': 0 },
): Case => ({
  name: 'Someone',
  source: 'A council, 2026/27',
  given: { on: '2026-11-02', person: { born: '1944-04-20' }, ...given },
  expect: expected,
});
const groupOf = (given: Record<string, unknown>) => toWorkedExample(example(given), RATES).group;

describe('a worked example', () => {
  test('puts what was published beside what comes out here', () => {
    const { results } = toWorkedExample(
      example({}, { 'pensionCredit.guarantee': 238, 'care.fullCost': false, 'partnerCare.charge': null }),
      RATES,
    );
    expect(results).toEqual([
      { label: 'Guarantee Credit', published: '£238.00', ours: '£238.00', isSame: true },
      { label: 'Pays in full for care', published: 'No', ours: 'No', isSame: true },
      { label: 'The partner: what to pay for care', published: 'None', ours: 'None', isSame: true },
    ]);
  });

  test('says so when the two are not the same', () => {
    const { results } = toWorkedExample(example({}, { 'pensionCredit.guarantee': 237.99 }), RATES);
    expect(results).toMatchObject([{ published: '£237.99', ours: '£238.00', isSame: false }]);
  });

  test('has the working of its lines, and the day whose figures hold', () => {
    const { on, steps } = toWorkedExample(example({}), RATES);
    expect(on).toBe('2026-11-02');
    expect(steps.map(({ id }) => id)).toContain('pensionCredit.guarantee');
    expect(steps.filter(({ id }) => id.startsWith('totals.'))).toEqual([]);
  });

  test('stands with others like it', () => {
    expect(groupOf({ partner: { born: '1944-04-20' } })).toBe('couples');
    expect(groupOf({ person: { born: '1984-04-20' } })).toBe('younger');
    expect(groupOf({ home: { tenure: 'lease', charges: [] } })).toBe('buying');
    expect(groupOf({ person: { born: '1944-04-20', capital: 10_000.01 } })).toBe('savings');
    expect(groupOf({ person: { born: '1944-04-20', capital: 10_000 } })).toBe('alone');
  });
});
