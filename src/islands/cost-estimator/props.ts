/** What the page hands to the estimator: plain data, already checked when the site was built. */
import type { IsoDate } from '#domain/calendar.ts';
import type { CouncilRules, Tenure } from '#domain/costs/types.ts';
import type { WorkingWords } from '#domain/costs/working-words.ts';
import type { Pence } from '#domain/money.ts';
import type { Rates } from '#domain/rates/types.ts';
import type { FormWords } from './form-spec.ts';

/** A team to ring. */
export interface RingContact {
  readonly name: string;
  readonly phones: readonly { readonly number: string; readonly hours?: string | undefined }[];
}

/** What a scheme says about one of its charges, in words that can be shown as they are. */
export interface SchemeLine {
  /** "£12.50 a week in October 2017", "Part of the service charge" or "Not published: ask". */
  readonly said: string;
  /** An amount that is published, a week. */
  readonly amount?: Pence | { readonly from: Pence; readonly to: Pence } | undefined;
  /** True for a charge that another one covers: there is nothing to fill in. */
  readonly isInside: boolean;
  /** Who is paid; left out where it is as usual for this charge. */
  readonly payee?: string | undefined;
  readonly meansTested: boolean;
  readonly note: string;
}

export interface SchemeOption {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly tenures: readonly Tenure[];
  readonly landlord: RingContact;
  /** By the id of the charge line. */
  readonly charges: Readonly<Record<string, SchemeLine | undefined>>;
  /** What it says about the price of care and about council tax, by the id of the form's field. */
  readonly notes: Readonly<Record<string, string | undefined>>;
}

export interface AreaOption {
  readonly council: string;
  readonly ring: RingContact;
  /** The council's own choices where they are known, the national rules where they are not. */
  readonly rules: CouncilRules;
  /** What is known of these choices, in words. */
  readonly ownRules: readonly string[];
  readonly schemes: readonly SchemeOption[];
}

export interface EstimatorSite {
  readonly words: FormWords;
  readonly workingWords: WorkingWords;
  /** Only the values that can still apply. */
  readonly rates: Rates;
  /** The days on which every figure is known, both included. */
  readonly figuresFrom: IsoDate;
  readonly figuresTo: IsoDate;
  readonly areas: readonly AreaOption[];
  /** What stands in the form at the start, by field id: `startValues`. */
  readonly start: Readonly<Record<string, string>>;
  /** Who to ring when no area is chosen. */
  readonly ring: RingContact;
}

/** A scheme with the area that it is in. */
export interface FoundScheme {
  readonly area: AreaOption;
  readonly scheme: SchemeOption;
}

/** The scheme with this id and its area; nothing for another place. */
export function findScheme(areas: readonly AreaOption[], id: string): FoundScheme | undefined {
  for (const area of areas) {
    const scheme = area.schemes.find((each) => each.id === id);
    if (scheme) return { area, scheme };
  }
  return undefined;
}

/** True on a day for which every figure is known. */
export const isCovered = ({ figuresFrom, figuresTo }: EstimatorSite, day: IsoDate): boolean =>
  figuresFrom <= day && day <= figuresTo;
