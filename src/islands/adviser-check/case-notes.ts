/** The result as plain text, to be pasted into case notes. */
import { answerInWords } from '#domain/eligibility/answer-in-words.ts';
import { isAnswered } from '#domain/eligibility/condition.ts';
import type { ContactShown } from '#islands/eligibility-check/props.ts';
import { needAndPlace, schemesShown } from '#islands/eligibility-check/schemes-shown.ts';
import { USUAL_WORDS } from '#islands/eligibility-check/words.ts';
import type { SheetProps } from './props.ts';

/** What the notes are written from. */
export type NotesFrom = Pick<
  SheetProps,
  'pathway' | 'schemes' | 'contacts' | 'answers' | 'result' | 'points'
> & { readonly state: Pick<SheetProps['state'], 'reference' | 'atHand'> };

/**
 * The notes, in lines. Everything that the sheet says, in its order; `day` is the day they are made, in words.
 * What was not answered is left out, but for how many questions these are.
 */
export function writeCaseNotes(from: NotesFrom, day: string): string {
  const { pathway, contacts, answers, result, points, state } = from;
  const { states, onlyAGuide } = pathway.words ?? USUAL_WORDS;
  const { heading, nextSteps } = pathway.outcomes[result.outcome];
  const numberOf = (id: string | undefined): string => ring(contacts.find((contact) => contact.id === id));
  const paragraphs = [
    [
      pathway.title,
      ...(state.reference.trim() ? [`Reference: ${state.reference.trim()}`] : []),
      `Made on ${day}.`,
      onlyAGuide,
    ],
    ['WHAT IT LOOKS LIKE', heading],
    ...points.map(({ criterion, checked, told, open }) => [
      `${criterion.title.toUpperCase()}: ${states[checked.state]}`,
      ...told.map(({ because }) => because),
      ...(told.length < checked.reasons.length ? ['Some of this is not answered yet.'] : []),
      ...open.map(({ settle, contact }) => `To do: ${settle} ${numberOf(contact)}`.trim()),
      `Rule: ${criterion.rule}`,
      `From: ${criterion.source.title}, ${criterion.source.asOf} (${criterion.source.section}).`,
    ]),
    inPractice(from),
    [
      'WHAT TO GATHER',
      ...points
        .flatMap(({ criterion }) => criterion.evidence ?? [])
        .map(({ text }) => `${state.atHand.includes(text) ? '[x]' : '[ ]'} ${text}`),
    ],
    [
      'WHAT TO DO NEXT',
      ...nextSteps.map(({ text, contact }, index) => `${index + 1}. ${text} ${numberOf(contact)}`.trim()),
    ],
    ['WHO DECIDES', pathway.whoDecides, pathway.lookAgain],
    [
      'THE ANSWERS',
      ...pathway.questions
        .filter(({ id }) => isAnswered(answers, id))
        .map((question) => `${question.label} ${answerInWords(question, answers[question.id])}`),
    ],
  ];
  return paragraphs
    .filter(({ length }) => length > 1)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function inPractice({ pathway, schemes, result }: NotesFrom): string[] {
  const { need, place } = needAndPlace(pathway, result);
  return [
    'WHAT IT COULD MEAN',
    ...(need ? [`Level of need: ${need}`] : []),
    ...(place ? [`Place in the queue: ${place}`] : []),
    ...schemesShown(schemes, result).map(({ scheme, looks, hours }) =>
      `${scheme.name}, ${scheme.place}: ${looks}. ${hours}`.trim(),
    ),
  ];
}

function ring(contact: ContactShown | undefined): string {
  const numbers = contact?.phones.map(({ number }) => number).join(' or ');
  return contact && numbers ? `(${contact.name}: ${numbers})` : '';
}

export { copyText } from '#islands/eligibility-check/hand-over/copy-text.ts';
