import type { IsoDate } from '#domain/calendar.ts';
import type { EstimatorProps } from './props.ts';
import type { FormAction, FormState } from './state.ts';

/** What every page of the form is given. */
export interface PageProps {
  readonly state: FormState;
  readonly change: (action: FormAction) => void;
  /** The id of a field with its error, if it has one. */
  readonly field: (id: string) => { readonly id: string; readonly error: string | undefined };
  readonly site: EstimatorProps;
  readonly today: IsoDate;
}
