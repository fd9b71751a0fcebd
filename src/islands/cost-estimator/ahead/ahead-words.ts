/** What the parts about limits, help and savings say. The words stand in `words/ahead-words.ts`. */
import type { HelpContact, HelpId } from '#domain/costs/help-not-claimed.ts';
import type { SavingsAssumption, SavingsLine } from '#domain/costs/savings-over-time.ts';
import type { PointIdle, SavingsPointId, Whose } from '#domain/costs/savings-points.ts';
import type { UncoveredReason } from '#domain/costs/uncovered-charges.ts';
import type { WeekLine } from '#domain/costs/week-changes.ts';

/** Gaps such as `{amount}` are filled in by the page. */
export interface AheadWords {
  readonly lines: Readonly<Record<WeekLine, string>>;
  readonly uncovered: string;
  readonly noneUncovered: string;
  readonly reasons: Readonly<Record<UncoveredReason, string>>;
  readonly points: Readonly<Record<SavingsPointId, string>>;
  readonly idle: Readonly<Record<PointIdle, string>>;
  readonly whose: Readonly<Record<Whose, string>>;
  readonly over: string;
  readonly under: string;
  readonly at: string;
  readonly crossingLess: string;
  readonly crossingMore: string;
  readonly crossingSame: string;
  readonly pound: string;
  readonly poundWhy: string;
  readonly poundTold: string;
  readonly helpAbout: string;
  readonly noHelp: string;
  readonly help: Readonly<Record<HelpId, { readonly label: string; readonly why: string }>>;
  readonly helpFor: Readonly<Record<'person' | 'partner' | 'household', string>>;
  readonly contacts: Readonly<Record<HelpContact, string>>;
  readonly worth: string;
  readonly worthNothing: string;
  readonly worthAsk: string;
  readonly isCounted: string;
  readonly savingsAbout: string;
  readonly noSavings: string;
  readonly spendLabel: string;
  readonly spendHint: string;
  readonly ends: Readonly<Record<SavingsLine['end'], string>>;
  readonly crossing: string;
  readonly highest: string;
  readonly assumptions: Readonly<Record<SavingsAssumption, string>>;
}
