import { decidingBranch } from './check-criterion.ts';
import { answerConditionsIn, answersThatApply, conditionHolds } from './condition.ts';
import { answersToTry, everySetOfAnswers } from './question-groups.ts';
import type { Branch, Part, Question } from './types.ts';

/** What answers can do with a branch: decide by it; meet its condition, though one above decides; or neither. */
export type Reach = 'decides' | 'too-late' | 'never-holds';

/**
 * What the answers that readers can give do with each branch of a part, in its order. Every kind of answer is
 * tried. Throws when the last branch has a condition.
 */
export function branchesReached(part: Part, questions: readonly Question[]): readonly Reach[] {
  const behind = questionsBehind(part, questions);
  const conditions = [
    ...part.branches.flatMap(({ when }) => when ?? []),
    ...behind.flatMap(({ askedWhen }) => askedWhen ?? []),
  ];
  const sets = everySetOfAnswers(behind, answersToTry(behind, conditions)).map((answers) =>
    answersThatApply(behind, answers),
  );
  const deciding = new Set(sets.map((answers) => decidingBranch(part, answers)));
  const canHold = ({ when }: Branch): boolean =>
    when === undefined || sets.some((answers) => conditionHolds(when, answers) === true);
  return part.branches.map((branch, index) => {
    if (deciding.has(branch) && part.branches.indexOf(branch) === index) return 'decides';
    return canHold(branch) ? 'too-late' : 'never-holds';
  });
}

/** The questions that the part looks at, with those that decide whether these are asked. */
function questionsBehind(part: Part, questions: readonly Question[]): readonly Question[] {
  const named = new Set(
    part.branches.flatMap(({ when }) => (when ? answerConditionsIn(when) : [])).map((each) => each.question),
  );
  // From the last to the first: a question is asked only because of earlier ones.
  for (const { id, askedWhen } of [...questions].reverse())
    if (named.has(id) && askedWhen)
      answerConditionsIn(askedWhen).forEach(({ question }) => named.add(question));
  return questions.filter(({ id }) => named.has(id));
}
