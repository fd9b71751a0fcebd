/**
 * Ties the pages of a flow to the browser's Back and Forward. Only the name of the page goes into the
 * history entry: no answer does, and the address never changes. `find` knows the names of the pages, `show`
 * shows one. Gives back the way to go to another page.
 */
export function watchPages<Page extends string>(
  first: Page,
  find: (name: unknown) => Page | undefined,
  show: (page: Page) => void,
): (page: Page) => void {
  history.replaceState({ page: first }, '');
  addEventListener('popstate', ({ state }: { readonly state: { readonly page?: unknown } | null }) => {
    // Entries of other kinds, such as a link within the page, leave the page as it is.
    const wanted = state ? find(state.page) : undefined;
    if (wanted !== undefined) show(wanted);
  });
  return (page) => {
    history.pushState({ page }, '');
    show(page);
  };
}
