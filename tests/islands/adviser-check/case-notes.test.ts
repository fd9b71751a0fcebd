import { describe, expect, test } from 'vitest';
import { writeCaseNotes } from '#islands/adviser-check/case-notes.ts';
import { readForAdviser } from '#islands/adviser-check/state.ts';
import { pointsOf } from '#islands/eligibility-check/points.ts';
import { checkPathway } from '#domain/eligibility/check-pathway.ts';
import { NOT_SURE, type Answers } from '#domain/eligibility/types.ts';
import { PATHWAYS, pathwayInContent, type PathwayInContent } from '../../content/pathway-files.ts';

const DAY = '24 November 2026';

/** The notes about someone who gave these answers. */
function notesOn(
  { asWritten, schemes, area }: PathwayInContent,
  answers: Answers,
  state = { reference: '', atHand: [] as string[] },
): string {
  const pathway = readForAdviser(asWritten);
  const result = checkPathway(pathway, answers, schemes);
  const shown = schemes.map((scheme) => ({
    ...scheme,
    name: `Home ${scheme.id}`,
    place: 'Chatham',
    href: '/',
  }));
  const contacts = area.contacts.map(({ id, name, phones }) => ({ id, name, phones }));
  const points = pointsOf(pathway, answers, result);
  return writeCaseNotes({ pathway, schemes: shown, contacts, answers, result, points, state }, DAY);
}

describe('the notes', () => {
  const medway = pathwayInContent('medway-extra-care');
  const notes = notesOn(
    medway,
    { age: 54, impairment: NOT_SURE, careHours: 4 },
    { reference: ' Case 12 ', atHand: ['The applicant’s care plan, if there is one.'] },
  );
  const lines = notes.split('\n');

  test('begin with the check, the reference, the day and that it is only a guide', () => {
    expect(lines.slice(0, 4)).toEqual([
      'Extra care in Medway',
      'Reference: Case 12',
      'Made on 24 November 2026.',
      'This is only a guide. The council decides.',
    ]);
  });

  test('leave out a reference that was not given', () => {
    expect(notesOn(medway, {})).not.toContain('Reference');
  });

  test('tell each point with its state, its reason, what to do, whom to ring, the rule and its date', () => {
    const start = lines.indexOf('AGE: Does not seem to fit');
    expect(lines.slice(start + 1, start + 5)).toEqual([
      'These homes are for people over 55. The answer: 54 years old.',
      expect.stringMatching(
        /^To do: Ring and ask when the applicant can apply.*\(Access and Information Team.*01634 334466.*\)$/,
      ),
      expect.stringMatching(/^Rule: Over 55 fits\./),
      expect.stringMatching(/^From: .*October 2017 \(.*\)\.$/),
    ]);
  });

  test('say what is not answered, and give no advice on it', () => {
    const start = lines.indexOf('THE TENANCY: Not clear yet');
    expect(lines[start + 1]).toBe('Some of this is not answered yet.');
    expect(lines[start + 2]).toMatch(/^Rule: /);
  });

  test('tell every scheme, the level of need and the place in the queue', () => {
    expect(lines.filter((line) => line.startsWith('Home '))).toHaveLength(medway.schemes.length);
    expect(notes).toContain('Level of need: Low (often under 5 hours a week)');
    expect(notes).toContain('Place in the queue: Not known yet.');
  });

  test('tick what is at hand, and only that', () => {
    expect(lines).toContain('[x] The applicant’s care plan, if there is one.');
    expect(lines.filter((line) => line.startsWith('[x]'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('[ ]')).length).toBeGreaterThan(5);
  });

  test('end with the answers that were given', () => {
    const start = lines.indexOf('THE ANSWERS');
    expect(lines.slice(start + 1)).toEqual([
      'How old is the applicant? 54 years old',
      expect.stringMatching(/I am not sure$/),
      'About how many hours of care does the applicant need in a week? 4 hours a week',
    ]);
  });

  test.each(PATHWAYS.map((each) => [each.pathway.id, each] as const))(
    'of %s have no gap, no empty part, and a number to ring',
    (_, each) => {
      const empty = notesOn(each, {});
      expect(empty).not.toMatch(/undefined|null|[{}|]|\n\n\n| \n/);
      expect(empty).toContain('WHAT TO DO NEXT');
      expect(empty).toMatch(/0\d{3,4} \d{3}/);
    },
  );
});
