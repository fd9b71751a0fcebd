import { describe, expect, test } from 'vitest';
import { tellLocalRules } from '#library/local-rules.ts';

const source = { document: 'policy', section: 'Table 1' };
const charging = {
  nightRateCounted: { choice: 'not-known', note: 'Ask.' },
  savingsCreditIgnored: { choice: 'not-known', note: 'Ask.' },
  minimumIncomeGuarantee: { note: 'Ask.' },
  standardDisabilityAllowance: { note: 'Ask.' },
} as const;

describe('what a council decides for itself', () => {
  test('is said to be not known where it is not, each with its note', () => {
    const rules = tellLocalRules(charging);
    expect(rules.map(({ choice }) => choice)).toEqual([undefined, undefined, undefined, undefined]);
    expect(rules.every(({ note }) => note === 'Ask.')).toBe(true);
  });

  test('is named as its choice where it is known', () => {
    const rules = tellLocalRules({
      nightRateCounted: { choice: 'no', note: '', source },
      savingsCreditIgnored: { choice: 'yes', note: '', source },
      minimumIncomeGuarantee: { amount: 260, note: '', source },
      standardDisabilityAllowance: { amount: 17.5, note: '', source },
    });
    expect(rules.map(({ choice }) => choice)).toEqual([
      'The council counts it as if it were the lower rate.',
      'The council leaves all of it out.',
      'The council leaves you £260 a week.',
      'Without receipts, the council takes off £17.50 a week.',
    ]);
  });

  test('says the opposite for the opposite choice', () => {
    const [night, savings] = tellLocalRules({
      ...charging,
      nightRateCounted: { choice: 'yes', note: '' },
      savingsCreditIgnored: { choice: 'no', note: '' },
    });
    expect([night?.choice, savings?.choice]).toEqual([
      'The council counts all of it.',
      'The council counts what is above the national allowance.',
    ]);
  });
});
