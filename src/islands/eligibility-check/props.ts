import type { ComponentChildren } from 'preact';
import type { Answers, Pathway, PathwayResult, SchemeToMatch } from '#domain/eligibility/types.ts';
import type { Point } from './points.ts';
import type { Action, CheckState } from './state.ts';

/** A scheme as the result shows it. */
export interface SchemeShown extends SchemeToMatch {
  readonly name: string;
  readonly place: string;
  readonly href: string;
}

/** Someone to ring. Only numbers that can be spoken on. */
export interface ContactShown {
  readonly id: string;
  readonly name: string;
  readonly phones: readonly { readonly number: string; readonly hours?: string | undefined }[];
}

/** All that the check is given: plain data from content, already valid. */
export interface CheckProps {
  readonly pathway: Pathway;
  readonly schemes: readonly SchemeShown[];
  readonly contacts: readonly ContactShown[];
}

/** What came with the address of the page. */
export interface Arrival {
  /** Empty when they could not be read. */
  readonly answers: Answers;
  /** What to tell the reader first. */
  readonly notice: ComponentChildren;
}

/** The check as it is started: with what came in the address, if anything did. */
export interface StartProps extends CheckProps {
  readonly arrival?: Arrival | undefined;
}

/** What each page of the check is given. */
export interface ScreenProps extends CheckProps {
  /** The pathway with both readings of its texts. `pathway` has the one for whom it is about. */
  readonly asWritten: Pathway;
  readonly state: CheckState;
  readonly act: (action: Action) => void;
}

/** What each part of the result is given. */
export interface ResultProps extends ScreenProps {
  readonly answers: Answers;
  readonly result: PathwayResult;
  readonly points: readonly Point[];
}
