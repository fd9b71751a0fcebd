import type { IsoDate } from '#domain/calendar.ts';
import type { PageId } from './form-spec.ts';
import type { EstimatorSite } from './props.ts';
import type { PageError } from './reader.ts';
import type { FormAction, FormState } from './state.ts';

/** What every part of the screen is given. */
export interface ScreenProps {
  readonly site: EstimatorSite;
  readonly state: FormState;
  readonly today: IsoDate;
  readonly page: PageId;
  /** Errors of the last try to go on, and how many tries there have been. */
  readonly errors: readonly PageError[];
  readonly attempt: number;
  readonly hasSeenWeek: boolean;
  readonly change: (action: FormAction) => void;
  readonly goTo: (page: PageId) => void;
  /** Goes on only when the present page can be read. */
  readonly goOn: (page: PageId) => void;
}

/** A part of the form, with the whole it belongs to. */
export interface FormPart {
  readonly form: ScreenProps;
}

/** The error beside a field, if it has one. */
export const errorOf = ({ errors }: ScreenProps, id: string): string | undefined =>
  errors.find((error) => error.id === id)?.message;

/** Puts a value into a field. */
export const fill = ({ change }: ScreenProps, id: string, value: string): void =>
  change({ type: 'fill', id, value });
