import { describe, expect, it } from 'vitest';
import { partsOf, sectionOf } from '#domain/coverage/section-of.ts';

const section = (name: string, ...alsoCited: string[]) => ({ section: name, alsoCited });
const LIST = [
  section('Section 2'),
  section('Section 2, 5.4 Personal budgets'),
  section('Frequently Asked Questions', 'Frequently asked question'),
  section('I don’t have care needs'),
];
const meant = (cited: string) => sectionOf(cited, LIST)?.section;

describe('the section that a citation means', () => {
  it('is the one whose name it begins with, and whatever follows', () => {
    expect(meant('Section 2, 3.0 Extra care')).toBe('Section 2');
    expect(meant('Section 2')).toBe('Section 2');
  });

  it('is the longest name, when one stands inside another', () => {
    expect(meant('Section 2, 5.4 Personal budgets, 5.4.3')).toBe('Section 2, 5.4 Personal budgets');
  });

  it('is not one whose name goes on: section 2 is not section 20', () => {
    expect(meant('Section 20')).toBeUndefined();
  });

  it('is found by another name that citations use', () => {
    expect(meant('Frequently asked question 2')).toBe('Frequently Asked Questions');
  });

  it('does not hang on capitals, or on how a comma above is written', () => {
    expect(meant("i don't have care needs, can I still come?")).toBe('I don’t have care needs');
  });

  it('is none when the list has no such section', () => {
    expect(meant('Contact details')).toBeUndefined();
  });
});

it('takes two parts in one citation apart', () => {
  expect(partsOf('Meals; Rent')).toEqual(['Meals', 'Rent']);
});
