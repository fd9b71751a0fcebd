/**
 * The form as data: which fields each page has, in which words, and when they are asked. The page hands it
 * over with its HTML, so that words cost the reader no script. `form-words.ts` holds the words.
 */
import type { ChargeKind, IncomeKind, Tenure } from '#domain/costs/types.ts';
import type { Period } from '#domain/money.ts';
import type { ProblemWords } from '#islands/form/problems.ts';
import type { Choice } from '#islands/form/SelectField.tsx';

/** The two people a week can be for, as field ids begin: `person-savings`, `partner-savings`. */
export const PEOPLE = ['person', 'partner'] as const;
export type Who = (typeof PEOPLE)[number];

/**
 * - `place`, `tenure`: choices that depend on the homes there are
 * - `charge`: a charge of the home: an amount, a range, or nothing yet
 * - `incomes`: rows of money coming in
 * - `one`, `many`, `tick`, `date`, `number`: what they say
 * - `money`: an amount once; `amount`: an amount and how often
 * - `text`, `heading`, `callout`, `details`: words only; `note`: what the scheme says
 */
export type FieldKind =
  | 'place'
  | 'tenure'
  | 'charge'
  | 'incomes'
  | 'one'
  | 'many'
  | 'tick'
  | 'date'
  | 'number'
  | 'money'
  | 'amount'
  | 'text'
  | 'heading'
  | 'callout'
  | 'details'
  | 'note';

export interface FieldSpec {
  readonly kind: FieldKind;
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** Facts that must all hold (`factsOf`); one with "!" before it must not. Left out: always asked. */
  readonly when?: readonly string[];
  /** What is counted when the field is left empty, as the result says it. */
  readonly ifEmpty?: string;
  readonly options?: readonly Choice<string>[];
}

export type PageId = 'home' | 'charges' | 'people' | 'money' | 'savings' | 'care' | 'bills' | 'week';

export interface PageSpec {
  readonly id: PageId;
  readonly title: string;
  /** In a list of parts: "Savings". */
  readonly short: string;
  readonly fields: readonly FieldSpec[];
}

/** A charge line as the form asks for it. Every line is one of the engine's kinds of charge. */
export interface ChargeLine {
  readonly id: string;
  readonly kind: ChargeKind;
  readonly label: string;
  readonly hint: string;
  /** Who is usually paid, when no scheme says so. */
  readonly payee: string;
  /** Left empty, the charge is not known yet; or else there is none. */
  readonly whenEmpty: 'unknown' | 'none';
  readonly tenures: readonly Tenure[];
}

/** Something worth asking about a week of which these facts hold. */
export interface ToAsk {
  readonly label: string;
  readonly when?: readonly string[];
}

/** Sentences of the result that never change with the answers. */
export interface ResultWords {
  readonly estimate: string;
  readonly notTheWholeCost: string;
  readonly spendFromWhatIsLeft: string;
  readonly openToSee: string;
  readonly missing: string;
  readonly otherCouncil: string;
  readonly ringOtherCouncil: string;
  readonly whoDecides: string;
  readonly cannotBeRight: string;
}

/** All the words of the form. */
export interface FormWords {
  readonly pages: readonly PageSpec[];
  readonly lines: readonly ChargeLine[];
  readonly incomes: readonly Choice<IncomeKind | ''>[];
  readonly tenures: Readonly<Record<Tenure, string>>;
  /** "every four weeks" */
  readonly often: readonly Choice<Period>[];
  /** The ways of looking at the result. */
  readonly views: readonly Choice<Period>[];
  readonly toAsk: readonly ToAsk[];
  readonly problems: ProblemWords;
  readonly result: ResultWords;
}

/** The page with this id; nothing when there is none. */
export const pageOf = ({ pages }: FormWords, id: unknown): PageSpec | undefined =>
  pages.find((page) => page.id === id);
