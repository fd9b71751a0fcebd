import { render } from 'preact';
import { SiteSearch } from './SiteSearch.tsx';

/** Puts the search box in an empty place: without scripts there is no box that does nothing. */
export function startSiteSearch(place: HTMLElement): void {
  render(<SiteSearch />, place);
}
