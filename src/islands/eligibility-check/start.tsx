import { EligibilityCheck } from './EligibilityCheck.tsx';
import { bringToLife } from './hand-over/bring-to-life.tsx';

/** Brings the self-check on this page to life. */
export function startEligibilityCheck(place: HTMLElement): void {
  bringToLife(place, EligibilityCheck);
}
