/**
 * What decides a result, taken apart: each part of a criterion, the hours of care and the tenure look at a
 * few questions only, so what is still possible can be found without trying every set of answers.
 */
import { combineStates, decidingBranch } from './check-criterion.ts';
import { outcomeOf } from './check-pathway.ts';
import { bandOfNeed, hoursOfCare, schemeOutcome, tenureWanted } from './check-schemes.ts';
import { answerConditionsIn } from './condition.ts';
import type { Answer, Answers, Condition, CriterionState, Part, Pathway, SchemeToMatch } from './types.ts';

/** All that the result depends on: joined over the pathway, it is the result. */
export interface View {
  readonly state: CriterionState;
  readonly priority: number | null;
  readonly hours: number | undefined;
  readonly tenure: Answer | undefined;
}

/** One thing that looks at some of the questions and adds to the view. */
export interface Facet {
  readonly questions: readonly string[];
  readonly view: (answers: Answers) => View;
}

/** Adds nothing to what it is joined with. */
export const EMPTY_VIEW: View = { state: 'met', priority: null, hours: undefined, tenure: undefined };

/** Everything on this pathway that the result depends on. */
export function facetsOf(pathway: Pathway): readonly Facet[] {
  const parts = pathway.criteria.flatMap(({ parts }) => parts);
  return [
    ...parts.map((part) => ({
      questions: questionsOf(part),
      view: (answers: Answers) => partView(part, answers),
    })),
    {
      questions: pathway.dependency ? [pathway.dependency.question] : [],
      view: (answers) => ({ ...EMPTY_VIEW, hours: hoursOfCare(pathway, answers) }),
    },
    {
      questions: pathway.tenureQuestion === undefined ? [] : [pathway.tenureQuestion],
      view: (answers) => ({ ...EMPTY_VIEW, tenure: tenureWanted(pathway, answers) }),
    },
  ];
}

/** Two views as one: the state that weighs most, and whatever either knows of the rest. */
export function joinViews(a: View, b: View): View {
  return {
    state: combineStates([a.state, b.state]),
    priority: a.priority ?? b.priority,
    hours: a.hours ?? b.hours,
    tenure: a.tenure ?? b.tenure,
  };
}

/** What the reader would see of this view: outcome, priority, band of need and each scheme, as one text. */
export function seenFrom(view: View, pathway: Pathway, schemes: readonly SchemeToMatch[]): string {
  const outcome = outcomeOf(view.state);
  const atSchemes = schemes.map((scheme) => schemeOutcome(scheme, outcome, view.hours, view.tenure));
  return [outcome, view.priority, bandOfNeed(pathway, view.hours), ...atSchemes].join();
}

/** Every condition on this pathway that can tell answers apart, those of bands and schemes too. */
export function conditionsOf(pathway: Pathway, schemes: readonly SchemeToMatch[]): readonly Condition[] {
  const ofParts = pathway.criteria.flatMap(({ parts }) => parts.flatMap(conditionsOfPart));
  const ofQuestions = pathway.questions.flatMap(({ askedWhen }) => askedWhen ?? []);
  const { dependency, tenureQuestion } = pathway;
  const ofHours = dependency
    ? [
        ...dependency.bands
          .flatMap(({ under }) => under ?? [])
          .map((under) => ({ question: dependency.question, under })),
        ...dependency.bands
          .flatMap(({ upTo }) => upTo ?? [])
          .map((over) => ({ question: dependency.question, over })),
        ...schemes
          .flatMap(({ idealMinimumHours }) => idealMinimumHours ?? [])
          .map((under) => ({ question: dependency.question, under })),
      ]
    : [];
  const ofTenure = pathway.questions
    .filter(({ id }) => id === tenureQuestion)
    .flatMap((question) => (question.kind === 'number' ? [] : question.options))
    .map(({ value }) => ({ question: tenureQuestion ?? '', is: value }));
  return [...ofParts, ...ofQuestions, ...ofHours, ...ofTenure];
}

function conditionsOfPart(part: Part): readonly Condition[] {
  return part.branches.flatMap(({ when }) => when ?? []);
}

/** Ids of the questions that a part looks at. */
export function questionsOf(part: Part): readonly string[] {
  return conditionsOfPart(part)
    .flatMap(answerConditionsIn)
    .map(({ question }) => question);
}

function partView(part: Part, answers: Answers): View {
  const branch = decidingBranch(part, answers);
  if (branch === 'unknown') return { ...EMPTY_VIEW, state: 'unknown' };
  return { ...EMPTY_VIEW, state: branch.state, priority: branch.priority ?? null };
}
