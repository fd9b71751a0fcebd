/**
 * A pathway is one way in: its questions, its criteria, and what each outcome means.
 * Pathways are content (`content/pathways`); this is the shape that the engine reads.
 */
import type { Citation } from '#domain/citation.ts';
import type { Tenure } from '#domain/costs/types.ts';

/** The answer that every question allows. It counts as not known, and so does no answer at all. */
export const NOT_SURE = 'not-sure';
/** The answer to a "choose all that apply" question when none apply. */
export const NONE = 'none';

/** A number, one chosen value, or several chosen values (`['none']` when none apply). */
export type Answer = number | string | readonly string[];
/** Answers by question id. An absent answer is not known. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

export const CRITERION_STATES = ['met', 'not-met', 'unknown', 'discuss'] as const;
/** `discuss` is no bar: someone must talk it through. */
export type CriterionState = (typeof CRITERION_STATES)[number];

export const OUTCOMES = ['likely', 'possible', 'unlikely'] as const;
export type Outcome = (typeof OUTCOMES)[number];
/** `not-offered`: the scheme does not have the tenure that was asked for. */
export type SchemeOutcome = Outcome | 'not-offered';

/** A condition on the answer to one question. */
export type AnswerCondition =
  | { readonly question: string; readonly is: string }
  | { readonly question: string; readonly chosenAtLeast: number }
  | { readonly question: string; readonly over: number }
  | { readonly question: string; readonly exactly: number }
  | { readonly question: string; readonly under: number };

/** A closed set of conditions on answers. An answer that is not known makes a condition unknown. */
export type Condition =
  AnswerCondition | { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] };

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface QuestionWords {
  readonly id: string;
  /** The question as the reader sees it. */
  readonly label: string;
  readonly hint?: string | undefined;
  /** Why we ask, in a sentence or two. */
  readonly why: string;
  /** Shown beside the field when the answer cannot be used. */
  readonly error: string;
  /** Left out: always asked. */
  readonly askedWhen?: Condition | undefined;
  readonly notSureLabel: string;
  /** Asked even though the answer can change nothing in the result. */
  readonly always?: true | undefined;
}

export type Question = QuestionWords &
  (
    | {
        readonly kind: 'number';
        readonly unit: string;
        readonly min: number;
        readonly max: number;
        /** True when halves and quarters make sense (hours); false for whole years. */
        readonly fractions: boolean;
      }
    | { readonly kind: 'one'; readonly options: readonly Option[] }
    | { readonly kind: 'many'; readonly options: readonly Option[]; readonly noneLabel: string }
  );

/** One line of a rule: the first branch whose condition holds decides. No condition: always holds. */
export interface Branch {
  readonly when?: Condition | undefined;
  /** What to do when the condition is not known: stop as `unknown` (usual), or go on to the next branch. */
  readonly ifNotKnown?: 'go-on' | undefined;
  readonly state: Exclude<CriterionState, 'unknown'>;
  readonly priority?: number | undefined;
  /** The reason in kind words; `{age}` stands for the answer to the question with that id. */
  readonly because: string;
  /** What may change it, or who can talk it through. Every branch that is not `met` has one. */
  readonly settle?: string | undefined;
}

/** One part of a criterion, decided by its branches in order; the last branch has no condition. */
export interface Part {
  readonly id: string;
  readonly branches: readonly Branch[];
  /** Shown when it cannot be decided yet: what is not clear, and what would settle it. */
  readonly unclear: string;
  readonly settle: string;
  /** Id of the contact in the pathway's area who can settle it. */
  readonly contact: string;
}

export interface Criterion {
  readonly id: string;
  readonly title: string;
  /** The exact rule in plain words. */
  readonly rule: string;
  readonly source: Citation;
  /** What to have at hand so that it can be settled. */
  readonly evidence?: readonly Told[] | undefined;
  readonly parts: readonly Part[];
}

export interface Band {
  readonly id: string;
  readonly label: string;
  /** The band holds below this many hours; the last band has no bound. */
  readonly under?: number | undefined;
  /** The band holds up to and including this many hours. */
  readonly upTo?: number | undefined;
}

/** A next step: what to do, and which of the area's contacts to ring. */
export interface NextStep {
  readonly text: string;
  /** Id of a contact in the pathway's area. */
  readonly contact?: string | undefined;
}

export interface OutcomeWords {
  /** What it looks like, in one kind sentence. */
  readonly heading: string;
  readonly summary: string;
  readonly nextSteps: readonly NextStep[];
}

/** Who a pathway is for, so that a reader finds the right one. The council is that of its area. */
export interface ForWhom {
  /** What the reader is looking for, as they would say it. */
  readonly need: string;
  /** "Over 55". */
  readonly age: string;
}

/** Words that a pathway has in place of the usual ones, because it asks for other things than most do. */
export interface PathwayWords {
  readonly states: Readonly<Record<CriterionState, string>>;
  /** Heads what is not met, not clear or to talk through. */
  readonly toSettle: string;
  /** That this decides nothing, and who does. */
  readonly onlyAGuide: string;
}

/** Something worth telling, with where it comes from. */
export interface Told {
  readonly text: string;
  readonly source: Citation;
}

export interface Pathway {
  readonly id: string;
  readonly title: string;
  /** Id of the council area. */
  readonly area: string;
  readonly forWhom: ForWhom;
  readonly summary: string;
  /** About how long the questions take. */
  readonly minutes: number;
  /** What is worth having at hand before starting. */
  readonly haveReady: readonly string[];
  readonly source: Citation;
  /** True for a list of things to do: every question is asked, whatever the answers. */
  readonly asksAll?: boolean | undefined;
  /** Left out: the usual words. */
  readonly words?: PathwayWords | undefined;
  readonly questions: readonly Question[];
  readonly criteria: readonly Criterion[];
  /** Which question gives hours of care a week, and the bands of need. */
  readonly dependency?:
    { readonly question: string; readonly bands: readonly Band[]; readonly source: Citation } | undefined;
  /** Which question gives the tenure wanted: `rent`, `shared-ownership` or `either`. */
  readonly tenureQuestion?: string | undefined;
  /** What each place in the queue means, by priority number. */
  readonly priorities: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<Outcome, OutcomeWords>>;
  readonly whoDecides: string;
  /** How to ask those who decide to look again. */
  readonly lookAgain: string;
  /** Worth telling, and no bar. */
  readonly worthKnowing: readonly Told[];
  /** What else the page of rules tells: what is on offer, what happens next. */
  readonly more: readonly { readonly heading: string; readonly points: readonly Told[] }[];
}

/** What the check needs to know of a scheme. */
export interface SchemeToMatch {
  readonly id: string;
  readonly tenures: readonly Tenure[];
  /** Hours of care a week that the scheme ideally looks for. */
  readonly idealMinimumHours?: number | undefined;
}

/** Why a part came out as it did. */
export interface Reason {
  readonly part: string;
  readonly state: CriterionState;
  readonly because: string;
  /** What would settle or change it; absent when the state is `met`. */
  readonly settle?: string | undefined;
  /** Id of the contact who can settle it; absent when the state is `met`. */
  readonly contact?: string | undefined;
}

/** A different answer to one question. */
export interface AnswerChange {
  readonly question: string;
  readonly answer: Answer;
}

export interface CriterionResult {
  readonly id: string;
  readonly state: CriterionState;
  readonly reasons: readonly Reason[];
  /** The fewest answers that would change the criterion for the better; empty when it is met, or none can. */
  readonly wouldChange: readonly AnswerChange[];
}

export interface PathwayResult {
  readonly outcome: Outcome;
  readonly criteria: readonly CriterionResult[];
  /** Id of the band of need; null when hours are not known. */
  readonly dependency: string | null;
  readonly priority: number | null;
  readonly schemes: readonly { readonly id: string; readonly outcome: SchemeOutcome }[];
}
