/** What the page hands to the calculator. It says nothing that is not in here. */

/** A box to fill: a number of homes, people or staff, or hours in quarters. */
export interface StaffingField {
  readonly id: string;
  readonly label: string;
  readonly kind: 'count' | 'hours';
  /** What stands in it at the start: the published sum. */
  readonly start: string;
}

export interface StaffingSite {
  /** Groups of boxes, each under its name. */
  readonly groups: readonly { readonly name: string; readonly fields: readonly StaffingField[] }[];
  /** How many groups of people there are: `people-0`, `hours-0` and so on. */
  readonly needGroups: number;
  readonly words: {
    readonly button: string;
    readonly notCount: string;
    readonly notHours: string;
    readonly title: string;
    readonly planned: string;
    readonly withNight: string;
    readonly withLeader: string;
    readonly cover: string;
    readonly toFind: string;
    readonly enough: string;
    /** With {people} and {homes}. */
    readonly peopleDiffer: string;
    readonly notADecision: string;
  };
}

export type Values = Readonly<Record<string, string>>;
