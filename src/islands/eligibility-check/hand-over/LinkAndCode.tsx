import { useState } from 'preact/hooks';
import { QrCode } from './QrCode.tsx';

const LINK_ID = 'hand-over-link';

const takeFocus = (part: HTMLElement | null): void => part?.focus();

/** A link to copy and a code to scan; either brings these answers back on another device. */
export function LinkAndCode({ link }: { readonly link: string }) {
  const [told, tell] = useState('');
  const copy = (): void => {
    const select = (): void => {
      (document.getElementById(LINK_ID) as HTMLInputElement | null)?.select();
      tell('The link is marked. Copy it now: hold down Ctrl and press C, or hold your finger on it.');
    };
    // Older browsers, and pages that are not served safely, have no clipboard.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) select();
    else
      clipboard
        .writeText(link)
        .then(() => tell('The link is copied. You can paste it into a message.'), select);
  };
  return (
    <div class="check-link">
      <div class="no-print">
        <h4 ref={takeFocus} tabIndex={-1}>
          Your link and your code
        </h4>
        <label class="field-label" for={LINK_ID}>
          The link
        </label>
        <div class="input-row">
          <input
            class="input input-full"
            id={LINK_ID}
            type="text"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
        <div class="buttons">
          <button class="button button-quiet" type="button" onClick={copy}>
            Copy the link
          </button>
        </div>
        <p role="status">{told}</p>
      </div>
      <figure class="check-code">
        <QrCode text={link} label="A code to scan. It holds the link with these answers." />
        <figcaption>
          Scan this code with a telephone or tablet. It brings these answers back. Anyone who scans it can see
          them.
        </figcaption>
      </figure>
    </div>
  );
}
