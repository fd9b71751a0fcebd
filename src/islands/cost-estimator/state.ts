/** Everything that was typed, as it was typed, and every way it can change. Pure: no clock, no page. */
import type { IncomeKind, Premium, Tenure } from '#domain/costs/types.ts';
import type { Period } from '#domain/money.ts';
import type { TypedDate } from '#islands/form/DateField.tsx';
import type { LineId } from './lines.ts';

export type YesNo = '' | 'yes' | 'no';

/** An amount and how often it is paid. */
export interface TypedAmount {
  readonly amount: string;
  readonly often: Period;
}

/** A charge: an amount, or two amounts that it lies between. Both stay when the reader switches. */
export interface TypedCharge extends TypedAmount {
  readonly isRange: boolean;
  readonly from: string;
  readonly to: string;
}

export interface TypedIncome extends TypedAmount {
  readonly kind: IncomeKind | '';
}

export interface TypedCare {
  readonly how: '' | 'none' | 'hours' | 'weekly';
  readonly hours: string;
  readonly hourlyRate: string;
  readonly weeklyCost: string;
  readonly arrangedBy: '' | 'council' | 'self';
}

export interface TypedPerson {
  readonly born: TypedDate;
  readonly before2016: YesNo | 'not-sure';
  readonly carerPaid: YesNo;
  readonly carerEntitled: YesNo;
  readonly premiums: readonly Premium[];
  readonly incomes: readonly TypedIncome[];
  readonly savings: string;
  readonly care: TypedCare;
  readonly disabilityCosts: TypedAmount;
}

export type Who = 'person' | 'partner';

/** The choice of a home that no area here lists. */
export const ELSEWHERE = 'elsewhere';

export interface FormState {
  /** Id of a scheme, `elsewhere`, or nothing yet. */
  readonly place: string;
  readonly tenure: Tenure | '';
  /** By place, so that looking at another home loses nothing. */
  readonly charges: Readonly<Record<string, Readonly<Partial<Record<LineId, TypedCharge>>>>>;
  /** Another place only: does the council look at the reader's money for the wellbeing charge? */
  readonly wellbeingMeansTested: boolean;
  readonly hasPartner: YesNo;
  readonly otherAdults: YesNo;
  readonly person: TypedPerson;
  readonly partner: TypedPerson;
  readonly jointSavings: string;
  readonly guaranteeCredit: TypedAmount;
  readonly savingsCredit: TypedAmount;
  readonly housingBenefit: TypedAmount;
  readonly councilTaxReduction: TypedAmount;
  readonly councilTax: TypedAmount;
  readonly otherCosts: TypedAmount;
  /** How the result is shown; sums are always by the week. */
  readonly view: Period;
}

const NO_AMOUNT: TypedAmount = { amount: '', often: 'week' };
const NO_CHARGE: TypedCharge = { ...NO_AMOUNT, isRange: false, from: '', to: '' };
const NO_INCOME: TypedIncome = { ...NO_AMOUNT, kind: '' };

const NOBODY: TypedPerson = {
  born: { day: '', month: '', year: '' },
  before2016: '',
  carerPaid: '',
  carerEntitled: '',
  premiums: [],
  // What most people have, so that they need not choose it from the list.
  incomes: [
    { kind: 'statePension', amount: '', often: 'four-weeks' },
    { kind: 'privatePension', amount: '', often: 'month' },
    { kind: 'attendanceAllowance', amount: '', often: 'week' },
  ],
  savings: '',
  care: { how: '', hours: '', hourlyRate: '', weeklyCost: '', arrangedBy: '' },
  disabilityCosts: NO_AMOUNT,
};

/** Nothing said yet. */
export const EMPTY_FORM: FormState = {
  place: '',
  tenure: '',
  charges: {},
  wellbeingMeansTested: false,
  hasPartner: '',
  otherAdults: '',
  person: NOBODY,
  partner: NOBODY,
  jointSavings: '',
  guaranteeCredit: NO_AMOUNT,
  savingsCredit: NO_AMOUNT,
  housingBenefit: NO_AMOUNT,
  councilTaxReduction: NO_AMOUNT,
  councilTax: { amount: '', often: 'year' },
  otherCosts: NO_AMOUNT,
  view: 'week',
};

export type FormAction =
  | { readonly type: 'fill'; readonly values: Partial<FormState> }
  | { readonly type: 'fillPerson'; readonly who: Who; readonly values: Partial<TypedPerson> }
  | { readonly type: 'fillCare'; readonly who: Who; readonly values: Partial<TypedCare> }
  | {
      readonly type: 'fillIncome';
      readonly who: Who;
      readonly row: number;
      readonly values: Partial<TypedIncome>;
    }
  | { readonly type: 'addIncome'; readonly who: Who }
  | { readonly type: 'removeIncome'; readonly who: Who; readonly row: number }
  /** `known` holds the amounts that the place publishes: they are filled in once, then they are the reader's. */
  | {
      readonly type: 'choosePlace';
      readonly place: string;
      readonly known: Readonly<Partial<Record<LineId, Partial<TypedCharge>>>>;
    }
  | { readonly type: 'fillCharge'; readonly line: LineId; readonly values: Partial<TypedCharge> };

/** Charges typed before a home is chosen belong to another place. */
const placeOf = (state: FormState): string => state.place || ELSEWHERE;

/** What was typed for a line of the chosen place. */
export function chargeOf(state: FormState, line: LineId): TypedCharge {
  return state.charges[placeOf(state)]?.[line] ?? NO_CHARGE;
}

const withPerson = (state: FormState, who: Who, values: Partial<TypedPerson>): FormState => ({
  ...state,
  [who]: { ...state[who], ...values },
});

/** The form after one change. Never throws, never forgets what another part holds. */
export function changeForm(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case 'fill':
      return { ...state, ...action.values };
    case 'fillPerson':
      return withPerson(state, action.who, action.values);
    case 'fillCare':
      return withPerson(state, action.who, { care: { ...state[action.who].care, ...action.values } });
    case 'fillIncome':
      return withPerson(state, action.who, {
        incomes: state[action.who].incomes.map((income, row) =>
          row === action.row ? { ...income, ...action.values } : income,
        ),
      });
    case 'addIncome':
      return withPerson(state, action.who, { incomes: [...state[action.who].incomes, NO_INCOME] });
    case 'removeIncome':
      return withPerson(state, action.who, {
        incomes: state[action.who].incomes.filter((_, row) => row !== action.row),
      });
    case 'choosePlace': {
      const charges: Partial<Record<LineId, TypedCharge>> = { ...state.charges[action.place] };
      if (!state.charges[action.place])
        for (const [line, values] of Object.entries(action.known))
          charges[line as LineId] = { ...NO_CHARGE, ...values };
      return { ...state, place: action.place, charges: { ...state.charges, [action.place]: charges } };
    }
    case 'fillCharge': {
      const filled = { ...chargeOf(state, action.line), ...action.values };
      const charges = { ...state.charges[placeOf(state)], [action.line]: filled };
      return { ...state, charges: { ...state.charges, [placeOf(state)]: charges } };
    }
    default:
      return action satisfies never;
  }
}
