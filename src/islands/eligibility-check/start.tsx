import { hydrate } from 'preact';
import { EligibilityCheck } from './EligibilityCheck.tsx';
import type { CheckProps } from './props.ts';

/**
 * Brings the check on this page to life. It is drawn already; its content stands in the `data-check` of the
 * element around it. Astro's own way to do this (`client:load`) needs 3 KB of script more.
 */
export function startEligibilityCheck(place: HTMLElement): void {
  const props = JSON.parse(place.dataset.check ?? '') as CheckProps;
  hydrate(<EligibilityCheck {...props} />, place);
}
