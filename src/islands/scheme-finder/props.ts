import type { Feature } from '#domain/finder/types.ts';

/** What the page hands the finder: plain data from content. */
export interface FinderSite {
  /** Address of the file about all places. */
  readonly index: string;
  /** Address of the file about postcodes, which is fetched when a reader first types one. */
  readonly postcodes: string;
  /** What each feature is called, in their order. */
  readonly names: readonly string[];
  /** The words that find it when they are typed. */
  readonly searchedBy: readonly string[];
  /** Ticks that stand together. */
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly features: readonly Feature[];
  }[];
}
