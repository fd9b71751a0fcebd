/** Everything that was typed, as it was typed, and every way it can change. Pure: no clock, no page. */
import type { Period } from '#domain/money.ts';
import type { Who } from './form-spec.ts';
import { findScheme, type EstimatorSite } from './props.ts';

/** The choice of a home that no area here lists. */
export const ELSEWHERE = 'elsewhere';

export interface FormState {
  /** What stands in each field, by the field's id. A field that is not here is empty. */
  readonly values: Readonly<Record<string, string>>;
  /** The rows of money coming in that each person has. */
  readonly rows: Readonly<Record<Who, readonly number[]>>;
  /** How the result is shown; sums are always by the week. */
  readonly view: Period;
}

export const incomeId = (who: Who, row: number): string => `${who}-income-${row}`;

/** The form as it starts, with the scheme chosen that `place` names, if there is one. */
export function startForm(
  { areas, start }: Pick<EstimatorSite, 'areas' | 'start'>,
  place: string,
): FormState {
  return {
    values: findScheme(areas, place) ? { ...start, place } : start,
    rows: { person: [0, 1, 2], partner: [0, 1, 2] },
    view: 'week',
  };
}

export type FormAction =
  | { readonly type: 'fill'; readonly id: string; readonly value: string }
  | { readonly type: 'addRow'; readonly who: Who }
  | { readonly type: 'removeRow'; readonly who: Who; readonly row: number }
  | { readonly type: 'view'; readonly view: Period };

/** What stands in a field. */
export const valueOf = ({ values }: FormState, id: string): string => values[id] ?? '';

/**
 * Id of a charge line's fields. Each home keeps charges of its own, so that looking at another loses
 * nothing; charges typed before a home is chosen belong to another place.
 */
export const chargeId = (state: FormState, line: string): string =>
  `${valueOf(state, 'place') || ELSEWHERE}-${line}`;

/** The number of the row that would be added next. */
export const nextRow = ({ rows }: FormState, who: Who): number => Math.max(-1, ...rows[who]) + 1;

const withRows = (state: FormState, who: Who, rows: readonly number[]): FormState => ({
  ...state,
  rows: { ...state.rows, [who]: rows },
});

/** A row that is gone leaves nothing behind: the next row may get its number. */
function withoutRow(state: FormState, who: Who, row: number): FormState {
  const id = incomeId(who, row);
  const values = Object.entries(state.values).filter(([key]) => key !== id && !key.startsWith(`${id}-`));
  const rows = state.rows[who].filter((each) => each !== row);
  return withRows({ ...state, values: Object.fromEntries(values) }, who, rows);
}

/** The form after one change. Never throws, never forgets what another field holds. */
export function changeForm(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case 'fill':
      return { ...state, values: { ...state.values, [action.id]: action.value } };
    case 'addRow':
      return withRows(state, action.who, [...state.rows[action.who], nextRow(state, action.who)]);
    case 'removeRow':
      return withoutRow(state, action.who, action.row);
    case 'view':
      return { ...state, view: action.view };
    default:
      return action satisfies never;
  }
}
