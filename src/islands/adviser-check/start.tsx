import { bringToLife } from '#islands/eligibility-check/hand-over/bring-to-life.tsx';
import { AdviserCheck } from './AdviserCheck.tsx';

/** Brings the check for advisers on this page to life. */
export function startAdviserCheck(place: HTMLElement): void {
  bringToLife(place, AdviserCheck);
}
