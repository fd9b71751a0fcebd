import type { ResultProps, BringBackProps, TakeAlongProps } from '#islands/eligibility-check/props.ts';
import type { AdviserAction, AdviserState } from './state.ts';

/** What each part of the adviser's page is given. */
export type SheetProps = ResultProps &
  BringBackProps &
  TakeAlongProps & {
    readonly state: AdviserState;
    readonly change: (action: AdviserAction) => void;
  };
