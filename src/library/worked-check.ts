/** A worked case of a self-check as a page shows it. No astro:content here. */
import { answerInWords } from '#domain/eligibility/answer-in-words.ts';
import { checkPathway } from '#domain/eligibility/check-pathway.ts';
import { answersThatApply, isAnswered } from '#domain/eligibility/condition.ts';
import type { CriterionState, Pathway, SchemeToMatch } from '#domain/eligibility/types.ts';
import type { Case } from '#schemas/case-file.ts';
import { readAnswers } from '#schemas/read-answers.ts';

/** What is answered, what it seems to mean, and why. */
export interface WorkedCheck {
  /** The situation: "Someone of 78 who rents in Medway". */
  readonly name: string;
  readonly told: readonly { readonly question: string; readonly answer: string }[];
  /** What it looks like, in the words of the pathway. */
  readonly heading: string;
  readonly points: readonly { readonly title: string; readonly state: CriterionState }[];
  /** Why each point that is not met came out as it did. */
  readonly reasons: readonly { readonly because: string; readonly settle: string }[];
}

/** Runs a case through the check. Throws AnswerFault when an answer cannot be used. */
export function toWorkedCheck(
  pathway: Pathway,
  schemes: readonly SchemeToMatch[],
  { name, given }: Case,
): WorkedCheck {
  const { questions } = pathway;
  const answers = answersThatApply(questions, readAnswers(questions, given));
  const { outcome, criteria } = checkPathway(pathway, answers, schemes);
  return {
    name,
    told: questions.flatMap((question) => {
      const answer = answers[question.id];
      return isAnswered(answers, question.id)
        ? { question: question.label, answer: answerInWords(question, answer) }
        : [];
    }),
    heading: pathway.outcomes[outcome].heading,
    points: pathway.criteria.flatMap(({ id, title }) =>
      criteria.filter((checked) => checked.id === id).map(({ state }) => ({ title, state })),
    ),
    reasons: criteria.flatMap(({ reasons }) =>
      reasons.flatMap(({ because, settle }) => (settle === undefined ? [] : { because, settle })),
    ),
  };
}
