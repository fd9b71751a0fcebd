import { describe, expect, test } from 'vitest';
import { checkPathway } from '#domain/eligibility/check-pathway.ts';
import { answersThatApply } from '#domain/eligibility/condition.ts';
import { createHandOver } from '#domain/eligibility/hand-over/hand-over-code.ts';
import { checkProgress, nextQuestion } from '#domain/eligibility/next-question.ts';
import { readAbout } from '#domain/eligibility/person.ts';
import { NOT_SURE } from '#domain/eligibility/types.ts';
import { askingWho } from '#domain/eligibility/who-question.ts';
import { PATHWAYS } from '../../content/pathway-files.ts';

describe('a text with two readings', () => {
  const text = '[Do you|Does {who}] need help because of [your|{their}] health? [Your|{Whose}] age is {age}.';

  test.each([
    ['me', 'Do you need help because of your health? Your age is {age}.'],
    [undefined, 'Do you need help because of your health? Your age is {age}.'],
    ['mother', 'Does your mother need help because of her health? Your mother’s age is {age}.'],
    ['father', 'Does your father need help because of his health? Your father’s age is {age}.'],
    ['partner', 'Does your partner need help because of their health? Your partner’s age is {age}.'],
    ['client', 'Does the applicant need help because of their health? The applicant’s age is {age}.'],
    [NOT_SURE, 'Does the person need help because of their health? The person’s age is {age}.'],
  ])('asked of %s', (who, read) => expect(readAbout(text, who)).toBe(read));

  test('is found however deep it stands, and what is no text stays as it is', () => {
    const told = { label: '[I|{Who}] can', options: [{ hint: 'Ask [you|{them}]' }], min: 3, none: undefined };
    expect(readAbout(told, 'father')).toEqual({
      label: 'Your father can',
      options: [{ hint: 'Ask him' }],
      min: 3,
      none: undefined,
    });
  });

  test('may leave one reading empty', () => {
    expect(readAbout('Ring[ your council|].', 'client')).toBe('Ring.');
  });
});

describe.each(PATHWAYS)('$pathway.id', ({ pathway, asWritten, schemes }) => {
  const asking = askingWho(asWritten);

  test('asks first who it is for, and then what it would have asked', () => {
    expect(nextQuestion(asking, {}, schemes)?.id).toBe('who');
    expect(nextQuestion(asking, { who: 'mother' }, schemes)?.id).toBe(nextQuestion(pathway, {}, schemes)?.id);
  });

  test('counts that question among those to come, and among those answered', () => {
    const { atMost } = checkProgress(pathway, {}, schemes);
    expect(checkProgress(asking, {}, schemes)).toEqual({ answered: 0, atMost: atMost + 1 });
    expect(checkProgress(asking, { who: 'me' }, schemes)).toEqual({ answered: 1, atMost });
  });

  test('comes to the same result whoever it is for', () => {
    for (const who of ['me', 'mother', 'client', NOT_SURE])
      expect(
        checkPathway(readAbout(asking, who), { who }, schemes).criteria.map(({ state }) => state),
      ).toEqual(checkPathway(pathway, {}, schemes).criteria.map(({ state }) => state));
  });

  test('leaves no bracket and no name to fill in, in any reading', () => {
    for (const who of ['me', 'mother', 'father', 'partner', 'client', NOT_SURE])
      expect(JSON.stringify(readAbout(asking, who))).not.toMatch(/\[[^[\]"{]*\||\{(who|whose|their|them)\}/i);
  });

  test('hands over who it is for with the answers', () => {
    const { write, read } = createHandOver(asking);
    const answers = answersThatApply(asking.questions, { who: 'father' });
    expect(read(write(answers))).toEqual({ kind: 'ok', answers: { who: 'father' } });
  });
});
