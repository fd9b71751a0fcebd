/** The ways through a pathway that tests walk: every one where they are few, else every pair of answers. */
import { checkPathway } from '#domain/eligibility/check-pathway.ts';
import { answersThatApply } from '#domain/eligibility/condition.ts';
import { nextQuestion, type Asking } from '#domain/eligibility/next-question.ts';
import { representativeAnswers } from '#domain/eligibility/representative-answers.ts';
import { conditionsOf } from '#domain/eligibility/result-view.ts';
import { NOT_SURE, type Answer, type Answers } from '#domain/eligibility/types.ts';
import { withChanges } from '#domain/eligibility/what-would-change.ts';
import type { PathwayInContent } from '../../content/pathway-files.ts';

/** As many as can be walked one by one. */
const FEW = 5_000;

/** One answer of every kind that the rules can tell apart, and "not sure", by question. */
export function kindsOfAnswers({
  pathway,
  schemes,
}: PathwayInContent): ReadonlyMap<string, readonly Answer[]> {
  const conditions = conditionsOf(pathway, schemes);
  return new Map(
    pathway.questions.map((question) => [
      question.id,
      [...representativeAnswers(question, conditions), NOT_SURE],
    ]),
  );
}

/** Answers with which every criterion is met, found by following what would change each. */
export function answersThatFit({ pathway, schemes }: PathwayInContent): Answers {
  return pathway.criteria.reduce<Answers>((given, { id }) => {
    const checked = checkPathway(pathway, given, schemes).criteria.find((criterion) => criterion.id === id);
    return withChanges(given, checked?.wouldChange ?? []);
  }, {});
}

/** Every set of answers that asking one question after another can lead to; null when there are too many. */
export function everyPath(
  subject: PathwayInContent,
  asking: Asking = { thorough: subject.pathway.asksAll ?? false },
): readonly Answers[] | null {
  const { pathway, schemes } = subject;
  const kinds = kindsOfAnswers(subject);
  const done: Answers[] = [];
  const open: Answers[] = [{}];
  for (let given = open.pop(); given; given = open.pop()) {
    const question = nextQuestion(pathway, given, schemes, asking);
    if (!question) done.push(given);
    else for (const answer of kinds.get(question.id) ?? []) open.push({ ...given, [question.id]: answer });
    if (done.length + open.length > FEW) return null;
  }
  return done;
}

/** For every two answers, all else as it fits. */
export function everyPair(subject: PathwayInContent): readonly Answers[] {
  const fits = answersThatFit(subject);
  const single = [...kindsOfAnswers(subject)].flatMap(([id, answers]) =>
    answers.map((answer) => ({ id, answer })),
  );
  return single.flatMap((one, index) =>
    single
      .slice(index + 1)
      .filter((other) => other.id !== one.id)
      .map((other) =>
        answersThatApply(subject.pathway.questions, {
          ...fits,
          [one.id]: one.answer,
          [other.id]: other.answer,
        }),
      ),
  );
}
