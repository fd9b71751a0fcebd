import type { IsoDate } from '../calendar.ts';
import { formatDay } from '../date-words.ts';
import type { RateId } from './types.ts';

/** There is no value of a national figure for a day. The sum stops: no other year's figure stands in. */
export class RateMissingError extends Error {
  override readonly name = 'RateMissingError';
  readonly id: RateId;
  readonly day: IsoDate;
  /** The first and the last day that the figure is known for. */
  readonly firstKnown: IsoDate;
  readonly lastKnown: IsoDate;

  constructor(id: RateId, day: IsoDate, firstKnown: IsoDate, lastKnown: IsoDate) {
    super(
      `There is no ${id} for ${formatDay(day)}: it is known from ${formatDay(firstKnown)} to ${formatDay(lastKnown)}. ` +
        'Choose a day between these, or add the figure to content/rates.',
    );
    this.id = id;
    this.day = day;
    this.firstKnown = firstKnown;
    this.lastKnown = lastKnown;
  }
}
