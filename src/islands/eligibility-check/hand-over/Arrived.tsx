const takeFocus = (box: HTMLElement | null): void => box?.focus();

interface ArrivedProps {
  readonly heading: string;
  readonly text: string;
}

/** Says first of all what became of the answers in the link. It takes the focus so that it is read out. */
export function Arrived({ heading, text }: ArrivedProps) {
  return (
    <div class="callout no-print" ref={takeFocus} tabIndex={-1} role="group" aria-labelledby="arrived">
      <h2 class="callout-name" id="arrived">
        {heading}
      </h2>
      <p>{text}</p>
    </div>
  );
}
