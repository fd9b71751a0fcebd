/** What one field alone cannot show: ids, conditions and words of a pathway must fit together. */
import type { z } from 'zod';
import { TENURES } from '#domain/costs/types.ts';
import { canBeAsked } from '#domain/eligibility/can-be-asked.ts';
import { EITHER_TENURE } from '#domain/eligibility/check-schemes.ts';
import { answerConditionsIn } from '#domain/eligibility/condition.ts';
import {
  NONE,
  NOT_SURE,
  type AnswerCondition,
  type Band,
  type Branch,
  type Condition,
  type Criterion,
  type Question,
} from '#domain/eligibility/types.ts';
import { reportContradictions } from './pathway-contradictions.ts';
import { isNameOfPerson, reportReadings } from './pathway-readings.ts';

export type Path = (string | number)[];
/** Tells an editor what is wrong at a field, and what to do. */
export type Report = (path: Path, message: string) => void;

/** The parts of a pathway file that must agree with one another. */
interface PathwayShape {
  readonly questions: readonly Question[];
  readonly criteria: readonly Omit<Criterion, 'source' | 'evidence'>[];
  readonly dependency?: { readonly question: string; readonly bands: readonly Band[] } | undefined;
  readonly tenureQuestion?: string | undefined;
  readonly priorities: Readonly<Record<string, string>>;
}

/** Reports every place where a pathway contradicts itself, each with what to do about it. */
export function reportPathwayFaults(pathway: PathwayShape, context: z.RefinementCtx): void {
  const told: string[] = [];
  const report: Report = (path, message) => {
    told.push(message);
    context.addIssue({ code: 'custom', path, message });
  };
  reportRepeatedIds(pathway, report);
  pathway.questions.forEach((_, index) => reportQuestion(pathway, index, report));
  reportBranches(pathway, report);
  reportPriorities(pathway, report);
  reportDependency(pathway, report);
  reportTenureQuestion(pathway, report);
  // Answers can be tried only on rules whose questions and conditions are in order.
  if (told.length === 0) reportContradictions(pathway, report);
  reportReadings(pathway, report);
}

function reportRepeatedIds(pathway: PathwayShape, report: Report): void {
  const repeated = (ids: readonly string[], path: (index: number) => Path) =>
    ids.forEach((id, index) => {
      if (ids.indexOf(id) < index) report(path(index), `The id "${id}" is used twice. Give each its own.`);
    });
  repeated(ids(pathway.questions), (index) => ['questions', index, 'id']);
  repeated(ids(pathway.criteria), (index) => ['criteria', index, 'id']);
  const parts = pathway.criteria.flatMap((criterion, at) =>
    criterion.parts.map(({ id }, index) => ({ id, path: ['criteria', at, 'parts', index, 'id'] })),
  );
  repeated(ids(parts), (index) => parts[index]?.path ?? []);
  repeated(ids(pathway.dependency?.bands ?? []), (index) => ['dependency', 'bands', index, 'id']);
  pathway.questions.forEach((question, at) => {
    if (question.kind === 'number') return;
    const values = question.options.map(({ value }) => value);
    repeated(values, (index) => ['questions', at, 'options', index, 'value']);
    values.forEach((value, index) => {
      if (value === NOT_SURE || value === NONE)
        if (value === NOT_SURE || question.kind === 'many')
          report(
            ['questions', at, 'options', index, 'value'],
            `Leave out the option "${value}": every reader gets it by itself (notSureLabel, noneLabel).`,
          );
    });
  });
}

function ids(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id);
}

function reportQuestion(pathway: PathwayShape, at: number, report: Report): void {
  const question = pathway.questions[at];
  if (!question) return;
  if (question.kind === 'number' && question.min >= question.max)
    report(
      ['questions', at, 'max'],
      'The largest answer must be more than the smallest. Correct min or max.',
    );
  if (isNameOfPerson(question.id))
    report(
      ['questions', at, 'id'],
      `"${question.id}" has a meaning of its own in the texts. Give the question another id.`,
    );
  if (!usedQuestions(pathway).has(question.id))
    report(
      ['questions', at, 'id'],
      `No rule uses the answer to "${question.id}". Remove the question: we ask only what is needed.`,
    );
  if (!question.askedWhen) return;
  const path = ['questions', at, 'askedWhen'];
  const earlier = pathway.questions.slice(0, at);
  const faults = answerConditionsIn(question.askedWhen).flatMap(
    (condition) => faultInCondition(condition, earlier, 'an earlier question') ?? [],
  );
  faults.forEach((fault) => report(path, fault));
  if (faults.length === 0 && !canBeAsked(question, earlier))
    report(path, `"${question.id}" can never be asked: no answers make this hold. Correct the condition.`);
}

function usedQuestions(pathway: PathwayShape): ReadonlySet<string> {
  const conditions = [
    ...pathway.criteria
      .flatMap(({ parts }) => parts.flatMap(({ branches }) => branches))
      .map(({ when }) => when),
    ...pathway.questions.map(({ askedWhen }) => askedWhen),
  ].flatMap((condition) => condition ?? []);
  const named = conditions.flatMap(answerConditionsIn).map(({ question }) => question);
  return new Set([...named, pathway.dependency?.question ?? '', pathway.tenureQuestion ?? '']);
}

/** What is wrong with a condition, or null: its question and value must be there and fit each other. */
function faultInCondition(
  condition: AnswerCondition,
  questions: readonly Question[],
  what = 'a question of this pathway',
): string | null {
  const question = questions.find(({ id }) => id === condition.question);
  if (!question)
    return `"${condition.question}" is not ${what}. Use one of: ${ids(questions).join(', ') || 'none yet'}.`;
  if ('is' in condition) return faultInValue(condition.is, question);
  if ('chosenAtLeast' in condition) {
    if (question.kind !== 'many')
      return `"${question.id}" takes one answer. Use "is" instead of "chosenAtLeast".`;
    const most = question.options.length;
    return condition.chosenAtLeast > most ? `"${question.id}" has only ${most} options to choose.` : null;
  }
  if (question.kind !== 'number') return `"${question.id}" is not answered with a number. Use "is".`;
  const number =
    'over' in condition ? condition.over : 'under' in condition ? condition.under : condition.exactly;
  return number < question.min || number > question.max
    ? `${number} is outside the answers to "${question.id}", which run from ${question.min} to ${question.max}.`
    : null;
}

function faultInValue(value: string, question: Question): string | null {
  if (question.kind === 'number')
    return `"${question.id}" is answered with a number. Use over, exactly or under.`;
  const values = [
    ...question.options.map((option) => option.value),
    ...(question.kind === 'many' ? [NONE] : []),
  ];
  return values.includes(value)
    ? null
    : `"${value}" is not an option of "${question.id}". Use one of: ${values.join(', ')}.`;
}

function reportBranches(pathway: PathwayShape, report: Report): void {
  pathway.criteria.forEach((criterion, c) =>
    criterion.parts.forEach(({ branches }, p) =>
      branches.forEach((branch, b) => {
        const path = ['criteria', c, 'parts', p, 'branches', b];
        const last = b === branches.length - 1;
        reportCondition(branch.when, last, pathway.questions, [...path, 'when'], report);
        reportBranchWords(branch, pathway.questions, path, report);
      }),
    ),
  );
}

function reportCondition(
  when: Condition | undefined,
  last: boolean,
  questions: readonly Question[],
  path: Path,
  report: Report,
): void {
  if (when && last)
    report(path, 'The last branch must always hold. Remove its condition, or add a branch after it.');
  if (!when && !last)
    report(path, 'Only the last branch may go without a condition. Add one, or move it to the end.');
  if (!when) return;
  for (const condition of answerConditionsIn(when)) {
    const fault = faultInCondition(condition, questions);
    if (fault !== null) report(path, fault);
  }
}

function reportBranchWords(branch: Branch, questions: readonly Question[], path: Path, report: Report): void {
  if (branch.state !== 'met' && branch.settle === undefined)
    report([...path, 'settle'], 'Say what may change this, or who can talk it through.');
  for (const [, name = ''] of branch.because.matchAll(/\{([^}]*)\}/g))
    if (!ids(questions).includes(name) && !isNameOfPerson(name))
      report(
        [...path, 'because'],
        `{${name}} is not a question of this pathway. Use one of: ${ids(questions).join(', ')}.`,
      );
}

function reportPriorities(pathway: PathwayShape, report: Report): void {
  const giving = pathway.criteria.flatMap((criterion, c) =>
    criterion.parts.flatMap(({ branches }, p) =>
      branches.some(({ priority }) => priority !== undefined)
        ? [{ branches, path: ['criteria', c, 'parts', p] }]
        : [],
    ),
  );
  giving.forEach(({ branches, path }, index) => {
    if (index > 0) report(path, 'Another part gives the place in the queue already. Only one part may.');
    branches.forEach(({ priority }, b) => {
      if (priority !== undefined && pathway.priorities[priority] === undefined)
        report(
          [...path, 'branches', b, 'priority'],
          `Say what place ${priority} in the queue means, under priorities.`,
        );
    });
  });
}

function reportDependency({ questions, dependency }: PathwayShape, report: Report): void {
  if (!dependency) return;
  if (questions.find(({ id }) => id === dependency.question)?.kind !== 'number')
    report(['dependency', 'question'], `"${dependency.question}" is not a question answered with a number.`);
  let below = 0;
  dependency.bands.forEach(({ under, upTo }, index) => {
    const path = ['dependency', 'bands', index];
    const last = index === dependency.bands.length - 1;
    const bound = under ?? upTo;
    if (last && bound !== undefined)
      report(path, 'The last band has no upper end. Remove "under" or "upTo".');
    if (last) return;
    if ((under === undefined) === (upTo === undefined))
      report(path, 'Give the band one upper end: "under" (below it) or "upTo" (that number too).');
    if (bound !== undefined && bound <= below)
      report(path, `Each band must end above the one before, at ${below}.`);
    below = bound ?? below;
  });
}

function reportTenureQuestion({ questions, tenureQuestion }: PathwayShape, report: Report): void {
  if (tenureQuestion === undefined) return;
  const question = questions.find(({ id }) => id === tenureQuestion);
  const allowed: readonly string[] = [...TENURES, EITHER_TENURE];
  if (question?.kind !== 'one' || question.options.some(({ value }) => !allowed.includes(value)))
    report(
      ['tenureQuestion'],
      `"${tenureQuestion}" must be a question of the kind "one" whose options are among: ${allowed.join(', ')}.`,
    );
}
