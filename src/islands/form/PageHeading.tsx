import type { ComponentChildren } from 'preact';

/** The heading that takes the focus when the page of a flow changes: see `usePageFocus`. */
export const PAGE_HEADING_ID = 'page-heading';

/** The one heading of the present page of a flow. */
export function PageHeading({ children }: { readonly children: ComponentChildren }) {
  return (
    <h2 class="page-heading" id={PAGE_HEADING_ID} tabIndex={-1}>
      {children}
    </h2>
  );
}
