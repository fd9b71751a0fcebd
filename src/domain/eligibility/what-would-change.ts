import { criterionState } from './check-criterion.ts';
import { answerConditionsIn, questionApplies } from './condition.ts';
import { representativeAnswers } from './representative-answers.ts';
import type { Answer, AnswerChange, Answers, Condition, Criterion, Pathway, Question } from './types.ts';

/**
 * The fewest answers that would make a criterion met; for one not met or not known, if none can, the fewest
 * that would make it one to talk through. Empty when it is met. Each answer is tried, not reckoned.
 */
export function whatWouldChange(
  pathway: Pathway,
  criterion: Criterion,
  answers: Answers,
): readonly AnswerChange[] {
  const state = criterionState(criterion, answers);
  if (state === 'met') return [];
  const conditions = criterion.parts.flatMap(({ branches }) => branches.flatMap(({ when }) => when ?? []));
  const steps = questionsBehind(pathway, conditions).map((question) =>
    representativeAnswers(likeAnswerFirst(question, answers[question.id]), conditions).map(
      (answer): AnswerChange => ({ question: question.id, answer }),
    ),
  );
  for (const wanted of state === 'discuss' ? ['met'] : ['met', 'discuss']) {
    for (let size = 1; size <= steps.length; size += 1) {
      for (const changes of choicesOf(steps, size)) {
        const changed = withChanges(answers, changes);
        const reached = criterionState(criterion, changed) === wanted;
        if (reached && allApply(pathway, changes, changed)) return changes;
      }
    }
  }
  return [];
}

/** These answers with some of them changed. */
export function withChanges(answers: Answers, changes: readonly AnswerChange[]): Answers {
  return { ...answers, ...Object.fromEntries(changes.map(({ question, answer }) => [question, answer])) };
}

/** The questions that the conditions ask about, with those that decide whether these are asked. */
function questionsBehind(pathway: Pathway, conditions: readonly Condition[]): readonly Question[] {
  const named = new Set(conditions.flatMap(answerConditionsIn).map(({ question }) => question));
  // From the last to the first: a question is asked only because of earlier ones.
  for (const { id, askedWhen } of [...pathway.questions].reverse()) {
    if (named.has(id) && askedWhen)
      answerConditionsIn(askedWhen).forEach(({ question }) => named.add(question));
  }
  return pathway.questions.filter(({ id }) => named.has(id));
}

/** A change must be one that the reader could make: its question is asked once all are made. */
function allApply(pathway: Pathway, changes: readonly AnswerChange[], changed: Answers): boolean {
  return changes.every((change) =>
    pathway.questions.some(
      (question) => question.id === change.question && questionApplies(question, changed),
    ),
  );
}

/** What the reader chose already comes first, so that a change adds to it. */
function likeAnswerFirst(question: Question, answer: Answer | undefined): Question {
  if (question.kind !== 'many' || typeof answer !== 'object') return question;
  const chosen = question.options.filter(({ value }) => answer.includes(value));
  return {
    ...question,
    options: [...chosen, ...question.options.filter((option) => !chosen.includes(option))],
  };
}

/** Every way to take one answer from each of so many questions, earlier questions first. */
function* choicesOf(
  steps: readonly (readonly AnswerChange[])[],
  size: number,
): Generator<readonly AnswerChange[]> {
  if (size === 0) yield [];
  for (let first = 0; first <= steps.length - size && size > 0; first += 1) {
    for (const rest of choicesOf(steps.slice(first + 1), size - 1)) {
      for (const change of steps[first] ?? []) yield [change, ...rest];
    }
  }
}
