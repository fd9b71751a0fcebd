/** The name of the page in a history entry; nothing for entries of other kinds. */
function pageIn(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null || !('page' in state)) return undefined;
  return typeof state.page === 'string' ? state.page : undefined;
}

/**
 * Ties the pages of a flow to the browser's Back and Forward. Only the name of the page goes into the
 * history entry: no answer does, and the address never changes. `find` knows the names of the pages, `show`
 * shows one. Gives back the way to go to another page.
 */
export function watchPages<Page extends string>(
  first: Page,
  find: (name: string | undefined) => Page | undefined,
  show: (page: Page) => void,
): (page: Page) => void {
  history.replaceState({ page: first }, '');
  addEventListener('popstate', ({ state }) => {
    const wanted = find(pageIn(state));
    if (wanted !== undefined) show(wanted);
  });
  return (page) => {
    history.pushState({ page }, '');
    show(page);
  };
}
