import { answerConditionsIn, conditionHolds } from './condition.ts';
import { NONE, type Answer, type AnswerCondition, type Condition, type Question } from './types.ts';

/**
 * One known answer for every way in which the conditions can tell answers to this question apart.
 * No other answer leads anywhere that these do not, so trying them tries everything.
 * Numbers nearest to a threshold, and options as listed, come first.
 */
export function representativeAnswers(
  question: Question,
  conditions: readonly Condition[],
): readonly Answer[] {
  const about = conditions
    .flatMap(answerConditionsIn)
    .filter((condition) => condition.question === question.id);
  const byEffect = new Map<string, Answer>();
  for (const answer of candidateAnswers(question, about)) {
    const effect = about.map((condition) => conditionHolds(condition, { [question.id]: answer })).join();
    if (!byEffect.has(effect)) byEffect.set(effect, answer);
  }
  return [...byEffect.values()];
}

function candidateAnswers(question: Question, about: readonly AnswerCondition[]): readonly Answer[] {
  if (question.kind === 'number') return candidateNumbers(question, about);
  const values = question.options.map(({ value }) => value);
  return question.kind === 'one' ? values : candidateChoices(values, about);
}

/** Every threshold and a number on each side of it. */
function candidateNumbers(
  question: Question & { kind: 'number' },
  about: readonly AnswerCondition[],
): readonly number[] {
  const { min, max, fractions } = question;
  const thresholds = about
    .map((condition) => {
      if ('over' in condition) return condition.over;
      if ('under' in condition) return condition.under;
      return 'exactly' in condition ? condition.exactly : min;
    })
    .sort((a, b) => a - b);
  const edges = [min, ...thresholds, max];
  const between = fractions ? edges.slice(1).map((edge, index) => (edge + (edges[index] ?? edge)) / 2) : [];
  return [...thresholds.flatMap((edge) => [edge, edge - 1, edge + 1]), ...between, min, max].filter(
    (number) => number >= min && number <= max,
  );
}

/** Every choice among the values that a condition names, with any number of the others; and none. */
function candidateChoices(values: readonly string[], about: readonly AnswerCondition[]): readonly Answer[] {
  const named = values.filter((value) =>
    about.some((condition) => 'is' in condition && condition.is === value),
  );
  const others = values.filter((value) => !named.includes(value));
  const choices = named
    .reduce<string[][]>((sets, value) => [...sets, ...sets.map((set) => [...set, value])], [[]])
    .flatMap((set) => [set, ...others.map((_, index) => [...set, ...others.slice(0, index + 1)])])
    .filter((choice) => choice.length > 0)
    .sort((a, b) => a.length - b.length);
  return [...choices, [NONE]];
}
