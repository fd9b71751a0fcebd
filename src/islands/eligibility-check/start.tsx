import { hydrate, render } from 'preact';
import { EligibilityCheck } from './EligibilityCheck.tsx';
import { codeInAddress } from './hand-over/address.ts';
import { loadParts } from './hand-over/load-parts.ts';
import type { Arrival, CheckProps } from './props.ts';

/**
 * Brings the check on this page to life. It is drawn already; its content stands in the `data-check` of the
 * element around it. Astro's own way to do this (`client:load`) needs 3 KB of script more.
 */
export function startEligibilityCheck(place: HTMLElement): void {
  const props = JSON.parse(place.dataset.check ?? '') as CheckProps;
  const code = codeInAddress();
  const startWith = (arrival: Arrival): void => {
    place.textContent = '';
    render(<EligibilityCheck {...props} arrival={arrival} />, place);
  };
  if (code === undefined) hydrate(<EligibilityCheck {...props} />, place);
  else
    loadParts().then(
      ({ readArrival }) => {
        // Answers must not linger in the address.
        history.replaceState(null, '', location.pathname);
        startWith(readArrival(props.pathway, code));
      },
      () =>
        startWith({
          answers: {},
          notice: <p role="alert">We could not read the link. Load this page again.</p>,
        }),
    );
  // A link that is opened where the check stands already changes the address and nothing else.
  addEventListener('hashchange', () => {
    if (codeInAddress() !== undefined) location.reload();
  });
}
