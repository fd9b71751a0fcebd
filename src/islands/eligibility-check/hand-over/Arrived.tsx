import type { Answers } from '#domain/eligibility/types.ts';

/** What came with the address of the page. */
export interface Arrival {
  /** Empty when they could not be read. */
  readonly answers: Answers;
  /** What to tell the reader first. */
  readonly heading: string;
  readonly text: string;
}

const takeFocus = (box: HTMLElement | null): void => box?.focus();

/** Says first of all what became of the answers in the link. It takes the focus so that it is read out. */
export function Arrived({ arrival: { heading, text } }: { readonly arrival: Arrival }) {
  return (
    <div class="callout no-print" ref={takeFocus} tabIndex={-1} role="group" aria-labelledby="arrived">
      <h2 class="callout-name" id="arrived">
        {heading}
      </h2>
      <p>{text}</p>
    </div>
  );
}
