import { describe, expect, test } from 'vitest';
import { chooseAmong, readDraft } from '#islands/eligibility-check/draft.ts';
import {
  currentAnswers,
  currentScreen,
  draftOf,
  questionAhead,
  reduceCheck,
  startCheck,
  type Action,
  type CheckState,
} from '#islands/eligibility-check/state.ts';
import { NONE, NOT_SURE, type Question } from '#domain/eligibility/types.ts';
import { pathwayInContent } from '../../content/pathway-files.ts';

const subject = pathwayInContent('medway-extra-care');
const after = (state: CheckState, ...actions: Action[]): CheckState =>
  actions.reduce((each, action) => reduceCheck(subject, each, action), state);
const fromStart = (...actions: Action[]): CheckState => after(startCheck(subject), ...actions);

const GO_ON: Action = { do: 'continue' };
const type = (text: string): Action => ({ do: 'type', text });
const choose = (...chosen: string[]): Action => ({ do: 'choose', chosen });
const toStep = (step: number): Action => ({ do: 'go-to-step', step });
const shown = (state: CheckState): string => {
  const screen = currentScreen(state);
  return screen.kind === 'question' ? screen.id : screen.kind;
};

describe('going through the questions', () => {
  test('starts with the first, nothing answered', () => {
    expect(shown(startCheck(subject))).toBe('age');
    expect(currentAnswers(subject, startCheck(subject))).toEqual({});
  });

  test('an answer leads to the next question', () => {
    const state = fromStart(type('78'), GO_ON);
    expect(shown(state)).toBe('impairment');
    expect(currentAnswers(subject, state)).toEqual({ age: 78 });
  });

  test('without an answer the question stays, with an error each time', () => {
    const once = fromStart(GO_ON);
    expect([shown(once), once.hasError, once.attempts]).toEqual(['age', true, 1]);
    expect(after(once, GO_ON).attempts).toBe(2);
  });

  test('what was typed stays when it cannot be used', () => {
    const state = fromStart(type('old'), GO_ON);
    expect([state.hasError, draftOf(state, 'age').text]).toEqual([true, 'old']);
    expect(currentAnswers(subject, state)).toEqual({});
  });

  test('the error goes when the answer can be used', () => {
    const state = fromStart(GO_ON, type('78'), GO_ON);
    expect([state.hasError, shown(state)]).toEqual([false, 'impairment']);
  });

  test('not sure is an answer', () => {
    expect(currentAnswers(subject, fromStart(choose(NOT_SURE), GO_ON))).toEqual({ age: NOT_SURE });
  });

  test('typing a number takes "not sure" back', () => {
    expect(currentAnswers(subject, fromStart(choose(NOT_SURE), type('78'), GO_ON))).toEqual({ age: 78 });
  });

  test('what was typed comes back when "not sure" is unticked', () => {
    const state = fromStart(type('78'), choose(NOT_SURE), choose(), GO_ON);
    expect(currentAnswers(subject, state)).toEqual({ age: 78 });
  });

  test('the questions end in the answers to look over', () => {
    expect(shown(fromStart(type('54'), GO_ON))).toBe('review');
  });

  test('a reader can go on though nothing more would change it', () => {
    const state = fromStart(type('54'), GO_ON, { do: 'go-on', thorough: true });
    expect(shown(state)).toBe('impairment');
    expect(shown(after(state, choose('yes'), GO_ON))).toBe('careNeeds');
    expect(questionAhead(subject, state, false)).toBeNull();
  });
});

describe('going back and forward', () => {
  const twoAnswers = fromStart(type('78'), GO_ON, choose('yes'), GO_ON);

  test('Back shows the answer that was given', () => {
    const back = after(twoAnswers, toStep(0));
    expect([shown(back), draftOf(back, 'age').text]).toEqual(['age', '78']);
  });

  test('Forward after Back loses nothing', () => {
    const forward = after(twoAnswers, toStep(0), toStep(2));
    expect(shown(forward)).toBe('careNeeds');
    expect(currentAnswers(subject, forward)).toEqual({ age: 78, impairment: 'yes' });
  });

  test('an answer changed after Back is kept by Forward', () => {
    const changed = after(twoAnswers, toStep(1), choose('no'), toStep(2));
    expect(currentAnswers(subject, changed)).toEqual({ age: 78, impairment: 'no' });
  });

  test('a change that cannot be used leaves the answer as it was', () => {
    const changed = after(twoAnswers, toStep(0), type('old'), toStep(1));
    expect(currentAnswers(subject, changed)).toEqual({ age: 78, impairment: 'yes' });
  });

  test('a choice not gone on with is no answer yet, and is still there on return', () => {
    const away = after(twoAnswers, choose('meals'), toStep(1));
    expect(currentAnswers(subject, away)).toEqual({ age: 78, impairment: 'yes' });
    expect(draftOf(after(away, toStep(2)), 'careNeeds').chosen).toEqual(['meals']);
  });

  test('Back takes an error away', () => {
    expect(after(twoAnswers, GO_ON, toStep(1)).hasError).toBe(false);
  });

  test('a step from before a reload leads to the first question', () => {
    expect(shown(after(twoAnswers, toStep(9)))).toBe('age');
  });

  test('going on after Back asks only what is still open', () => {
    expect(shown(after(twoAnswers, toStep(0), GO_ON))).toBe('careNeeds');
  });
});

describe('looking over the answers', () => {
  const answered = fromStart(type('78'), GO_ON, choose('yes'), GO_ON);

  test('Change leads back to the answers', () => {
    const changing = after(answered, { do: 'review' }, { do: 'change', question: 'age' });
    expect(shown(changing)).toBe('age');
    const changed = after(changing, type('80'), GO_ON);
    expect(shown(changed)).toBe('review');
    expect(currentAnswers(subject, changed)).toEqual({ age: 80, impairment: 'yes' });
  });

  test('an answer that no longer applies does not count, and comes back if it applies again', () => {
    const owner = {
      ...answered,
      given: { ...answered.given, ownsHome: 'yes', ownerCircumstances: ['cannot-adapt'] },
    };
    const change = (value: string): Action[] => [
      { do: 'change', question: 'ownsHome' },
      choose(value),
      GO_ON,
    ];
    const tenant = after(owner, ...change('no'));
    expect(currentAnswers(subject, tenant)).not.toHaveProperty('ownerCircumstances');
    expect(currentAnswers(subject, after(tenant, ...change('yes')))).toHaveProperty('ownerCircumstances');
  });

  test('from the answers the questions go on', () => {
    expect(shown(after(answered, { do: 'review' }, { do: 'go-on', thorough: false }))).toBe('careNeeds');
  });
});

describe('seeing what can be told so far', () => {
  test('takes along the answer that stands there', () => {
    const state = fromStart(type('54'), { do: 'show-result' });
    expect([shown(state), currentAnswers(subject, state).age]).toEqual(['result', 54]);
  });

  test('needs no answer', () => expect(shown(fromStart({ do: 'show-result' }))).toBe('result'));

  test('is held back by an answer that cannot be used, so that none is lost unseen', () => {
    const state = fromStart(type('old'), { do: 'show-result' });
    expect([shown(state), state.hasError]).toEqual(['age', true]);
  });

  test('starting again forgets everything, on the way back too', () => {
    const state = fromStart(type('78'), GO_ON, { do: 'show-result' }, { do: 'start-again' });
    expect([shown(state), state.given, state.drafts]).toEqual(['age', {}, {}]);
    expect(shown(after(state, toStep(1)))).toBe('age');
  });
});

test('an action about fields does nothing where there are none', () => {
  const review = fromStart({ do: 'review' });
  expect(after(review, type('78'), choose('yes'), GO_ON)).toEqual(review);
});

describe('reading what stands in the fields', () => {
  const question = (id: string): Question => {
    const found = subject.pathway.questions.find((each) => each.id === id);
    if (!found) throw new Error(`There is no question ${id}.`);
    return found;
  };
  const typed = (id: string, text: string) => readDraft(question(id), { text, chosen: [] });

  test.each([
    ['7', 7],
    [' 7.5 ', 7.5],
    ['7½', 7.5],
    ['½', 0.5],
    ['10¼ hours', 10.25],
    ['7 hours a week', 7],
    ['7,5', 7.5],
    ['0', 0],
    ['168', 168],
  ])('"%s" hours', (text, answer) => expect(typed('careHours', text)).toEqual({ kind: 'answer', answer }));

  test.each(['seven', '-1', '169', '7.', '1e2', '1.2.3', '7-8'])('"%s" hours cannot be used', (text) => {
    expect(typed('careHours', text).kind).toBe('unusable');
  });

  test('an age is a whole number of years, within reason', () => {
    expect(typed('age', '78 years old')).toEqual({ kind: 'answer', answer: 78 });
    expect(['78.5', '15', '121'].map((text) => typed('age', text).kind)).toEqual(Array(3).fill('unusable'));
    expect(['16', '120'].map((text) => typed('age', text).kind)).toEqual(Array(2).fill('answer'));
  });

  test('blanks alone are no answer', () => expect(typed('age', '  ').kind).toBe('empty'));

  test('one choice is a value, several are a list', () => {
    expect(readDraft(question('livesIn'), { text: '', chosen: ['medway'] })).toEqual({
      kind: 'answer',
      answer: 'medway',
    });
    expect(readDraft(question('careNeeds'), { text: '', chosen: ['meals'] })).toEqual({
      kind: 'answer',
      answer: ['meals'],
    });
    expect(readDraft(question('careNeeds'), { text: '', chosen: [] }).kind).toBe('empty');
  });

  test('"none of these" and "not sure" stand alone', () => {
    expect(chooseAmong(['meals'], ['meals', 'washing'])).toEqual(['meals', 'washing']);
    expect(chooseAmong(['meals'], ['meals', NONE])).toEqual([NONE]);
    expect(chooseAmong([NONE], ['meals', NONE])).toEqual(['meals']);
    expect(chooseAmong([NONE], [NONE, NOT_SURE])).toEqual([NOT_SURE]);
    expect(chooseAmong([NOT_SURE], [])).toEqual([]);
  });
});

describe('answers that are brought back', () => {
  test('lead to the next question that is open, with what was answered in its fields', () => {
    const state = startCheck(subject, { age: 78, impairment: 'yes', wellbeing: NOT_SURE });
    expect(shown(state)).toBe('careNeeds');
    expect(draftOf(state, 'age').text).toBe('78');
    expect(draftOf(state, 'impairment').chosen).toEqual(['yes']);
    expect(draftOf(state, 'wellbeing').chosen).toEqual([NOT_SURE]);
  });

  test('lead to the result when no question is left', () => {
    expect(shown(startCheck(subject, { age: 54 }))).toBe('result');
  });

  test('on a list where everything is asked lead to the result only when all is answered', () => {
    const panel = pathwayInContent('lincolnshire-ready-for-the-panel');
    const [first, ...others] = panel.pathway.questions.map(({ id }) => [id, NOT_SURE] as const);
    expect(shown(startCheck(panel, Object.fromEntries(others)))).toBe(first?.[0]);
  });

  test('from a file take the place of all that was answered, and Back leads to the first question', () => {
    const before = fromStart(type('80'), GO_ON, choose('yes'), GO_ON, toStep(0));
    const state = after(before, { do: 'start-again', from: { age: 54 } });
    expect(currentAnswers(subject, state)).toEqual({ age: 54 });
    expect([state.step, shown(state)]).toEqual([1, 'result']);
    const back = after(state, toStep(0));
    expect([shown(back), draftOf(back, 'age').text]).toEqual(['age', '54']);
  });
});
