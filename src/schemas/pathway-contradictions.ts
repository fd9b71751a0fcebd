/** Rules of a pathway that are each in order, and cannot all hold: answers are tried to find them. */
import { branchesReached } from '#domain/eligibility/branches-reached.ts';
import { criteriaThatClash } from '#domain/eligibility/criteria-that-clash.ts';
import type { Branch, Criterion, Question } from '#domain/eligibility/types.ts';
import type { Report } from './pathway-faults.ts';

interface Rules {
  readonly questions: readonly Question[];
  readonly criteria: readonly Pick<Criterion, 'id' | 'parts'>[];
}

/**
 * Reports branches that no answers lead to, and criteria that no answers can meet. When a branch is wrong the
 * criteria are left for later. Throws when the last branch of a part has a condition.
 */
export function reportContradictions(rules: Rules, report: Report): void {
  if (!reportUnreached(rules, report)) reportClash(rules, report);
}

/** True when there was something to report. */
function reportUnreached({ criteria, questions }: Rules, report: Report): boolean {
  let found = false;
  const tell: Report = (path, message) => {
    found = true;
    report(path, message);
  };
  criteria.forEach(({ parts }, c) =>
    parts.forEach((part, p) =>
      branchesReached(part, questions).forEach((reach, b) => {
        const path = ['criteria', c, 'parts', p, 'branches', b];
        if (reach === 'never-holds')
          tell(
            [...path, 'when'],
            'No answers can make this hold. Correct the condition, or remove the branch.',
          );
        if (reach === 'too-late') tell(path, whyTooLate(part.branches, b));
      }),
    ),
  );
  return found;
}

function whyTooLate(branches: readonly Branch[], at: number): string {
  const branch = branches[at];
  if (at === branches.length - 1)
    return 'No answers lead here: the branches above decide for all. Remove this one, and the condition of the one above it.';
  const same = branches
    .slice(0, at)
    .find(({ when }) => JSON.stringify(when) === JSON.stringify(branch?.when));
  return same
    ? `The same condition stands above, with the state ${same.state}. Remove one of the two.`
    : 'No answers lead here: the branches above decide first. Remove this one, or move it up.';
}

function reportClash({ criteria, questions }: Rules, report: Report): void {
  const [first, ...others] = criteriaThatClash(questions, criteria);
  if (first === undefined) return;
  report(
    ['criteria'],
    others.length === 0
      ? `No answers make the criterion "${first}" come out as met, so nothing can look likely. Correct its branches.`
      : `No answers make these criteria come out as met together: ${[first, ...others].join(', ')}. They contradict one another. Correct one.`,
  );
}
