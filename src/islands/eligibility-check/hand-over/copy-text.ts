/** Copies a text. False when the browser has no clipboard for this page, or does not let us use it. */
export function copyText(text: string): Promise<boolean> {
  // Older browsers, and pages that are not served safely, have no clipboard.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return Promise.resolve(false);
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
