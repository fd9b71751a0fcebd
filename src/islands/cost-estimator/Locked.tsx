import type { IsoDate } from '#domain/calendar.ts';
import type { EstimatorSite } from './props.ts';
import { Ring } from './Ring.tsx';

/** What stands in place of the sum on a day that the figures do not cover. */
export function Locked({ site, today }: { readonly site: EstimatorSite; readonly today: IsoDate }) {
  const { tooEarly, tooLate } = site.words.result;
  return (
    <div class="callout callout-old" id="figures-out-of-date">
      <h2>We cannot add up your week today</h2>
      <p>{today < site.figuresFrom ? tooEarly : tooLate}</p>
      <p>
        You can still find out by telephone. Ring <Ring contact={site.ring} />
      </p>
    </div>
  );
}
