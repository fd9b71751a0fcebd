/** Who a check is for: asked on the screen before the questions of the pathway. `person.ts` has their names. */
import type { Pathway, Question } from './types.ts';

/** Asked before all else. The answer changes the words, and nothing in the result. */
const WHO_QUESTION: Question = {
  id: 'who',
  kind: 'one',
  label: 'Who is this check for?',
  why: 'So that the words fit. Your answer changes nothing in the result.',
  error: 'Choose who this check is for.',
  options: [
    { value: 'me', label: 'Me' },
    { value: 'mother', label: 'My mother' },
    { value: 'father', label: 'My father' },
    { value: 'partner', label: 'My husband, wife or partner' },
    { value: 'client', label: 'Someone I work with', hint: 'Choose this if you are an adviser.' },
  ],
  notSureLabel: 'Someone else',
  always: true,
};

/** The pathway as it is put on the screen: it asks first who it is for. */
export function askingWho(pathway: Pathway): Pathway {
  return { ...pathway, questions: [WHO_QUESTION, ...pathway.questions] };
}
