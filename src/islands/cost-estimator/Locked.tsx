import { formatDay } from '#domain/date-words.ts';
import { Ring } from './Ring.tsx';
import type { EstimatorProps } from './props.ts';

/** What stands in place of the sum on a day that the figures do not cover. */
export function Locked({ site, isEarly }: { readonly site: EstimatorProps; readonly isEarly: boolean }) {
  return (
    <div class="callout callout-old" id="figures-out-of-date">
      <h2>We cannot add up your week today</h2>
      <p>
        {isEarly
          ? `Our figures start on ${formatDay(site.figuresFrom)}. Your computer gives an earlier day. Check its date.`
          : `Our figures ran to ${formatDay(site.figuresTo)}. Benefits and charges change each April. The new figures are not in yet.`}
      </p>
      <p>
        You can still find out by telephone. Ring <Ring contact={site.ring} />
      </p>
    </div>
  );
}
