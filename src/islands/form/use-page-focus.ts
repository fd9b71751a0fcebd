import { useEffect, useRef } from 'preact/hooks';
import { PAGE_HEADING_ID } from './PageHeading.tsx';

/**
 * Brings the focus to the heading whenever the page of a flow changes, so that a screen reader says it
 * and the next Tab starts there, and puts the page's name into the window's title. The first page takes
 * no focus: the reader has not asked for anything yet.
 */
export function usePageFocus(page: string, title: string, hasErrors: boolean): void {
  const shown = useRef(page);
  const siteTitle = useRef('');
  useEffect(() => {
    siteTitle.current ||= document.title;
    document.title = `${hasErrors ? 'Error: ' : ''}${title} – ${siteTitle.current}`;
  }, [title, hasErrors]);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    document.getElementById(PAGE_HEADING_ID)?.focus();
  }, [page]);
}
