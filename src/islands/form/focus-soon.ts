/** Moves the focus to an element that is only about to be drawn. */
export function focusSoon(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus());
}
