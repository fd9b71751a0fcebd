import { useEffect, useState } from 'preact/hooks';

/** The page named in a history entry, when it is one of ours. Other entries leave the page as it is. */
function pageIn<Page extends string>(
  state: unknown,
  isPage: (name: string) => name is Page,
): Page | undefined {
  if (typeof state !== 'object' || state === null || !('page' in state)) return undefined;
  return typeof state.page === 'string' && isPage(state.page) ? state.page : undefined;
}

/**
 * Which page of a flow is shown, tied to the browser's Back and Forward. Only the name of the page
 * goes into the history entry: no answer does, and the address never changes.
 */
export function usePageHistory<Page extends string>(
  first: Page,
  isPage: (name: string) => name is Page,
): readonly [Page, (page: Page) => void] {
  const [page, setPage] = useState(first);
  useEffect(() => {
    history.replaceState({ page: first }, '');
    const onPop = (event: PopStateEvent): void => {
      const wanted = pageIn(event.state, isPage);
      if (wanted !== undefined) setPage(wanted);
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  }, []);
  const goTo = (next: Page): void => {
    history.pushState({ page: next }, '');
    setPage(next);
  };
  return [page, goTo];
}
