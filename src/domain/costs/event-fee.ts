import { divideHalfUp, type Pence } from '../money.ts';
import { spanOf, type Span } from './span.ts';

/** A fee that falls due once, when the home is sold or passed on, as a lease states it. */
export interface EventFee {
  /** Hundredths of a per cent of the price, the smaller first: 125 is 1.25%. */
  readonly from: number;
  readonly to: number;
}

const WHOLE = 10_000;

/**
 * What an event fee would come to at a price, half a penny up: whole sums paid once, never part of a week.
 * Both in whole pence.
 */
export function eventFeeAt(price: Pence, { from, to }: EventFee): Span {
  return spanOf([from, to].map((share) => divideHalfUp(price * share, WHOLE)));
}
